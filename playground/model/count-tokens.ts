import type { ModelRequest, Part } from './model-request.ts';

/** Scripts without blanks have about a token a character, others one in four characters. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const TOKENS_PER_BLOCK = 4;
/** What structured output adds to the prompt by itself. */
const SCHEMA_TOKENS = 120;

/** About how many tokens a text has. */
export function countTokens(text: string): number {
  let quarters = 0;
  for (const character of text) quarters += DENSE.test(character) ? 4 : 1;
  return Math.ceil(quarters / 4);
}

/** About how many tokens a block of a prompt has. */
export function countPart({ texts, source, title }: Part): number {
  return [...texts, source, title ?? ''].reduce((sum, text) => sum + countTokens(text), TOKENS_PER_BLOCK);
}

/** What the demand for a schema adds to a prompt. */
export function countSchema({ schema }: ModelRequest): number {
  return schema ? SCHEMA_TOKENS + countTokens(JSON.stringify(schema)) : 0;
}

/** About how many tokens a whole request has. */
export function countRequest(request: ModelRequest): number {
  const parts = [...request.system, ...request.turns.flatMap((turn) => turn.parts)];
  return parts.reduce((sum, part) => sum + countPart(part), countSchema(request));
}

/** The characters that so many tokens give room for. */
export function charactersWithin(text: string, tokens: number): number {
  let quarters = tokens * 4;
  let count = 0;
  for (const character of text) {
    quarters -= DENSE.test(character) ? 4 : 1;
    if (quarters < 0) return count;
    count++;
  }
  return count;
}
