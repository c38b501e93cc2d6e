import { foldScript } from '../../src/catalog/fold-name.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';

/** All that is searched of a document, in one script: a title, a summary, names and sections, each on lines of its own. */
export function foldedText({ title, summary, names, sections }: SearchDocument): string {
  return foldScript([title, summary ?? '', ...names, sectionsText({ sections })].join('\n'));
}

/** Headings and texts of the sections, what is folded as well. */
export function sectionsText({ sections }: Pick<SearchDocument, 'sections'>): string {
  return sections.flatMap(({ heading, text, folded }) => [heading, text, folded]).join('\n');
}

interface Needle {
  readonly text: string;
  readonly index: number;
}

/** Finds which of many strings stand in a text, all in one walk; at either end of one, Latin letters and digits must end too. */
export function createFinder(needles: readonly string[]): (text: string) => Map<number, number> {
  const byStart = new Map<number, Needle[]>();
  const begins = new Uint8Array(0x1_0000);
  for (const [index, text] of needles.entries()) {
    if (text.length < 2) throw new Error(`${text}: too short to be looked for`);
    const key = keyAt(text, 0);
    begins[text.charCodeAt(0)] = 1;
    const same = byStart.get(key);
    if (same) same.push({ text, index });
    else byStart.set(key, [{ text, index }]);
  }
  return (text) => {
    const found = new Map<number, number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (begins[text.charCodeAt(at)] !== 1) continue;
      for (const { text: needle, index } of byStart.get(keyAt(text, at)) ?? []) {
        if (!found.has(index) && text.startsWith(needle, at) && isWhole(text, at, needle.length))
          found.set(index, at);
      }
    }
    return found;
  };
}

function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
}

/** Whether no Latin word or number is cut there. */
export function isWhole(text: string, at: number, length: number): boolean {
  const end = at + length;
  if (isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))) return false;
  return !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)));
}

/** a-z or 0-9; what is no character is none. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
