import type { Catalog } from '../catalog/catalog.ts';
import { chineseWordsFor, LONGEST_PHRASE, translationsOf } from '../catalog/english-words.ts';
import { foldScript, isHan } from '../catalog/fold-name.ts';
import { isCommonWord, isDelicate } from '../catalog/word-borders.ts';
import { freeWord, knownWord, type ReadWord, translatedWord } from './read-words.ts';
import { isStopWord, withoutStopWords } from './stop-words.ts';
import { taiwanWordAt } from './taiwan-words.ts';

/** The longest name that is looked up in a question, in Latin words and Han characters. */
const LONGEST_NAME = 10;
const MOST_WORDS = 12;
/** A word of Latin letters or digits, a Han character, or punctuation, which ends every name. */
const UNITS =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?:[.&#-]|['’](?!s\b)){1,2}(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*\+{0,2}|\p{Script=Han}|[^\p{L}\p{N}\s]+/gu;
const HYPHENED = /(?<![\p{L}\p{N}-])[a-z]{3,}-[a-z]{3,}(?![\p{L}\p{N}-])/gu;
/** What of Chinese terms is sure not to stand across two words by chance. */
const HAN_TERM = /^\p{Script=Han}{3,}$/u;
const HAN = /^\p{Script=Han}$/u;
const WORDLESS = /^[^\p{L}\p{N}]/u;

export type QuestionNames = Pick<
  Catalog,
  'namesFor' | 'namesAmong' | 'namesByLastName' | 'termsAmong' | 'isShowName'
>;

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The search words of a question, or of a query in whole sentences: names with all their aliases, wherever they occur in the sentence, and the rest without stop
 * words. Names first; at most twelve.
 */
export function readQuestionWords(question: string, catalog: QuestionNames): ReadWord[] {
  const text = question.normalize('NFKC').replace(HYPHENED, partsOfWord);
  const units = Array.from(text.matchAll(UNITS), ({ 0: unit, index }) => ({
    start: index,
    end: index + unit.length,
    text: unit,
  }));
  const candidatesOf = units.map((_, at) => candidatesAt(text, units, at));
  const known = catalog.namesAmong(candidatesOf.flat());
  const terms = catalog.termsAmong(
    candidatesOf.flat().filter((each) => HAN_TERM.test(each) && saysSomething(each)),
  );
  const names: ReadWord[] = [];
  const rest: ReadWord[] = [];
  let run: Unit[] = [];
  const endRun = (): void => {
    rest.push(...readRun(text, run));
    run = [];
  };
  for (let at = 0; at < units.length; ) {
    const start = units[at]?.start ?? 0;
    const regional = taiwanWordAt(text.slice(start, start + LONGEST_NAME));
    const candidates = candidatesOf[at] ?? [];
    const name = longer(
      findName(candidates, known, catalog, units.length === 1 ? 'alone' : 'in-a-row'),
      findShow(candidates, catalog),
    );
    const term = findTerm(candidates, terms);
    if (term && term.units > Math.max(name?.units ?? 0, regional)) {
      endRun();
      rest.push(term.word);
      at += term.units;
      continue;
    }
    if (name && name.units >= regional) {
      endRun();
      names.push(name.word);
      at += name.units;
      continue;
    }
    if (regional > 0) {
      run.push(...units.slice(at, at + regional));
      at += regional;
      continue;
    }
    const phrase = findPhrase(text, units, at);
    if (phrase) {
      endRun();
      rest.push(phrase.word);
      at += phrase.units;
      continue;
    }
    const unit = units[at];
    if (unit && (HAN.test(unit.text) || isPartOfHan(units, at))) run.push(unit);
    else {
      endRun();
      if (unit && !WORDLESS.test(unit.text) && !isStopWord(unit.text))
        rest.push(latinWord(unit.text, catalog));
    }
    at += 1;
  }
  endRun();
  return distinct([...names, ...rest]).slice(0, MOST_WORDS);
}

/** A word with a hyphen is two, unless it has a Chinese word of its own: vacuum-mop, but low-skilled. */
function partsOfWord(word: string): string {
  return chineseWordsFor(word).length > 0 ? word : word.replace('-', ' ');
}

/** Whether a letter or number is written together with a Han character: A股, 7块钱. */
function isPartOfHan(units: readonly Unit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || !/^(?:\p{L}|\d{1,12})$/u.test(unit.text)) return false;
  const isAfter = before?.end === unit.start && HAN.test(before.text);
  return isAfter || (after?.start === unit.end && HAN.test(after.text));
}

/**
 * What may be a name that begins there, the shortest first: the next units up to the first that ends every name. Chinese names are
 * written without spaces: 观鸟 鸟类 holds no 鸟鸟.
 */
function candidatesAt(text: string, units: readonly Unit[], at: number): string[] {
  const row = units.slice(at, at + LONGEST_NAME);
  const border = row.findIndex((unit, index) => {
    const before = row[index - 1];
    const isApart = before !== undefined && before.end < unit.start;
    return WORDLESS.test(unit.text) || (isApart && HAN.test(before.text) && HAN.test(unit.text));
  });
  const start = row[0]?.start;
  return row.slice(0, border < 0 ? row.length : border).map(({ end }) => text.slice(start, end));
}

/** A word, and of how many units it is. */
interface FoundWord {
  readonly word: ReadWord;
  readonly units: number;
}

function longer(one: FoundWord | undefined, other: FoundWord | undefined): FoundWord | undefined {
  return (other?.units ?? 0) > (one?.units ?? 0) ? other : one;
}

/** The longest name among these; its place tells how many units it has. @param known those that the catalog may know */
function findName(
  candidates: readonly string[],
  known: ReadonlySet<string>,
  catalog: Pick<Catalog, 'namesFor' | 'namesByLastName'>,
  stands: 'alone' | 'in-a-row',
): FoundWord | undefined {
  for (let length = candidates.length; length > 0; length -= 1) {
    const typed = candidates[length - 1] ?? '';
    if (!known.has(typed) || (length === 1 && HAN.test(typed)) || !saysSomething(typed)) continue;
    if (runsOn(typed, candidates[length] ?? '')) continue;
    const word = nameOf(typed, namesOf(typed, catalog), stands);
    if (word) return { word, units: length };
  }
  return undefined;
}

/** Whether a short name is only the beginning of a word: 大学 in 大学生. @param longer the same with what follows */
function runsOn(name: string, longer: string): boolean {
  const folded = foldScript(longer);
  if (folded.length !== name.length + 1 || !isDelicate(foldScript(name))) return false;
  return isCommonWord(folded.charAt(name.length - 1), folded.charAt(name.length));
}

/** The longest headword of glossaries among these. */
function findTerm(candidates: readonly string[], terms: ReadonlySet<string>): FoundWord | undefined {
  const length = candidates.findLastIndex((typed) => terms.has(typed)) + 1;
  const typed = candidates[length - 1];
  return typed === undefined ? undefined : { word: freeWord(typed, 'guessed'), units: length };
}

/** The longest name of a show among these that is not one word. */
function findShow(
  candidates: readonly string[],
  catalog: Pick<Catalog, 'isShowName'>,
): FoundWord | undefined {
  for (let length = candidates.length; length > 1; length -= 1) {
    const typed = candidates[length - 1] ?? '';
    if (catalog.isShowName(typed)) return { word: freeWord(typed, 'as-written'), units: length };
  }
  return undefined;
}

/** A last name that is listed by itself is the whole name's too. */
function namesOf(typed: string, catalog: Pick<Catalog, 'namesFor' | 'namesByLastName'>): readonly string[] {
  const names = catalog.namesFor(typed);
  return names.some(isHan) ? names : [...names, ...catalog.namesByLastName(typed)];
}

/** A name; a label of everyday English words (`memory-chips`) is none, but what its words say, and with a Chinese word one of both. */
function nameOf(typed: string, names: readonly string[], stands: 'alone' | 'in-a-row'): ReadWord | undefined {
  if (names.length === 0) return undefined;
  // Peoples and countries are listed under their English names alone: Chinese is what 中国 is called too.
  if (/^[A-Z][a-z]+$/u.test(typed) && !names.some(isHan))
    return knownWord(typed, [...names, ...chineseWordsFor(typed)]);
  if (!/^[a-z][a-z ]*$/u.test(typed)) return knownWord(typed, names);
  // Alone it may be a name in small letters (oracle); among other words it is more likely a word (call).
  const chinese = stands === 'alone' ? chineseWordsFor(typed) : translationsOf(typed);
  if (chinese.length > 0) return translatedWord(typed, [...names, ...chinese]);
  return typed.includes(' ') && !names.some(isHan) ? undefined : knownWord(typed, names);
}

/** Whether it is more than grammar. */
function saysSomething(typed: string): boolean {
  const isLatin = !/\p{Script=Han}/u.test(typed);
  return isLatin ? !typed.split(/\s+/u).every(isStopWord) : withoutStopWords(typed).some(Boolean);
}

/** The longest English phrase with a Chinese word that begins there. */
function findPhrase(text: string, units: readonly Unit[], at: number): FoundWord | undefined {
  for (let length = Math.min(LONGEST_PHRASE, units.length - at); length > 0; length -= 1) {
    const typed = text.slice(units[at]?.start, units[at + length - 1]?.end);
    if (length === 1 && isStopWord(typed)) continue;
    // A word with a capital may be a name that the archive does not know.
    const chinese = typed === typed.toLowerCase() ? translationsOf(typed) : chineseWordsFor(typed);
    if (chinese.length > 0) return { word: translatedWord(typed, chinese), units: length };
  }
  return undefined;
}

/** A word that nothing knows, unless it is somebody's last name. */
function latinWord(typed: string, catalog: Pick<Catalog, 'namesByLastName'>): ReadWord {
  return knownWord(typed, catalog.namesByLastName(typed)) ?? freeWord(typed, 'guessed');
}

/** Reads a run of Han characters, without stop words. */
function readRun(text: string, units: readonly Unit[]): ReadWord[] {
  const written = text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
  return withoutStopWords(written)
    .filter((word) => word.length > 1)
    .map((word) => freeWord(word, 'guessed'));
}

function distinct(words: readonly ReadWord[]): ReadWord[] {
  const seen = new Set<string>();
  return words.filter(({ forms }) => {
    const key = foldScript(forms[0] ?? '');
    return !seen.has(key) && seen.add(key);
  });
}
