import { type Callback, encodeCallback, parseCallback } from './callbacks.ts';

/** What a link may ask for: to look at something. A link that changed something would be pressed unseen. */
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
]);
/** Telegram: a payload of `/start` has 1-64 of `[A-Za-z0-9_-]`. */
const PAYLOAD = /^[\w-]{1,64}$/;

/** What a `t.me/…?start=` link carries to open in private what a button asks for; undefined for what no link may do. */
export function encodeStartPayload(callback: Callback): string | undefined {
  if (!READING.has(callback.to)) return undefined;
  const payload = Buffer.from(encodeCallback(callback)).toString('base64url');
  return PAYLOAD.test(payload) ? payload : undefined;
}

/** Reads the argument of `/start`; undefined when it is none of ours. */
export function parseStartPayload(payload: string): Callback | undefined {
  if (!PAYLOAD.test(payload)) return undefined;
  const callback = parseCallback(Buffer.from(payload, 'base64url').toString());
  return callback && READING.has(callback.to) ? callback : undefined;
}
