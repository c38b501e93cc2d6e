import { describe, expect, it } from 'vitest';
import { type Callback, encodeCallback, parseCallback } from '../../../src/messages/common/callbacks.ts';

const id = 'Ab_-'.repeat(8);
const ref = 'r_-Z9abc';
const page = 999_999;
const EVERY_KIND: { readonly [To in Callback['to']]: Extract<Callback, { readonly to: To }> } = {
  episode: { to: 'episode', id },
  section: { to: 'section', id, index: 120 },
  original: { to: 'original', id, index: 120 },
  sections: { to: 'sections', id, page },
  terms: { to: 'terms', id },
  about: { to: 'about', id },
  follow: { to: 'follow', id, ref },
  unfollow: { to: 'unfollow', id, ref },
  'follow-name': { to: 'follow-name', ref },
  'unfollow-name': { to: 'unfollow-name', ref },
  latest: { to: 'latest', page },
  counts: { to: 'counts', kind: 'category', page },
  initials: { to: 'initials', kind: 'company', least: 3 },
  initial: { to: 'initial', kind: 'company', initial: '#', least: 1, page: 2 },
  months: { to: 'months', ref: 'Ab-_1234', page: 1 },
  entity: { to: 'entity', ref, page },
  'open-name': { to: 'open-name', ref },
  term: { to: 'term', ref, page },
  'new-terms': { to: 'new-terms', page },
  follows: { to: 'follows', page },
  'drop-follow': { to: 'drop-follow', ref, page },
  'scope-follow': { to: 'scope-follow', ref, scope: 'mentions', page },
  'scope-name': { to: 'scope-name', ref, scope: 'about' },
  mode: { to: 'mode', mode: 'instant' },
  sound: { to: 'sound', sound: 'off' },
  quiet: { to: 'quiet', hours: '22-8' },
  language: { to: 'language', language: 'zh-Hant' },
  script: { to: 'script', script: 'as-written' },
  drafts: { to: 'drafts', page },
  problems: { to: 'problems', page },
  preview: { to: 'preview', id },
  publish: { to: 'publish', id },
  unpublish: { to: 'unpublish', id },
  withdraw: { to: 'withdraw', id },
  'undo-withdrawal': { to: 'undo-withdrawal', id, at: 1_790_000_000_000 },
  'keep-published': { to: 'keep-published', id },
  'keep-draft': { to: 'keep-draft', id },
  'publish-upload': { to: 'publish-upload', token: id },
  'replace-upload': { to: 'replace-upload', token: id },
  'discard-upload': { to: 'discard-upload', token: id },
  broadcast: { to: 'broadcast', act: 'send-fast', id: 999_999_999_999_999 },
  search: { to: 'search', token: 'Ab_-Ab_-Ab_-', order: 'date', page },
  'search-name': { to: 'search-name', ref },
  'ask-name': { to: 'ask-name', ref },
  brief: { to: 'brief', span: 'week' },
  stats: { to: 'stats' },
  aliases: { to: 'aliases', page },
  'applied-aliases': { to: 'applied-aliases', page },
  alias: { to: 'alias', ref, page },
  'accept-alias': { to: 'accept-alias', ref, page },
  'refuse-alias': { to: 'refuse-alias', ref, page },
  'ask-aliases': { to: 'ask-aliases', word: 'accepted', page },
  'decide-aliases': { to: 'decide-aliases', word: 'refused', page, pairs: ref },
  import: { to: 'import', token: 'Ab_-Ab_-Ab_-', act: 'leave-rest', step: page },
  missing: { to: 'missing', act: 'gone', sinceAt: 1_790_000_000_000 },
  news: { to: 'news', about: 'ahead', act: 'confirm', sinceAt: 1_790_000_000_000, count: page, of: page },
  'draft-queue': { to: 'draft-queue', act: 'discard', id },
  'draft-board': { to: 'draft-board' },
  'draft-groups': { to: 'draft-groups', page },
  'draft-mass': { to: 'draft-mass', act: 'ask-archive', scope: 's0123456789', count: page },
  'archive-upload': { to: 'archive-upload', token: id },
  close: { to: 'close' },
};

describe('button data', () => {
  it.each(Object.values(EVERY_KIND))('says and reads $to within 64 bytes', (callback) => {
    const data = encodeCallback(callback);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(parseCallback(data)).toEqual(callback);
  });

  it.each([
    '',
    'zz',
    'e',
    'e:',
    's:abc',
    's:abc:x',
    's:abc:-1',
    'o:abc',
    'E:abc:x',
    'f:abc',
    'm:weekly',
    '4:abc:mentions',
    '4:abc:some:0',
    '5:abc:some',
    '5::about',
    '6:maybe:0',
    '6:accepted',
    '7:accepted:0',
    'c:planet:0',
    'g:abc',
    'G:x',
    'l:',
    'l:1e3',
    'b:send:',
    'h:abc',
    'h:abc:best:0',
    'h:abc:fit:-1',
    'H',
    'b:burn:1',
    'I:abc:take',
    'I:abc:eat:0',
    'b:send:-1',
    'V:old:confirm:1:2',
    'V:new:confirm:1:2:3',
    'D:burn:abc',
    'R:burn:all:1',
    'R:news:all',
    'constructor',
  ])('knows %j for none of its own', (data) => expect(parseCallback(data)).toBeUndefined());

  it('begins with another code for each kind', () => {
    const codes = Object.values(EVERY_KIND).map((callback) => encodeCallback(callback).split(':')[0]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
