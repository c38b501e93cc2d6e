import type { SearchWord } from '../../domain/search.ts';
import { DENSE, foldUnits, kindOf, LETTER, textOf, unitsOf } from '../index/characters.ts';
import { type Token, tokensOf, wordEnd } from '../index/tokens.ts';
import { createFormFinder, type FormFinder } from './form-finder.ts';

/** One form of a word, prepared for lookup in the index and for matching in a folded text. */
export interface PlannedForm {
  /** Tokens that every text with the form contains; each once. */
  readonly tokens: readonly Token[];
  /** Set if the form is a single dense character, for which there is no token. */
  readonly single?: number | undefined;
  /** Finds the form, with or without spaces and hyphens between its parts. Word borders must be checked in addition. */
  readonly find: FormFinder;
  /** It has a dense character. */
  readonly isDense: boolean;
  /** Only dense characters, so few of them that they may be part of a longer word by chance. */
  readonly isShortName: boolean;
  /** A pair of characters that is grammar, not content. */
  readonly isGrammar: boolean;
  /** A document with the tokens contains the form: the text need not be checked. */
  readonly isExact: boolean;
}

/** A word of a query under all its forms. */
export interface PlannedWord {
  readonly forms: readonly PlannedForm[];
  /** How many of them, from the first, are spellings of what was typed. */
  readonly typedForms: number;
  readonly match: SearchWord['match'];
  readonly by: readonly string[];
  /** The pieces searched for when it is found nowhere as a whole, in order; none for literals and short names. */
  readonly grams: readonly PlannedForm[];
}

/** Limits of a query: whatever exceeds them is ignored. */
const MOST_WORDS = 12;
const MOST_FORMS = 12;
const LONGEST_FORM = 160;
const SHORT_NAME = 3;
const LONGEST_NAME = 7;

/** Grammar and question words, which carry no content. */
const GRAMMAR = new Set('的了吗呢吧么着是在和与及或就都也还很把被这那哪怎什谁请问何');
const PAIR = 2 ** 16;
const HAN = /\p{Script=Han}/u;

/** Plans words; what was planned for the same planner before is the same object again. */
export type Planner = (words: readonly SearchWord[]) => PlannedWord[];

/**
 * Creates a planner of words, which drops those of punctuation alone. Readings of one query share most of their forms, so that what
 * is looked up for one of them is known for the others.
 */
export function createPlanner(): Planner {
  const known = new Map<string, readonly PlannedForm[]>();
  const plan = (folded: string): readonly PlannedForm[] => {
    const planned = known.get(folded) ?? planForm(folded);
    known.set(folded, planned);
    return planned;
  };
  return (words) => words.slice(0, MOST_WORDS).flatMap((word) => planWord(word, plan));
}

function planWord(
  { forms, match, by = [] }: SearchWord,
  plan: (folded: string) => readonly PlannedForm[],
): PlannedWord[] {
  const folded = [...new Set(forms.slice(0, MOST_FORMS).flatMap(foldedVariants))];
  const planned = folded.flatMap(plan);
  const typedForms = new Set(foldedVariants(forms[0] ?? '')).size;
  if (planned.length === 0) return [];
  const typed = folded[0] ?? '';
  // A short name with aliases is one thing, and so is a word with its translations; a clause in two spellings is not.
  const isClause = typed.length > LONGEST_NAME && forms.every((form) => HAN.test(form));
  const isSplit = match === 'free' && (forms.length === 1 || isClause);
  return [{ forms: planned, typedForms, match, by, grams: isSplit ? gramsOf(typed).flatMap(plan) : [] }];
}

/** The words and pairs of a form. */
function gramsOf(folded: string): string[] {
  const pieces = piecesOf(unitsOf(folded));
  const grams = pieces.flatMap(({ start, end }) => {
    if (kindOf(folded.charCodeAt(start)) === LETTER || end - start === 1) return [folded.slice(start, end)];
    return Array.from({ length: end - start - 1 }, (_, at) => folded.slice(start + at, start + at + 2));
  });
  return [...new Set(grams)];
}

/** GPT-4, GPT 4 and GPT4 are searched alike. */
function foldedVariants(form: string): string[] {
  const folded = textOf(foldUnits(unitsOf(form.normalize('NFC').slice(0, LONGEST_FORM))));
  const joined = folded.replace(/(?<=[a-z\d])[-\s](?=\d)|(?<=\d)[-\s](?=[a-z])/gu, '');
  const split = joined.replace(/(?<=[a-z]{2})(?=\d)/gu, ' ');
  return [folded, joined, split];
}

function planForm(folded: string): PlannedForm[] {
  const units = unitsOf(folded);
  const pieces = piecesOf(units);
  const [first] = pieces;
  if (!first) return [];
  const end = pieces.at(-1)?.end ?? 0;
  const last = units[end - 1] ?? 0;
  const endsRun = kindOf(last) === DENSE;
  const isSingle = endsRun && end - first.start === 1;
  // What follows the form in a text is unknown, so the token for the end of a run is not required.
  const runEnd = last * PAIR;
  const tokens = tokensOf(units, first.start, end).filter((token) => !endsRun || token !== runEnd);
  const isRun = pieces.length === 1 && endsRun;
  return [
    {
      tokens,
      single: isSingle ? last : undefined,
      find: createFormFinder(pieces.map(({ start, end }) => units.subarray(start, end))),
      isExact: isSingle || isOneToken(units, pieces),
      isGrammar: folded.length === 2 && [...folded].some((one) => GRAMMAR.has(one)),
      isDense: units.some((unit) => kindOf(unit) === DENSE),
      isShortName: isRun && end - first.start > 1 && end - first.start <= SHORT_NAME,
    },
  ];
}

/** A pair of dense characters, a word of letters and digits, or such a word and what directly follows it. */
function isOneToken(
  units: Uint16Array,
  [first, second, ...more]: readonly { readonly start: number; readonly end: number }[],
): boolean {
  if (!first || more.length > 0) return false;
  const isWord = kindOf(units[first.start] ?? 0) === LETTER;
  if (!second) return isWord || first.end - first.start === 2;
  const isNextWord = kindOf(units[second.start] ?? 0) === LETTER;
  return isWord && second.start - first.end <= 1 && (isNextWord || second.end - second.start === 1);
}

/** Words and runs of dense characters. */
function piecesOf(units: Uint16Array): { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let at = 0; at < units.length; ) {
    const kind = kindOf(units[at] ?? 0);
    let end = at + 1;
    if (kind === LETTER) end = wordEnd(units, at, units.length);
    else if (kind === DENSE) while (end < units.length && kindOf(units[end] ?? 0) === DENSE) end += 1;
    if (kind === LETTER || kind === DENSE) pieces.push({ start: at, end });
    at = end;
  }
  return pieces;
}
