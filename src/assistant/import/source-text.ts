import { type FoldedText, foldText, originOf } from '../../grounding/folded-text.ts';
import { type ArchiveNames, findNames, nameIndexOf } from '../../grounding/known-names.ts';
import {
  isWord,
  lettersOf,
  makeSearchText,
  type SearchText,
  squeezeName,
} from '../../grounding/search-text.ts';

/** Where a name first occurs, and its most frequent spelling in the text. */
export interface WrittenName {
  readonly paragraph: number;
  readonly written: string;
  readonly times: number;
}

/** A raw text in which proposals are looked up; character width, case and script do not matter. */
export interface SourceText {
  readonly paragraphs: readonly string[];
  /** Finds a name that occurs as a whole word. */
  findName(name: string): WrittenName | undefined;
  /** These words as written in that paragraph; blanks and punctuation do not matter. */
  findWords(paragraph: number, words: string): string | undefined;
  /** The archive's names that occur in the text, most frequent first. */
  knownNames(): readonly KnownSighting[];
  /** The normal form for comparing two values. */
  fold(value: string): string;
}

/** An occurrence of a known entity, with its ref. */
export interface KnownSighting extends WrittenName {
  readonly ref: string;
}

interface FoldedParagraph {
  readonly folded: FoldedText;
  readonly search: SearchText;
  readonly letters: Letters;
}

/** Only the letters and digits, with their positions. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

/** Folds each paragraph once. */
export function createSourceText(paragraphs: readonly string[], archiveNames: ArchiveNames): SourceText {
  const fold = (value: string): string => foldText(value, archiveNames.fold).folded;
  const read = paragraphs.map((paragraph): FoldedParagraph => {
    const folded = foldText(paragraph, archiveNames.fold);
    return { folded, search: makeSearchText(folded.folded), letters: readLetters(folded.folded) };
  });

  return {
    paragraphs,
    findName: (name) =>
      tallyForms(read.flatMap((each, place) => formsOf(each, squeezeName(fold(name)), place))),
    findWords(paragraph, words) {
      const wanted = lettersOf(fold(words));
      const within = read[paragraph];
      if (!within || wanted.length < 2) return undefined;
      const { text, places } = within.letters;
      const at = text.indexOf(wanted);
      return at < 0 ? undefined : writtenAt(within.folded, places, at, wanted.length);
    },
    knownNames() {
      const forms = new Map<string, Form[]>();
      for (const [paragraph, { folded, search }] of read.entries()) {
        for (const { meant, ...span } of findNames(search, nameIndexOf(archiveNames))) {
          const { start, end } = originOf(folded, span);
          const form = { paragraph, written: folded.original.slice(start, end) };
          for (const { ref } of meant) {
            const known = forms.get(ref);
            if (known) known.push(form);
            else forms.set(ref, [form]);
          }
        }
      }
      return [...forms]
        .flatMap(([ref, found]) => {
          const tally = tallyForms(found);
          return tally ? [{ ref, ...tally }] : [];
        })
        .sort((a, b) => b.times - a.times || a.paragraph - b.paragraph);
    },
    fold: (value) => lettersOf(fold(value)),
  };
}

type Form = Pick<WrittenName, 'paragraph' | 'written'>;

function formsOf({ folded, search }: FoldedParagraph, name: string, paragraph: number): Form[] {
  const forms: Form[] = [];
  if (name === '') return forms;
  for (let at = search.text.indexOf(name); at >= 0; at = search.text.indexOf(name, at + name.length)) {
    if (!isWord(search, at, at + name.length)) continue;
    forms.push({ paragraph, written: writtenAt(folded, search.places, at, name.length) });
  }
  return forms;
}

function readLetters(folded: string): Letters {
  const places: number[] = [];
  const pieces = [...folded.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => {
    for (let unit = 0; unit < letter.length; unit += 1) places.push(index + unit);
    return letter;
  });
  return { text: pieces.join(''), places };
}

/** The original text of a match in a shortened form, which keeps the positions of its units. */
function writtenAt(folded: FoldedText, places: readonly number[], at: number, length: number): string {
  const span = { start: places[at] ?? 0, end: (places[at + length - 1] ?? 0) + 1 };
  const { start, end } = originOf(folded, span);
  return folded.original.slice(start, end);
}

function tallyForms(forms: readonly Form[]): WrittenName | undefined {
  const [first] = forms;
  if (!first) return undefined;
  const times = new Map<string, number>();
  for (const { written } of forms) times.set(written, (times.get(written) ?? 0) + 1);
  const [[written] = [first.written]] = [...times].sort((a, b) => b[1] - a[1]);
  return { paragraph: first.paragraph, written, times: forms.length };
}
