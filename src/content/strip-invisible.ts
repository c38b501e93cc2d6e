/** What no editor shows: zero-width blanks, soft hyphens, marks of writing direction. Joiners stay, some scripts and emoji need them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Blanks that YAML takes for letters, where only a space can stand: around a key, behind the dash of an entry. */
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const AROUND_KEY = /^\s*(?:[\w-]{1,40}\s*:|-)\s*/;

const MAY_HOLD = new RegExp(`${INVISIBLE.source}|${ODD_BLANK.source}`);

/** Whether a text may hold anything of the kind: nearly none does. */
export function mayHoldInvisible(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** A line without what cannot be seen in it, and the names of that: `U+200B`. */
export interface VisibleLine {
  readonly line: string;
  readonly characters: readonly string[];
}

/** Takes invisible characters out of a line of front matter, and makes spaces of the blanks around its key. */
export function stripInvisible(line: string): VisibleLine {
  const found = new Set<string>();
  const visible = line.replace(INVISIBLE, (character) => {
    found.add(character);
    return '';
  });
  const spaced = visible.replace(AROUND_KEY, (key) =>
    key.replace(ODD_BLANK, (character) => {
      found.add(character);
      return ' ';
    }),
  );
  return { line: spaced, characters: [...found].map(nameOf) };
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
