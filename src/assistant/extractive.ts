import { paragraphsOf } from '../document/paragraphs.ts';
import { sentencesOf, withoutOrdinals } from '../document/sentences.ts';
import type { Block } from '../domain/document.ts';
import type { Episode } from '../domain/episode.ts';

/** Characters of a sentence in a summary or an outline at most. */
const LONGEST_SENTENCE = 80;
/** Shorter ones are fragments. */
const SHORTEST_SENTENCE = 8;
/** Characters of a sentence that are segmented: V8 copies the whole text for every word it finds. */
const MOST_SEGMENTED = 1_000;
const SUMMARY_SENTENCES = 3;
const OUTLINE_SENTENCES = 5;

/** Openers that depend on the sentence before, or on the speaker. */
const DANGLING =
  /^(?:[这那此其他她它]|我|因此|所以|但|然而|不过|同时|另外|此外|this|that|it|he|she|they|but|so|i)(?![a-z])/iu;
const LIST_NUMBER =
  /^(?:\d+[.、)）]|[一二三四五六七八九十]+[、，]|第[一二三四五六七八九十\d]+[、，]|[(（]\d+[)）]|[①-⑳])/u;
const FIGURE = /\d|[百千万亿]分之|[零一二三四五六七八九十百千]+[万亿]/u;

/** What an episode is about, line by line: its section headings, or its best sentences when it has none. */
export function outlineOf(episode: Episode): string[] {
  const headings = episode.sections.map(({ heading }) => heading).filter(Boolean);
  return headings.length > 0 ? headings : bestSentences(episode, OUTLINE_SENTENCES);
}

/** The episode's own summary, else its three best sentences of at most 80 characters; undefined if it has neither. */
export function summaryOf(episode: Episode): string | undefined {
  const own = episode.summary?.trim();
  if (own) return own;
  return joinSentences(bestSentences(episode, SUMMARY_SENTENCES));
}

/** The three best sentences of a plain text, at most 80 characters each; undefined if it has none. */
export function summaryOfText(text: string): string | undefined {
  return joinSentences(inTextOrder(rankSentences(sentencesOf(text)), SUMMARY_SENTENCES));
}

/** A sentence of a text with its position and its score. */
interface RankedSentence {
  readonly sentence: string;
  readonly position: number;
  readonly score: number;
}

/** A cache: all subscribers see the same episodes, and a long one takes half a second to rank. */
const ranked = new WeakMap<Episode, readonly RankedSentence[]>();

/** The most representative sentences, in text order. */
function bestSentences(episode: Episode, limit: number): string[] {
  const best =
    ranked.get(episode) ?? rankSentences(episode.sections.flatMap(({ blocks }) => proseSentences(blocks)));
  ranked.set(episode, best);
  return inTextOrder(best, limit);
}

/** Sentences that make sense on their own: none of a table, of code or of a list of sources. */
function proseSentences(blocks: readonly Block[]): string[] {
  return paragraphsOf(blocks)
    .filter(({ isProse }) => isProse)
    .flatMap(({ text }) => sentencesOf(withoutOrdinals(text)));
}

function inTextOrder(best: readonly RankedSentence[], limit: number): string[] {
  return best
    .slice(0, limit)
    .sort((a, b) => a.position - b.position)
    .map(({ sentence }) => sentence);
}

/** The sentences fit for a summary or an outline, best first; no more than either uses. */
function rankSentences(all: readonly string[]): readonly RankedSentence[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const sentences = [...new Set(all)].map((sentence) => ({
    sentence,
    words: contentWords(sentence, segmenter),
    length: [...sentence].length,
  }));
  const frequencies = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return sentences
    .map((each, position) => ({ ...each, position, score: scoreOf(each.sentence, each.words, frequencies) }))
    .filter(({ length }) => length >= SHORTEST_SENTENCE && length <= LONGEST_SENTENCE)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, Math.max(SUMMARY_SENTENCES, OUTLINE_SENTENCES))
    .map(({ sentence, position, score }) => ({ sentence, position, score }));
}

/** Words shared by many sentences make a sentence central; the square root keeps long ones from winning by length alone. */
function scoreOf(
  sentence: string,
  words: ReadonlySet<string>,
  frequencies: ReadonlyMap<string, number>,
): number {
  const shared = [...words].reduce((sum, word) => sum + Math.log(1 + (frequencies.get(word) ?? 0)), 0);
  const central = shared / Math.sqrt(Math.max(words.size, 1));
  return central * independenceOf(sentence);
}

/** How well a sentence works on its own, around 1: better with figures, worse if it depends on another, is a list item or a question. */
export function independenceOf(sentence: string): number {
  const figures = FIGURE.test(sentence) ? 1.3 : 1;
  const leaning = DANGLING.test(sentence) ? 0.4 : 1;
  const numbered = LIST_NUMBER.test(sentence) ? 0.4 : 1;
  const asking = /[？?][”’」』]?$/u.test(sentence) ? 0.5 : 1;
  return figures * leaning * numbered * asking;
}

/** The distinct content words; a single Chinese character is mostly grammar. */
function contentWords(sentence: string, segmenter: Intl.Segmenter): Set<string> {
  const text = sentence.slice(0, MOST_SEGMENTED).toLowerCase();
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return new Set(words.map(({ segment }) => segment).filter((word) => word.length > 1));
}

/** Chinese sentences follow each other directly, others after a space; undefined when there are none. */
function joinSentences(sentences: readonly string[]): string | undefined {
  if (sentences.length === 0) return undefined;
  return sentences.reduce((text, next) => (/[。！？；”」』]$/u.test(text) ? text + next : `${text} ${next}`));
}
