import { plainValue } from './plain-value.ts';

const ON = new Set(['true', 'yes', 'y', 'on', '1', '是', '对', '對', '真']);
const OFF = new Set(['false', 'no', 'n', 'off', '0', '否', '不', '不是', '假']);

/** Parses a boolean as people and programs write it; undefined for anything else. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? plainValue(value.trim()).text.normalize('NFKC').toLowerCase() : '';
  return ON.has(word) ? true : OFF.has(word) ? false : undefined;
}
