import { foldScript } from '../catalog/fold-name.ts';
import { isCommonWord } from '../catalog/word-borders.ts';
import { capitalRows, endsAsName, titledPersons } from './name-like.ts';
import { type QuestionNames, readQuestionWords } from './question-words.ts';
import { freeWord, type ReadWord } from './read-words.ts';
import { isStopWord } from './stop-words.ts';

/** What is hardly one word. */
const RUN = /^\p{Script=Han}{5,}$/u;

/**
 * The words of a question, long runs of characters split at common words: a paragraph that answers says the same in another order.
 * English names that nothing knows stand beside their words.
 */
export function splitQuestion(question: string, catalog: QuestionNames): ReadWord[] {
  const words = readQuestionWords(question, catalog);
  const split = words.flatMap((word) => {
    const pieces =
      word.meaning === 'unknown' && RUN.test(word.typed) ? splitAtWords(foldScript(word.typed)) : [];
    return pieces.length > 0 ? pieces.map((piece) => freeWord(piece, 'guessed')) : [word];
  });
  const known = new Set(words.map(({ typed }) => typed));
  const rows = capitalRows(question, isStopWord).filter((row) => !known.has(row));
  return [...split, ...rows.map((row) => freeWord(row, 'guessed'))];
}

/** Common words of two characters, and what stands between them, if it is more than one character; 蓝湖集团 is one name. */
function splitAtWords(run: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < run.length; ) {
    const isWord = isCommonWord(run.charAt(at), run.charAt(at + 1));
    if (isWord || at + 1 === run.length) pieces.push(run.slice(from, isWord ? at : at + 1));
    if (isWord) pieces.push(run.slice(at, at + 2));
    at += isWord ? 2 : 1;
    if (isWord) from = at;
  }
  const said = pieces.filter((piece) => piece !== '');
  const names = said.flatMap((piece, at) => {
    const name = `${said[at - 1] ?? ''}${piece}`;
    return name !== piece && endsAsName(name) && !endsAsName(piece) ? [name] : [];
  });
  return [...said.filter((piece) => piece.length > 1), ...names, ...titledPersons(run)];
}
