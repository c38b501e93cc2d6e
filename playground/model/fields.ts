import { isRecord } from '../is-record.ts';
import { invalidRequest } from './model-error.ts';

/** The value at that path of a request as an object. @throws for any other value */
export function recordAt(value: unknown, path: string): Record<string, unknown> {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (!isRecord(value)) throw invalidRequest(`${path}: Input should be a valid dictionary`);
  return value;
}

/** The value at that path as a list. @throws for any other value */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (!Array.isArray(value)) throw invalidRequest(`${path}: Input should be a valid list`);
  return value;
}

/** The value at that path as a string. @throws for any other value */
export function textAt(value: unknown, path: string): string {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (typeof value !== 'string') throw invalidRequest(`${path}: Input should be a valid string`);
  return value;
}

/** The value at that path as an integer. @throws for any other value */
export function integerAt(value: unknown, path: string): number {
  if (value === undefined) throw invalidRequest(`${path}: Field required`);
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw invalidRequest(`${path}: Input should be a valid integer`);
  }
  return value;
}

/** The value at that path, which must be one of the choices. @throws for any other value */
export function oneOfAt<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  path: string,
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw invalidRequest(`${path}: Input should be ${choices.map((each) => `'${each}'`).join(' or ')}`);
}

/** @throws when the object at that path has an unknown field */
export function checkFields(record: Record<string, unknown>, known: ReadonlySet<string>, path: string): void {
  const extra = Object.keys(record).find((name) => !known.has(name));
  if (extra === undefined) return;
  throw invalidRequest(`${path ? `${path}.` : ''}${extra}: Extra inputs are not permitted`);
}
