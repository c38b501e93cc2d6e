import type { ButtonField } from './button-fields.ts';
import { BUTTON_KINDS, type ButtonFields } from './button-kinds.ts';

type Values<Of extends ButtonFields> = {
  readonly [Name in keyof Of]: Of[Name] extends ButtonField<infer Value> ? Value : never;
};
type Kinds = typeof BUTTON_KINDS;

/** What a button asks for when it is pressed. Ids and refs are those of episodes and entities; pages count from 0. */
export type Callback = {
  [To in keyof Kinds]: { readonly to: To } & Values<Kinds[To]['fields']>;
}[keyof Kinds];

const BY_CODE = new Map(
  Object.entries(BUTTON_KINDS).map(([to, { code, fields }]) => [code, { to, fields }] as const),
);

/** Writes a callback as button data of 1-64 bytes: `s:k3f9a2xq:2`. */
export function encodeCallback(callback: Callback): string {
  const { code, fields } = BUTTON_KINDS[callback.to];
  const values: Readonly<Record<string, string | number>> = callback;
  return [code, ...Object.keys(fields).map((name) => values[name])].join(':');
}

/** Parses button data; undefined when it is not valid (an old or a forged button). */
export function parseCallback(data: string): Callback | undefined {
  const [code = '', ...texts] = data.split(':');
  const known = BY_CODE.get(code);
  if (!known) return undefined;
  const values: Record<string, string | number> = {};
  for (const [index, [name, read]] of Object.entries<ButtonField<string | number>>(known.fields).entries()) {
    const value = read(texts[index] ?? '');
    if (value === undefined) return undefined;
    values[name] = value;
  }
  // The table that reads the fields is the one that their types are made from.
  return { to: known.to, ...values } as Callback;
}
