import { describe, expect, it } from 'vitest';
import {
  callbacksOf,
  messageFaults,
  sampleEntity,
  sampleEpisode,
  sampleMention,
} from '../../../../tests/messages/samples.ts';
import type { Entity } from '../../../domain/entity.ts';
import { FOCUSES, type FollowScope, LANGUAGES } from '../../../domain/subscriber.ts';
import type { StandingFollow } from '../../../subscriptions/following.ts';
import { renderEpisodeNames } from './episode-names-view.ts';
import { renderFocus, renderMuted, renderMutes, renderMutesFull, renderUnmuted } from './focus-view.ts';
import {
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowsFull,
  renderFollowUsage,
  renderNotFollowed,
  renderNoWords,
  renderUnfollowed,
} from './follow-view.ts';

const nvidia = sampleEntity('company', '英伟达');
const words = { kind: 'words', name: '光刻 机', ref: 'wordsref' } as const;
const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;
const ALL_SETTINGS = 'se:all';
const FOCUS_BUTTONS = ['fx:all', 'fx:first', 'fx:only'];

function standing(entity: Entity, scope: FollowScope = 'about'): StandingFollow {
  const { kind, name, ref } = entity;
  return { kind, name, ref, scope, entity };
}

const wordsFollow: StandingFollow = { ...words, scope: 'about', entity: undefined };

describe('follows', () => {
  it('list what is followed, a button to drop each, also what the archive no longer knows, and what digests bring', () => {
    const gone: StandingFollow = {
      kind: 'tag',
      name: '旧',
      ref: 'goneref1',
      scope: 'about',
      entity: undefined,
    };
    const interests = { follows: [standing(nvidia), gone, wordsFollow], mutes: [] };
    const message = renderFollows(interests, 'first', 0, undefined, 'zh-Hans');
    expect(message.text).toContain('• 英伟达 · 公司\n• 旧 · 标签 （目前没有节目谈到）\n• “光刻 机” · 字词\n');
    expect(message.text).toContain('别的照样送来，你关注的排在前面，标 ⭐。');
    expect(callbacksOf(message)).toEqual([
      `W:${nvidia.ref}:0`,
      `4:${nvidia.ref}:mentions:0`,
      'W:goneref1:0',
      'W:wordsref:0',
      ...FOCUS_BUTTONS,
      ALL_SETTINGS,
      'q',
    ]);
    expect(message.buttons.flat().map(({ label }) => label)).toContain('✓ 我的在前');
  });

  it('say what asks for every mention, and change that; a label knows no difference', () => {
    const tag = sampleEntity('tag', 'AI');
    const interests = { follows: [standing(nvidia, 'mentions'), standing(tag, 'mentions')], mutes: [] };
    const message = renderFollows(interests, 'only', 0, undefined, 'zh-Hans');
    expect(message.text).toContain('• 英伟达 · 公司 · 提到就算\n• AI · 标签\n');
    expect(callbacksOf(message).slice(0, 3)).toEqual([
      `W:${nvidia.ref}:0`,
      `4:${nvidia.ref}:about:0`,
      `W:${tag.ref}:0`,
    ]);
    const followed = { scope: 'about', focus: 'all' } as const;
    expect(callbacksOf(renderFollowed({ ...followed, subject: tag }, 'en'))).toEqual([
      `U:${tag.ref}`,
      ...FOCUS_BUTTONS,
      `n:${tag.ref}:0`,
      'w:0',
      'q',
    ]);
    expect(callbacksOf(renderFollowed({ ...followed, subject: nvidia }, 'en'))).toEqual([
      `5:${nvidia.ref}:mentions`,
      `U:${nvidia.ref}`,
      ...FOCUS_BUTTONS,
      `n:${nvidia.ref}:0`,
      'w:0',
      'q',
    ]);
    const again = { kind: 'already-followed', subject: nvidia, scope: 'mentions', focus: 'all' } as const;
    expect(renderAlreadyFollowed(again, 'zh-Hans').text).toContain('只要提到它，就算数');
  });

  it('say that everything comes when nothing is followed, and lead to what is muted', () => {
    const none = renderFollows({ follows: [], mutes: [] }, 'only', 0, 'TSMC', 'en');
    expect(none.text).toMatch(/every episode[\s\S]*For example: \/follow TSMC/);
    expect(callbacksOf(none)).toEqual([ALL_SETTINGS, 'q']);
    const muted = renderFollows({ follows: [], mutes: [standing(nvidia)] }, 'all', 0, undefined, 'en');
    expect(callbacksOf(muted)).toEqual(['ml:0', ALL_SETTINGS, 'q']);
  });

  it('say that words are followed as such, and take dropping them back', () => {
    const message = renderFollowed({ subject: words, scope: 'about', focus: 'first' }, 'zh-Hans');
    expect(message.text).toContain('已关注字词“光刻 机”：标题、摘要、小标题和正文里都有的各期就算');
    expect(callbacksOf(message)).toEqual(['U:wordsref', ...FOCUS_BUTTONS, 'w:0', 'q']);
    expect(callbacksOf(renderUnfollowed('光刻 机', words, 'zh-Hans'))).toEqual(['fw:光刻 机', 'w:0', 'q']);
  });
});

describe('mutes', () => {
  it('are listed with a button each that ends it', () => {
    const message = renderMutes([standing(nvidia), wordsFollow], 0, 'zh-Hans');
    expect(message.text).toContain('• 英伟达 · 公司\n• “光刻 机” · 字词');
    expect(callbacksOf(message)).toEqual([`dm:${nvidia.ref}:0`, 'dm:wordsref:0', 'w:0', 'q']);
    expect(renderMutes([], 0, 'en').text).toMatch(/Nothing is muted[\s\S]*\/mute/);
  });

  it('say what they keep away, and are undone both ways', () => {
    const message = renderMuted('muted', nvidia, 'zh-Hans');
    expect(message.text).toBe(
      '好，以后主要讲“英伟达”的各期不送来。\n里面有你关注的也一样。只是顺带提到它的照旧。',
    );
    expect(callbacksOf(message)).toEqual([`um:${nvidia.ref}`, `n:${nvidia.ref}:0`, 'ml:0', 'q']);
    // What is stored is the canonical name; a reader's own is shown.
    expect(renderUnmuted('Nvidia', nvidia, 'zh-Hans').text).toContain('“英伟达”');
    expect(renderUnfollowed('Nvidia', nvidia, 'zh-Hans').text).toContain('“英伟达”');
    expect(callbacksOf(renderUnmuted('英伟达', nvidia, 'zh-Hans'))).toEqual([
      `mn:${nvidia.ref}`,
      `F:${nvidia.ref}`,
      `n:${nvidia.ref}:0`,
      'ml:0',
      'q',
    ]);
  });
});

describe('the names of an episode', () => {
  const one = sampleMention('company', '英伟达');

  it('are those that it really names, each once, to follow', () => {
    const mentions = [
      { ...one, stance: 'follow' as const },
      { ...one, stance: 'follow' as const },
      { ...sampleMention('person', '黄仁勋'), stance: undefined },
      { ...sampleMention('person', '马斯克'), stance: 'mute' as const },
      { ...sampleMention('company', 'OpenAI', false), stance: undefined },
    ];
    const message = renderEpisodeNames(sampleEpisode(), mentions, 'follow', 'zh-Hans');
    expect(message.buttons.flat().map((button) => button.label)).toEqual([
      '✓ 英伟达',
      '＋ 黄仁勋',
      '🔕 马斯克',
      '🔕 有不想看的',
      '关闭',
    ]);
    expect(callbacksOf(message)[0]).toBe(`u:k3f9a2xq:${one.entity.ref}`);
  });

  it('are muted on a page of their own, from which the way leads back', () => {
    const mentions = [
      { ...one, stance: 'mute' as const },
      { ...sampleMention('person', '黄仁勋'), stance: undefined },
    ];
    const message = renderEpisodeNames(sampleEpisode(), mentions, 'mute', 'zh-Hans');
    expect(message.buttons.flat().map((button) => button.label)).toEqual([
      '🔕 英伟达',
      '－ 黄仁勋',
      '‹ 回到关注',
      '关闭',
    ]);
    expect(callbacksOf(message).map((data) => data.split(':')[0])).toEqual(['uu', 'mu', 'af', 'q']);
  });

  it('keep the keyboard within bounds and say what is left out', () => {
    const mentions = Array.from({ length: 200 }, (_, index) => ({
      ...sampleMention('company', `${index}${'长'.repeat(300)}`),
      stance: undefined,
    }));
    const message = renderEpisodeNames(sampleEpisode({ id: 'i'.repeat(32) }), mentions, 'follow', 'en');
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).toContain('200 names');
  });
});

describe('every answer about follows', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const hostile = sampleEntity('company', HOSTILE);
    const messages = [
      ...FOCUSES.flatMap((focus) => [
        renderFocus(focus, 0, language, HOSTILE),
        renderFocus(focus, 3, language),
        renderFollowed({ subject: hostile, scope: 'about', focus }, language),
      ]),
      renderFollows(
        { follows: Array.from({ length: 500 }, () => standing(hostile)), mutes: [] },
        'all',
        3,
        HOSTILE,
        language,
      ),
      renderMutes(
        Array.from({ length: 500 }, () => standing(hostile)),
        62,
        language,
      ),
      renderMuted('muted', hostile, language),
      renderMuted('already-muted', words, language),
      renderUnmuted(HOSTILE, undefined, language),
      renderFollowsFull(500, language),
      renderMutesFull(500, language),
      renderUnfollowed(HOSTILE, hostile, language),
      renderNotFollowed(HOSTILE, language),
      renderFollowUsage(HOSTILE, language),
      renderNoWords(language),
      renderEpisodeNames(sampleEpisode(), [], 'follow', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(
      Math.max(...[renderFollowsFull, renderMutesFull].map((full) => full(500, language).text.length)),
    ).toBeLessThan(200);
  });
});
