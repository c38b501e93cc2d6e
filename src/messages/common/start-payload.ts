import { type Callback, encodeCallback, parseCallback } from './callbacks.ts';

/** The callbacks that a link may carry: only those that show something. A link that changes something could be opened unknowingly. */
const READING: ReadonlySet<Callback['to']> = new Set([
  'episode',
  'shared-episode',
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
  'trend',
  'show-review',
]);
/** Telegram: a payload of `/start` has 1-64 of `[A-Za-z0-9_-]`. */
const PAYLOAD = /^[\w-]{1,64}$/;

/** The payload of a `t.me/…?start=` link that opens a button's target in the private chat; undefined when no link may carry it. */
export function encodeStartPayload(callback: Callback): string | undefined {
  if (!READING.has(callback.to)) return undefined;
  const payload = Buffer.from(encodeCallback(callback)).toString('base64url');
  return PAYLOAD.test(payload) ? payload : undefined;
}

/** What people write by hand: `ep_k3f9a2xq`; `sh` stands in the links that readers pass on. */
const NAMED = /^(ep|sh|term|follow)_([\w-]+)$/;

/** A link to follow a name opens its page, with the button that follows it: who opens a link has not chosen to follow. */
function targetOf(topic: string, ref: string): Callback | undefined {
  if (topic === 'ep') return { to: 'episode', id: ref };
  if (topic === 'sh') return { to: 'shared-episode', id: ref };
  if (topic === 'term') return { to: 'term', ref, page: 0 };
  return topic === 'follow' ? { to: 'entity', ref, page: 0 } : undefined;
}

/** The link that opens an episode in the bot's private chat. @param bot its username @param id of the episode */
export function episodeLink(bot: string, id: string): string {
  return `https://t.me/${bot}?start=ep_${id}`;
}

/** The same for passing on: what is opened by it counts as shared. */
export function sharedLink(bot: string, id: string): string {
  return `https://t.me/${bot}?start=sh_${id}`;
}

/** The same of a name: its page, where it can be followed. @param ref of the entity */
export function nameLink(bot: string, ref: string): string {
  return `https://t.me/${bot}?start=follow_${ref}`;
}

/** The same of a term. */
export function termLink(bot: string, ref: string): string {
  return `https://t.me/${bot}?start=term_${ref}`;
}

/** Parses the argument of `/start`; undefined when it is not a payload of the bot's. */
export function parseStartPayload(payload: string): Callback | undefined {
  if (!PAYLOAD.test(payload)) return undefined;
  const [, topic = '', ref = ''] = NAMED.exec(payload) ?? [];
  const callback = targetOf(topic, ref) ?? parseCallback(Buffer.from(payload, 'base64url').toString());
  return callback && READING.has(callback.to) ? callback : undefined;
}
