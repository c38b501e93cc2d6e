import { isRecord } from '../is-record.ts';
import { invalidRequest } from './model-error.ts';

/** The value at that path of a request as an object. @throws when it is none */
export function recordAt(value: unknown, path: string): Record<string, unknown> {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (!isRecord(value)) throw invalidRequest(`${path}: Input should be a valid dictionary`);
  return value;
}

/** The value at that path as a list. @throws when it is none */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (!Array.isArray(value)) throw invalidRequest(`${path}: Input should be a valid list`);
  return value;
}

/** The value at that path as a text. @throws when it is none */
export function textAt(value: unknown, path: string): string {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (typeof value !== 'string') throw invalidRequest(`${path}: Input should be a valid string`);
  return value;
}

/** The value at that path as a whole number. @throws when it is none */
export function integerAt(value: unknown, path: string): number {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw invalidRequest(`${path}: Input should be a valid integer`);
  }
  return value;
}

/** The value at that path, which must be one of a few. @throws when it is none of them */
export function oneOfAt<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  path: string,
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw invalidRequest(`${path}: Input should be ${choices.map((each) => `'${each}'`).join(' or ')}`);
}

/** @throws when the object at that path has a field that nobody knows */
export function checkFields(record: Record<string, unknown>, known: ReadonlySet<string>, path: string): void {
  const extra = Object.keys(record).find((name) => !known.has(name));
  if (extra === undefined) return;
  throw invalidRequest(`${path ? `${path}.` : ''}${extra}: Extra inputs are not permitted`);
}
