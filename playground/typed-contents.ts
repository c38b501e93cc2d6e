import type { MessageContent } from './bot-api.ts';
import { findEntities } from './find-entities.ts';
import { MAX_TEXT } from './message-limits.ts';
import { PageError } from './page-error.ts';

/** The messages a client makes from a typed text: one, or several if it is too long. Throws a 400 PageError when empty. */
export function typedContents(text: string): readonly [MessageContent, ...MessageContent[]] {
  const [first = '', ...rest] = splitText(text.trim());
  if (first === '') throw new PageError(400, 'the text is empty');
  return [withEntities(first), ...rest.map(withEntities)];
}

function withEntities(text: string): MessageContent {
  const entities = findEntities(text);
  return { text, ...(entities.length > 0 && { entities }) };
}

/** Pieces of at most 4096 UTF-16 units, never cut inside a surrogate pair. */
function splitText(text: string): string[] {
  return (
    text.match(new RegExp(`[\\s\\S]{1,${MAX_TEXT}}(?<![\\uD800-\\uDBFF](?=[\\uDC00-\\uDFFF]))`, 'g')) ?? []
  );
}
