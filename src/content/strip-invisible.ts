/**
 * Characters that no editor shows: zero-width spaces, soft hyphens, direction marks. Joiners are kept, some scripts and emoji need
 * them.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Spaces that YAML treats as letters, in places where only a space is valid: around a key, after the dash of an entry. */
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const AROUND_KEY = /^\s*(?:[\w-]{1,40}\s*:|-)\s*/;

const MAY_CONTAIN = new RegExp(`${INVISIBLE.source}|${ODD_BLANK.source}`);

/** Whether a text may contain any such character: hardly any does. */
export function mayHoldInvisible(text: string): boolean {
  return MAY_CONTAIN.test(text);
}

/** A line without invisible characters, and the names of those removed: `U+200B`. */
export interface VisibleLine {
  readonly line: string;
  readonly characters: readonly string[];
}

/** Removes invisible characters from a line of front matter, and replaces odd spaces around its key by plain ones. */
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
