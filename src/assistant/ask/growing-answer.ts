import { z } from 'zod';
import { ANSWERS } from '../../prompts/answers.ts';

/** The part of an answer that is read while it grows. */
const growing = z.object({ answered: z.literal(true), sentences: ANSWERS.ask.shape.sentences });

export type AnswerSentence = z.output<typeof ANSWERS.ask>['sentences'][number];

/** The complete sentences at the beginning of a partial answer; none before its `answered` is true. */
export function readGrowingAnswer(text: string): readonly AnswerSentence[] {
  // A model may put a fence around its JSON.
  const start = text.indexOf('{');
  const end = start < 0 ? undefined : lastItemEnd(text.slice(start));
  if (end === undefined) return [];
  try {
    const read = growing.safeParse(JSON.parse(`${text.slice(start, start + end)}]}`));
    return read.success ? read.data.sentences : [];
  } catch {
    return [];
  }
}

/** Where the last complete object in a list of the outermost object ends; undefined when there is none yet. */
function lastItemEnd(text: string): number | undefined {
  let end: number | undefined;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (character === '}' && depth === 2) end = at + 1;
    }
  }
  return end;
}
