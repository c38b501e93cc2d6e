import { type Callback, encodeCallback, parseCallback } from './callbacks.ts';

/** The callbacks that a link may carry: only those that show something. A link that changes something could be opened unknowingly. */
const READING: ReadonlySet<Callback['to']> = new Set([
  'episode',
  'section',
  'terms',
  'about',
  'latest',
  'counts',
  'entity',
  'term',
  'new-terms',
  'search',
  'search-name',
  'ask-name',
  'brief',
  'timeline',
]);
/** Telegram: a payload of `/start` has 1-64 of `[A-Za-z0-9_-]`. */
const PAYLOAD = /^[\w-]{1,64}$/;

/** The payload of a `t.me/…?start=` link that opens a button's target in the private chat; undefined when no link may carry it. */
export function encodeStartPayload(callback: Callback): string | undefined {
  if (!READING.has(callback.to)) return undefined;
  const payload = Buffer.from(encodeCallback(callback)).toString('base64url');
  return PAYLOAD.test(payload) ? payload : undefined;
}

/** Parses the argument of `/start`; undefined when it is not a payload of the bot's. */
export function parseStartPayload(payload: string): Callback | undefined {
  if (!PAYLOAD.test(payload)) return undefined;
  const callback = parseCallback(Buffer.from(payload, 'base64url').toString());
  return callback && READING.has(callback.to) ? callback : undefined;
}
