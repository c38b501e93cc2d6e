import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import { freeWord, knownWord, type ReadWord } from './read-words.ts';

/** The longest name that is looked up in a question, in Latin words and Han characters. */
const LONGEST_NAME = 10;
const MOST_WORDS = 12;
/** A word of Latin letters or digits, a Han character, or punctuation, which ends every name. */
const UNITS =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?:[.&#-]|['’](?!s\b)){1,2}(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*\+{0,2}|\p{Script=Han}|[^\p{L}\p{N}\s]+/gu;
const HAN = /^\p{Script=Han}$/u;
const WORDLESS = /^[^\p{L}\p{N}]/u;

/** Stop words: question words and grammar. */
const ENGLISH = new Set(
  `a about after all also am an and any anything archive are as at be been before being between both but by can could did do does
doing episode episodes ever explain for from get gets had happened has have he her him his how i if in into is it its know
last latest lately like long many me mean means mentioned more most much my need new not now of on or other our please recent
recently said say says she should show so some tell than that the their them there these they this those to told up us very
was we were what when where which who whom whose why will with would you your`.split(/\s+/),
);
/** Longer ones first. */
const CHINESE = `为什么|是什么意思|什么意思|是什么|什么是|什么时候|什么|怎么样|怎么看|怎么说|怎么|怎样|如何|为何|多少|多久|多大|几个|哪些|哪个|
哪里|哪家|哪|谁|是不是|有没有|能不能|会不会|是否|请问|关于|说说|介绍|解释|一下|告诉我|节目里|节目|最近|现在|目前|这个|那个|还有|以及|
吗|呢|吧|了|的|是|它|他们|他|她|我们|我|你|请`;
/** Words that connect a run of Han characters to a name beside it. */
const EDGES = /^[和与跟及或对在把被从到有都也就又还于之]+|[和与跟及或对在把被从到有都也就又还于之]+$/gu;

let chineseStopWords: RegExp | undefined;

/** Matches the Chinese stop words in folded text. */
function matchChineseStopWords(): RegExp {
  const words = CHINESE.replaceAll('\n', '');
  // 么 is folded into another character, 麼 into 么.
  chineseStopWords ??= new RegExp(`${words}|${foldScript(words)}`, 'gu');
  return chineseStopWords;
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The search words of a question: names with all their aliases, wherever they occur in the sentence, and the rest without stop
 * words. Names first; at most twelve.
 */
export function readQuestionWords(question: string, catalog: Pick<Catalog, 'namesFor'>): ReadWord[] {
  const text = question.normalize('NFKC');
  const units = Array.from(text.matchAll(UNITS), ({ 0: unit, index }) => ({
    start: index,
    end: index + unit.length,
    text: unit,
  }));
  const names: ReadWord[] = [];
  const rest: ReadWord[] = [];
  let run: Unit[] = [];
  const endRun = (): void => {
    rest.push(...readRun(text, run));
    run = [];
  };
  for (let at = 0; at < units.length; ) {
    const name = findName(text, units, at, catalog);
    if (name) {
      endRun();
      names.push(name.word);
      at += name.units;
      continue;
    }
    const unit = units[at];
    if (unit && HAN.test(unit.text)) run.push(unit);
    else {
      endRun();
      if (unit && !WORDLESS.test(unit.text) && !isStopWord(unit.text))
        rest.push(freeWord(unit.text, 'guessed'));
    }
    at += 1;
  }
  endRun();
  return distinct([...names, ...rest]).slice(0, MOST_WORDS);
}

/** The longest name that begins there. */
function findName(
  text: string,
  units: readonly Unit[],
  at: number,
  catalog: Pick<Catalog, 'namesFor'>,
): { readonly word: ReadWord; readonly units: number } | undefined {
  const row = units.slice(at, at + LONGEST_NAME);
  const border = row.findIndex((unit) => WORDLESS.test(unit.text));
  for (let length = border < 0 ? row.length : border; length > 0; length -= 1) {
    const typed = text.slice(row[0]?.start, row[length - 1]?.end);
    if (length === 1 && (HAN.test(typed) || isStopWord(typed))) continue;
    const word = knownWord(typed, catalog.namesFor(typed));
    if (word) return { word, units: length };
  }
  return undefined;
}

/** Whether it is a stop word. WHO may be a name, who is not. */
function isStopWord(word: string): boolean {
  return ENGLISH.has(word.toLowerCase()) && (word.length < 2 || word !== word.toUpperCase());
}

/** Reads a run of Han characters, without stop words. */
function readRun(text: string, units: readonly Unit[]): ReadWord[] {
  const written = text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
  const folded = foldScript(written);
  // Where folding shifts the characters, the folded text is used instead.
  const source = folded.length === written.length ? written : folded;
  const words: string[] = [];
  let from = 0;
  for (const { 0: stopWord, index } of folded.matchAll(matchChineseStopWords())) {
    words.push(source.slice(from, index));
    from = index + stopWord.length;
  }
  words.push(source.slice(from));
  return words
    .flatMap((word) => word.split(/\s+/u))
    .map((word) => word.replace(EDGES, ''))
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
