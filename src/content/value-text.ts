import { CONTROL } from './decode-text.ts';

/** Maximum length of `got` in a fault, in characters. */
const MAX_GOT_LENGTH = 80;

/** A value as a fault quotes it: texts as they are, the rest as JSON, at most 80 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const characters = [...toOneLine(clean(text.slice(0, MAX_GOT_LENGTH * 4)))];
  return characters.length <= MAX_GOT_LENGTH
    ? characters.join('')
    : `${characters.slice(0, MAX_GOT_LENGTH - 1).join('')}…`;
}

/** Removes what escapes in quoted YAML can introduce and databases reject: control characters and lone surrogates. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
}

/** The same text with each run of white space as one space. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
