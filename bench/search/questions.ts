import { pick, type Random } from './random.ts';

/** A question about a sentence, and the words of it that were kept. */
export interface Question {
  readonly text: string;
  readonly words: readonly string[];
}

const DROPPED = 0.2;
const SWAPPED = 0.3;
const MOST_WORDS = 6;
const LEAST_WORDS = 3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  (
    '我们 他们 你们 自己 这个 那个 这种 这些 那些 一个 一种 一些 没有 不是 就是 还是 只是 但是 可是 因为 所以 因此 如果 虽然 ' +
    '可以 可能 已经 正在 开始 然后 以后 之后 以前 以来 之间 其中 对于 关于 由于 不过 而且 并且 或者 什么 怎么 怎样 为什么 ' +
    '认为 表示 介绍 显示 成为 变得 更加 非常 十分 比较 之一 以及 同时 现在 目前 当时 时候 起来 出来 下来 的话 the and for with that this'
  ).split(' '),
);

/** How people turn the words of something that they half remember into a question. */
const PATTERNS: readonly ((words: readonly string[]) => string)[] = [
  (words) => `为什么${words.join('')}？`,
  (words) => `${words.join('')}是怎么回事？`,
  ([first = '', ...rest]) => `请问${first}对${rest.join('')}有什么影响？`,
  ([first = '', ...rest]) => `${first}的${rest.join('')}怎么样了`,
  (words) => `${words.join(' ')}`,
  ([first = '', second = '', ...rest]) => `${first}${second}和${rest.join('的')}有什么关系？`,
];

/** Words of two characters or more that tell what a text is about, each once, in their order. */
export function contentWords(text: string): string[] {
  const words = [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const telling = words.filter(
    (word) => word.length > 1 && !EMPTY.has(word.toLowerCase()) && !/^[\d.,%]+$/u.test(word),
  );
  return [...new Set(telling)];
}

/** Takes a sentence and gives a question whose answer it is; some words are dropped, some change places. */
export function askAbout(random: Random, sentence: string): Question | undefined {
  const words = contentWords(sentence)
    .filter(() => random() > DROPPED)
    .slice(0, MOST_WORDS);
  if (words.length < LEAST_WORDS) return undefined;
  if (random() < SWAPPED) {
    const at = Math.floor(random() * (words.length - 1));
    words.splice(at, 2, ...words.slice(at, at + 2).reverse());
  }
  return { text: pick(random, PATTERNS)(words), words };
}
