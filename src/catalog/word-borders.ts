import { COMMON_WORDS } from './common-words.ts';

/** Names of two characters, which stand across two words by chance, and of a country and a word. */
const DELICATE =
  /^(?:\p{Script=Han}{2}|(?:中国|美国|日本|韩国|英国|法国|德国|印度|香港|台湾)\p{Script=Han}{2,4})$/u;
/** With one of these behind it a country and a word are no name: 中国石油需求. */
const OF_TRADES = new Set(
  '需求 产量 进口 出口 储备 安全 消费 市场 价格 供应 供给 战略 资源 贸易 政策 行业 产业 企业 工业 化工'.split(
    ' ',
  ),
);
const SHORT = 2;

let words: Uint32Array | undefined;

/** Whether a folded name is so short or plain that words around it may run into it. */
export function isDelicate(folded: string): boolean {
  return DELICATE.test(folded);
}

/** The units before and behind a name, 0 where something was left out between, and its own at both ends. */
export interface Surroundings {
  readonly before: number;
  readonly first: number;
  readonly last: number;
  /** The next two. */
  readonly after: readonly [number, number];
}

/**
 * Whether what looks like a delicate name only stands across other words: 高通 in 高通胀, 美投 in 在美投资, 中国银行 in 中国银行业.
 * It may be wrong about a single place (谷歌 in 谷歌手机), hardly about all places of a text.
 * @param length of the name
 */
export function runsIntoWords({ before, first, last, after }: Surroundings, length: number): boolean {
  if (isWord(before, first) || isWord(last, after[0])) return true;
  return length > SHORT && OF_TRADES.has(String.fromCharCode(...after));
}

/** Whether two Han characters are a common word together. */
export function isCommonWord(first: string, second: string): boolean {
  return isWord(first.charCodeAt(0), second.charCodeAt(0));
}

function isWord(first: number, second: number): boolean {
  words ??= readWords();
  const word = codeOf(first, second);
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? 0) < word) from = middle + 1;
    else to = middle;
  }
  return words[from] === word;
}

function readWords(): Uint32Array {
  const codes = COMMON_WORDS.trim()
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: line.length - 1 }, (_, at) => codeOf(line.charCodeAt(0), line.charCodeAt(at + 1))),
    );
  return Uint32Array.from(codes).sort();
}

function codeOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
