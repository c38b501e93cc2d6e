import type { ModelRequest, Part } from './model-request.ts';

/** Scripts without blanks have about one token per character, others one per four characters. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const TOKENS_PER_BLOCK = 4;
/** The fixed number of tokens that structured output adds to the prompt. */
const SCHEMA_TOKENS = 120;

/** The approximate number of tokens of a text. */
export function countTokens(text: string): number {
  let quarters = 0;
  for (const character of text) quarters += DENSE.test(character) ? 4 : 1;
  return Math.ceil(quarters / 4);
}

/** The approximate number of tokens of a block of a prompt. */
export function countPart({ texts, source, title }: Part): number {
  return [...texts, source, title ?? ''].reduce((sum, text) => sum + countTokens(text), TOKENS_PER_BLOCK);
}

/** The tokens that a schema adds to a prompt. */
export function countSchema({ schema }: ModelRequest): number {
  return schema ? SCHEMA_TOKENS + countTokens(JSON.stringify(schema)) : 0;
}

/** The approximate number of tokens of a whole request. */
export function countRequest(request: ModelRequest): number {
  const parts = [...request.system, ...request.turns.flatMap((turn) => turn.parts)];
  return parts.reduce((sum, part) => sum + countPart(part), countSchema(request));
}

/** The number of characters that fit into `tokens`. */
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
