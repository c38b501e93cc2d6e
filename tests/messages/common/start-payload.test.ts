import { describe, expect, it } from 'vitest';
import type { Callback } from '../../../src/messages/common/callbacks.ts';
import {
  encodeStartPayload,
  episodeLink,
  parseStartPayload,
  sharedLink,
} from '../../../src/messages/common/start-payload.ts';

const LONGEST = 'x'.repeat(32);

const READING: readonly Callback[] = [
  { to: 'episode', id: LONGEST },
  { to: 'section', id: LONGEST, index: 999_999 },
  { to: 'terms', id: LONGEST },
  { to: 'about', id: 'a-_b' },
  { to: 'latest', page: 0 },
  { to: 'counts', kind: 'company', page: 12 },
  { to: 'entity', ref: 'AbC-_123', page: 3 },
  { to: 'term', ref: 'AbC-_123', page: 3 },
  { to: 'new-terms', page: 2 },
  { to: 'search', token: 'AbC-_123AbC-', order: 'date', page: 12 },
  { to: 'search-name', ref: 'AbC-_123' },
  { to: 'ask-name', ref: 'AbC-_123' },
  { to: 'brief', span: 'day' },
];

const CHANGING: readonly Callback[] = [
  { to: 'publish', id: 'a' },
  { to: 'unpublish', id: 'a' },
  { to: 'mode', mode: 'off' },
  { to: 'follow', id: 'a', ref: 'b' },
  { to: 'drop-follow', ref: 'b', page: 0 },
  { to: 'scope-follow', ref: 'b', scope: 'mentions', page: 0 },
  { to: 'decide-aliases', word: 'accepted', page: 0, pairs: 'abc' },
  { to: 'scope-name', ref: 'b', scope: 'about' },
  { to: 'mute-name', ref: 'b' },
  { to: 'focus', focus: 'only' },
  { to: 'draft-word', ref: 't', version: 'abc', act: 'out', at: 0 },
  { to: 'draft-aside', ref: 't', act: 'discard' },
  { to: 'close' },
];

describe('the payload of a link', () => {
  it.each(READING)('carries $to through Telegram’s 64 characters and back', (callback) => {
    const payload = encodeStartPayload(callback);
    expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(parseStartPayload(payload ?? '')).toEqual(callback);
  });

  it('names an episode so that people can read it', () => {
    expect(episodeLink('daily_show_bot', 'a-_b')).toBe('https://t.me/daily_show_bot?start=ep_a-_b');
    expect(parseStartPayload('ep_a-_b')).toEqual({ to: 'episode', id: 'a-_b' });
    expect(parseStartPayload('ep_')).toBeUndefined();
    expect(sharedLink('daily_show_bot', 'a-_b')).toBe('https://t.me/daily_show_bot?start=sh_a-_b');
    expect(parseStartPayload('sh_a-_b')).toEqual({ to: 'shared-episode', id: 'a-_b' });
  });

  it.each(CHANGING)('carries no $to, neither written nor read', (callback) => {
    expect(encodeStartPayload(callback)).toBeUndefined();
  });

  it.each(['p:a', 'P:a', 'm:off', 'f:a:b', 'q', 'y:t', 'Y:t', ''])('of %s is none of ours', (data) => {
    expect(parseStartPayload(Buffer.from(data).toString('base64url'))).toBeUndefined();
  });

  it.each([
    ['ep_k3f9a2xq', { to: 'episode', id: 'k3f9a2xq' }],
    ['term_AbC-_123', { to: 'term', ref: 'AbC-_123', page: 0 }],
    ['follow_AbC-_123', { to: 'entity', ref: 'AbC-_123', page: 0 }],
  ])('may be written by hand: %s', (payload, callback) => {
    expect(parseStartPayload(payload)).toEqual(callback);
  });

  it.each([
    '',
    'hello',
    'ep_',
    'publish_abc',
    'follow_a b',
    'x'.repeat(65),
    'e:chips',
    '早',
    '__proto__',
    '%00',
  ])('%s is none of ours', (payload) => {
    expect(parseStartPayload(payload)).toBeUndefined();
  });
});
