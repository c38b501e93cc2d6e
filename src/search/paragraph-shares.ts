import type { WordRarity } from '../domain/search.ts';
import { unitsOf } from './index/characters.ts';
import { holdsForm, type OpenedText, openText } from './lookup/opened-text.ts';
import type { PlannedForm, PlannedWord } from './lookup/query-plan.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** How well something matches each word, 0 to 1, in the order of the words. */
export type Shares = readonly number[];

/** Weight of a match in the heading, for each paragraph below it. */
const BY_HEADING = 0.5;
/** Weight of a match in an adjacent paragraph. */
const BY_NEIGHBOUR = 0.8;
/** Of its pieces (n-grams) the share below which a word that stands nowhere as a whole counts as not found. */
const FEWEST_PIECES = 1 / 3;

/** A word, and how telling each of its pieces is: one that stands in few episodes is. */
export interface SharedWord extends Pick<PlannedWord, 'forms'> {
  readonly pieces: readonly { readonly form: PlannedForm; readonly weight: number }[];
}

/** A word as it is planned, and how rare it is in the archive. */
interface RareWord {
  readonly planned: PlannedWord;
  readonly rarity: WordRarity;
  /** By which the rest of a text calls a person whom it has named. */
  readonly lastNames: readonly PlannedForm[];
}

/** A section with what of all words it holds at all: its paragraphs are looked through for nothing else. */
interface OpenedSection {
  readonly paragraphs: readonly Paragraph[];
  readonly held: ReadonlySet<PlannedForm>;
}

/** Tells how well each paragraph matches each word. */
export function shareWords(
  paragraphs: readonly Paragraph[],
  wanted: readonly RareWord[],
): { readonly words: readonly SharedWord[]; readonly shares: readonly Shares[] } {
  const sections = openSections(
    paragraphs,
    wanted.map(({ planned, lastNames }) => ({ ...planned, grams: [...planned.grams, ...lastNames] })),
  );
  const words = wanted.map(({ planned: { forms, grams }, rarity, lastNames }): SharedWord => {
    if (lastNames.length > 0)
      return { forms, pieces: lastNames.map((form) => ({ form, weight: rarity.whole })) };
    const pieces = grams.map((form, at) => ({ form, weight: rarity.pieces[at] ?? 0 }));
    return { forms, pieces: pieces.filter(({ form }) => !form.isGrammar) };
  });
  const shares = sections.flatMap(({ paragraphs: own, held }) => {
    const [first] = own;
    const above = sharesOfText(first?.heading ?? '', words);
    return own.map(({ text }) => {
      const opened = held.size > 0 ? openLine(text) : undefined;
      return words.map((word, at) =>
        Math.max(opened ? shareIn(opened, word, held) : 0, BY_HEADING * (above[at] ?? 0)),
      );
    });
  });
  return { words, shares };
}

/** How well a text matches each word. */
export function sharesOfText(text: string, words: readonly SharedWord[]): Shares {
  const opened = openLine(text);
  return words.map((word) => shareIn(opened, word));
}

function openSections(paragraphs: readonly Paragraph[], planned: readonly PlannedWord[]): OpenedSection[] {
  const forms = [...new Set(planned.flatMap((word) => [...word.forms, ...word.grams]))];
  const sections: Paragraph[][] = [];
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.episode !== last?.episode || paragraph.section !== last.section) sections.push([]);
    sections.at(-1)?.push(paragraph);
    last = paragraph;
  }
  return sections.map((own) => {
    const opened = openLine(own.map(({ text }) => text).join('\n'));
    return { paragraphs: own, held: new Set(forms.filter((form) => holdsForm(opened, form))) };
  });
}

/** Adds the weighted matches of adjacent paragraphs in the same section. */
export function withNeighbours(
  place: number,
  paragraphs: readonly Paragraph[],
  own: readonly Shares[],
): Shares {
  const here = paragraphs[place];
  const beside = [place - 1, place + 1].filter((other) => {
    const there = paragraphs[other];
    return there?.episode === here?.episode && there?.section === here?.section;
  });
  return (own[place] ?? []).map((share, index) =>
    Math.max(share, ...beside.map((other) => BY_NEIGHBOUR * (own[other]?.[index] ?? 0))),
  );
}

/** The best match of each word among several. */
export function bestOf(all: readonly Shares[], words: number): Shares {
  const best = Array.from({ length: words }, () => 0);
  for (const shares of all)
    for (let at = 0; at < words; at += 1) best[at] = Math.max(best[at] ?? 0, shares[at] ?? 0);
  return best;
}

/** The sum of the matches by what each word is worth. */
export function weigh(shares: Shares, worths: readonly number[]): number {
  return shares.reduce((sum, share, index) => sum + share * (worths[index] ?? 0), 0);
}

/** @param held what the text may hold; without it, anything */
function shareIn(text: OpenedText, { forms, pieces }: SharedWord, held?: ReadonlySet<PlannedForm>): number {
  const holds = (form: PlannedForm): boolean => (held?.has(form) ?? true) && holdsForm(text, form);
  if (forms.some(holds)) return 1;
  const all = sumOf(pieces);
  if (all === 0) return 0;
  const there = pieces.filter(({ form }) => holds(form));
  // Many pieces tell as much as few rare ones.
  const found = Math.max(sumOf(there) / all, there.length / pieces.length);
  return found < FEWEST_PIECES ? 0 : found;
}

function sumOf(pieces: SharedWord['pieces']): number {
  return pieces.reduce((sum, { weight }) => sum + weight, 0);
}

function openLine(text: string): OpenedText {
  return openText(unitsOf(text.normalize('NFC')));
}
