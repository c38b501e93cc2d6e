import { readAgain } from '../../src/assistant/second-reading.ts';
import { numberPassages } from '../../src/prompts/number-passages.ts';
import type { EvalModel } from './open-model.ts';

/** What a digest may cost with its second reading. */
export const MOST_MICRODOLLARS = 3_000;
/** A middling episode: some ten thousand characters. */
const PARAGRAPHS = 48;
const SENTENCE = '青岚渡口今年新买了十四艘电动渡轮，把最后一班船推迟到夜里十一点，乘客比去年多了一成。';
const SENTENCES = 5;
/** As many lines as a digest has. */
const LINES = 5;
const DEADLINE_MS = 60_000;

/** Asks for the digest of a middling episode and for its second reading. @returns what both cost by their tokens, in microdollars */
export async function reckonDigest({ model, reckonedMicrodollars }: EvalModel): Promise<number> {
  const before = reckonedMicrodollars();
  const texts = Array.from(
    { length: PARAGRAPHS },
    (_, at) => `${at + 1}号码头：${SENTENCE.repeat(SENTENCES)}`,
  );
  await model.complete({
    task: 'digest',
    language: 'zh-Hans',
    variables: {
      title: '一座渡口怎样养活一条街',
      date: '2026-03-12',
      passages: numberPassages(texts.map((text, at) => ({ number: at + 1, text }))),
    },
    deadlineMs: DEADLINE_MS,
  });
  const paragraphs = texts.map((text, at) => ({
    text,
    near: [texts[at - 1], texts[at + 1]].flatMap((each) => each ?? []),
  }));
  const claims = Array.from({ length: LINES }, (_, at) => ({ text: SENTENCE, cites: [at, at + LINES] }));
  await readAgain(claims, paragraphs, model.complete, { language: 'zh-Hans', deadlineMs: DEADLINE_MS });
  return reckonedMicrodollars() - before;
}
