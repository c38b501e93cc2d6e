import { foldScript } from '../catalog/fold-name.ts';
import { hangsOn, saysNothing } from '../document/empty-sentences.ts';
import { sentencesOf } from '../document/sentences.ts';

const LONGEST_EXCERPT = 180;
/** Of the words and characters of a sentence, the share that the question has too, when it only repeats the question. */
const REPEATED = 0.8;
const PIECES = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/**
 * The best matching sentence of a paragraph that can be an answer, and what follows it as far as there is room; on one line. '' when
 * all of its sentences ask, advertise, hang on what is not there, or only repeat the question.
 * @param scoreOf how well a sentence matches
 */
export function chooseExcerpt(text: string, question: string, scoreOf: (sentence: string) => number): string {
  const sentences = sentencesOf(text);
  const asked = piecesOf(question);
  const scores = sentences.map((sentence, at) => {
    const isEmpty = saysNothing(sentence) || repeats(sentence, asked) || (at === 0 && hangsOn(sentence));
    return isEmpty ? -1 : scoreOf(sentence);
  });
  const highest = Math.max(...scores);
  if (!(highest >= 0)) return '';
  const best = scores.indexOf(highest);
  // A sentence that hangs on the one before it is shown with that.
  const first = best > 0 && hangsOn(sentences[best] ?? '') ? best - 1 : best;
  const places = placesOf(sentences, text);
  const { start = 0, end = text.length } = places[first] ?? {};
  const last = places.slice(first).findLast((place) => place.end - start <= LONGEST_EXCERPT);
  return text
    .slice(start, last?.end ?? end)
    .split(/\s+/u)
    .join(' ');
}

/** Whether a sentence says hardly more than the question asks. */
function repeats(sentence: string, asked: ReadonlySet<string>): boolean {
  const pieces = [...piecesOf(sentence)];
  return pieces.filter((piece) => asked.has(piece)).length >= REPEATED * pieces.length;
}

function piecesOf(text: string): ReadonlySet<string> {
  return new Set(foldScript(text).match(PIECES));
}

function placesOf(
  sentences: readonly string[],
  text: string,
): { readonly start: number; readonly end: number }[] {
  let end = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return { start, end };
  });
}
