import { describe, expect, it } from 'vitest';
import {
  callbacksOf,
  messageFaults,
  sampleEntity,
  sampleEpisode,
  sampleMention,
} from '../../../../tests/messages/samples.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import {
  renderAbout,
  renderAlreadyFollowed,
  renderFollowed,
  renderFollows,
  renderFollowUsage,
  renderNotFollowed,
  renderUnfollowed,
} from './follow-view.ts';

const nvidia = sampleEntity('company', '英伟达');
const HOSTILE = `\u202E${'x'.repeat(10_000)}\n\ud800`;

describe('follows', () => {
  it('list what is followed, a button to drop each that is still known', () => {
    const message = renderFollows(
      [
        { kind: 'company', name: '英伟达', ref: nvidia.ref, scope: 'about' },
        { kind: 'tag', name: '旧', ref: undefined, scope: 'about' },
      ],
      0,
      'zh-Hans',
    );
    expect(message.text).toContain('• 英伟达 · 公司\n• 旧 · 标签 （目前没有节目谈到）');
    expect(callbacksOf(message)).toEqual([`W:${nvidia.ref}:0`, `4:${nvidia.ref}:mentions:0`, 'q']);
  });

  it('say what asks for every mention, and change that; a label knows no difference', () => {
    const tag = sampleEntity('tag', 'AI');
    const message = renderFollows(
      [
        { kind: 'company', name: '英伟达', ref: nvidia.ref, scope: 'mentions' },
        { kind: 'tag', name: 'AI', ref: tag.ref, scope: 'mentions' },
      ],
      0,
      'zh-Hans',
    );
    expect(message.text).toContain('• 英伟达 · 公司 · 提到就算\n• AI · 标签\n');
    expect(callbacksOf(message)).toEqual([
      `W:${nvidia.ref}:0`,
      `4:${nvidia.ref}:about:0`,
      `W:${tag.ref}:0`,
      'q',
    ]);
    expect(callbacksOf(renderFollowed(tag, 'about', 'en'))).toEqual([`U:${tag.ref}`]);
    expect(callbacksOf(renderFollowed(nvidia, 'about', 'en'))).toEqual([
      `5:${nvidia.ref}:mentions`,
      `U:${nvidia.ref}`,
    ]);
    expect(renderAlreadyFollowed(nvidia, 'mentions', 'zh-Hans').text).toContain('只要提到它，就会送来');
  });

  it('say that everything comes when nothing is followed', () => {
    expect(renderFollows([], 0, 'en').text).toMatch(/every episode[\s\S]*\/follow/);
  });

  it('offer what an episode really names, each once, to toggle', () => {
    const one = sampleMention('company', '英伟达');
    const mentions = [
      { ...one, followed: true },
      { ...one, followed: true },
      { ...sampleMention('person', '黄仁勋'), followed: false },
      { ...sampleMention('company', 'OpenAI', false), followed: false },
    ];
    const message = renderAbout(sampleEpisode(), mentions, 'zh-Hans');
    expect(message.buttons.flat().map((button) => button.label)).toEqual(['✓ 英伟达', '＋ 黄仁勋', '关闭']);
    expect(callbacksOf(message)[0]).toBe(`u:k3f9a2xq:${one.entity.ref}`);
  });

  it('keep the keyboard within bounds and say what is left out', () => {
    const mentions = Array.from({ length: 200 }, (_, index) => ({
      ...sampleMention('company', `${index}${'长'.repeat(300)}`),
      followed: false,
    }));
    const message = renderAbout(sampleEpisode({ id: 'i'.repeat(32) }), mentions, 'en');
    expect(messageFaults(message)).toEqual([]);
    expect(message.text).toContain('200 names');
  });
});

describe('every answer about follows', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const messages = [
      renderFollowed(sampleEntity('company', HOSTILE), 'about', language),
      renderAlreadyFollowed(nvidia, 'mentions', language),
      renderUnfollowed(HOSTILE, language),
      renderNotFollowed(HOSTILE, language),
      renderFollowUsage(language),
      renderAbout(sampleEpisode(), [], language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
