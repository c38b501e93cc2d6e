import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { parseLocalTime } from '../domain/local-time.ts';
import { findTimeZone } from '../domain/time-zone.ts';

/** One of the given values, or absent. */
export function someOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return enumOf(values).optional();
}

/** One of the given values; the fallback when absent. */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  fallback: Values[number],
) {
  return enumOf(values).default(fallback as never);
}

function enumOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) => `${quoted(issue.input)} is unknown; write ${values.join(', ')}`,
  });
}

/** A whole number within bounds, both included. */
export function wholeNumber(fallback: number, least: number, most: number) {
  return z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      const value = Number(text);
      if (/^\d+$/.test(text) && value >= least && value <= most) return value;
      context.addIssue(`expected a whole number from ${least} to ${most}, got ${quoted(text)}`);
      return z.NEVER;
    });
}

/** The maximum rate of paid broadcasts, messages a second (Bot API, `allow_paid_broadcast`). */
const MAX_PAID_RATE = 1000;

/** `on` for the maximum that Telegram allows, a number for a lower rate, `off` for none. */
export function paidRate(text: string, context: z.RefinementCtx): number | undefined {
  const word = text.toLowerCase();
  if (['off', 'false', 'no', '0'].includes(word)) return undefined;
  if (['on', 'true', 'yes', '1'].includes(word)) return MAX_PAID_RATE;
  const rate = Number(text);
  // Up to 30 a second are free.
  if (/^\d+$/.test(text) && rate > 30 && rate <= MAX_PAID_RATE) return rate;
  context.addIssue(`expected on, off, or messages a second from 31 to ${MAX_PAID_RATE}, got ${quoted(text)}`);
  return z.NEVER;
}

const AMOUNT = String.raw`\d{1,6}(?:\.\d{1,6})?`;

/** An amount of USD, in millionths. */
export function dollars(text: string, context: z.RefinementCtx): number {
  if (new RegExp(`^${AMOUNT}$`).test(text)) return Math.round(Number(text) * 1_000_000);
  context.addIssue(`expected an amount in USD such as 1 or 0.50, got ${quoted(text)}`);
  return z.NEVER;
}

/** The price of a model, as `0.10/0.50`: USD per million tokens, input and output. */
export function modelPrice(text: string, context: z.RefinementCtx): { input: number; output: number } {
  const [, input, output] = new RegExp(`^(${AMOUNT}) ?/ ?(${AMOUNT})$`).exec(text) ?? [];
  if (input !== undefined && output !== undefined) return { input: Number(input), output: Number(output) };
  context.addIssue(
    `expected USD a million tokens in and out, with a slash between, such as 0.10/0.50, got ${quoted(text)}`,
  );
  return z.NEVER;
}

/** A URL may contain a password: its text is never quoted. */
export function url(protocols: readonly string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `this is no URL; write one that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  });
}

/**
 * The URL of a database, which contains a password: an unescaped `/`, `?` or `#` in it ends the host, and the rest, `@` included, would be
 * taken for a path, and be reported as one.
 */
export function databaseUrl(protocols: readonly string[], mend: string) {
  return url(protocols).refine((text) => !hasStrayPassword(text), {
    error: `a part of its password is not where a password stands; write its special characters as %-codes (@ as %40, / as %2F, # as %23, ? as %3F)${mend}`,
  });
}

function hasStrayPassword(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { pathname, search, hash } = new URL(text);
  return hash !== '' || `${pathname}${search}`.includes('@');
}

/** A path, resolved against the working directory. */
export function folder(fallback: string) {
  return z
    .string()
    .default(fallback)
    .transform((path) => (isAbsolute(path) ? path : resolve(path)));
}

/** Telegram user ids separated by commas or spaces, without duplicates. */
export function adminIds(text: string, context: z.RefinementCtx): number[] {
  const ids = text.split(/[\s,，]+/).filter(Boolean);
  const wrong = ids.filter((id) => !/^[1-9]\d{0,15}$/.test(id));
  for (const id of wrong) {
    context.addIssue(
      `${quoted(id)} is no Telegram user id; write numbers with commas between, such as 123456789,987654321`,
    );
  }
  return [...new Set(ids.map(Number))];
}

/** An IANA name, in its canonical spelling. */
export function timeZone(name: string, context: z.RefinementCtx): string {
  const zone = findTimeZone(name);
  if (zone) return zone;
  context.addIssue(`${quoted(name)} is no time zone; write an IANA name such as Asia/Shanghai`);
  return z.NEVER;
}

/** A time of day, as `HH:MM`. */
export function localTime(text: string, context: z.RefinementCtx): string {
  const time = parseLocalTime(text);
  if (time) return time;
  context.addIssue(`${quoted(text)} is no hour of the day; write HH:MM such as 08:00`);
  return z.NEVER;
}

/** A value as a fault shows it: in quotes, at most 80 characters. */
export function quoted(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 80));
}
