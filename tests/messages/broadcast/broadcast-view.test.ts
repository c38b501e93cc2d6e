import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  type BroadcastPlan,
  type BroadcastProgress,
  renderBroadcast,
  renderBroadcastCancelled,
  renderBroadcastPlan,
  renderBroadcastProgress,
  renderBroadcastUsage,
  renderPublication,
} from '../../../src/messages/broadcast/broadcast-view.ts';
import { callbacksOf, messageFaults, sampleShown, stretches } from '../samples.ts';

const PLAN: BroadcastPlan = {
  id: 7,
  audience: { private: 1_200, group: 30, channel: 4 },
  messages: 1_234,
  durationMs: 44_071,
};
const PROGRESS: BroadcastProgress = {
  id: 7,
  title: '今晚维护',
  phase: 'running',
  audience: 100,
  written: 90,
  sent: 40,
  doubled: 0,
  waiting: 41,
  repeating: 0,
  unwritten: 10,
  uncertain: 2,
  dead: 3,
  expired: 4,
  remainingMs: 1_822,
};

describe('an admin’s words', () => {
  it('go out as they were written, in parts when they are long', () => {
    const entities = [{ type: 'bold', offset: 0, length: 2 }] as const;
    expect(renderBroadcast({ text: '今晚 维护', entities })).toEqual([
      { text: '今晚 维护', entities, buttons: [] },
    ]);
    const parts = renderBroadcast({ text: '一句话。'.repeat(3_000), entities: [] });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap(messageFaults)).toEqual([]);
  });
});

describe('a plan', () => {
  it('tells the audience, the messages and the time, and offers to send', () => {
    const message = renderBroadcastPlan(PLAN, 'en');
    expect(message.text).toContain('1,234 (1,200 people, 30 groups, 4 channels)');
    expect(message.text).toContain('Messages: 1,234');
    expect(message.text).toContain('45 s');
    expect(callbacksOf(message)).toEqual(['b:send:7', 'b:cancel:7']);
  });

  it.each([
    [0, '1 s'],
    [59_000, '59 s'],
    [61_000, '2 min'],
    [3_600_000, '1 h'],
    [3_780_000, '1 h 3 min'],
  ])('words %d ms as %s', (durationMs, words) => {
    expect(renderBroadcastPlan({ ...PLAN, durationMs }, 'en').text).toContain(`about ${words}\n`.trim());
  });

  it('tells what sending fast costs where that is allowed', () => {
    const message = renderBroadcastPlan({ ...PLAN, paid: { durationMs: 1_234, stars: 123.4 } }, 'zh-Hans');
    expect(message.text).toContain('123.4 ⭐');
    expect(callbacksOf(message)).toEqual(['b:send:7', 'b:send-fast:7', 'b:cancel:7']);
  });

  it('for nobody can only be dropped', () => {
    const nobody = { ...PLAN, audience: { private: 0, group: 0, channel: 0 }, messages: 0 };
    expect(callbacksOf(renderBroadcastPlan(nobody, 'en'))).toEqual(['b:cancel:7']);
  });

  it('of a publication asks to publish and tells who gets it later', () => {
    const publication = { title: '光刻机', inDigests: 5_000 };
    const message = renderBroadcastPlan({ ...PLAN, publication }, 'zh-Hans');
    expect(message.text).toContain('发布《光刻机》？');
    expect(message.text).toContain('5,000');
    expect(message.buttons.flat().map(({ label }) => label)).toEqual(['发布', '取消']);
  });
});

describe('the progress', () => {
  it('shows every count, a bar and the time that is left', () => {
    const { text } = renderBroadcastProgress(PROGRESS, 'en');
    for (const line of ['Prepared for: 90 of 100', 'Sent: 40', 'Waiting: 41', 'In doubt: 2']) {
      expect(text).toContain(line);
    }
    for (const line of ['Not reachable: 3', 'Expired: 4', '49%', 'About 2 s to go'])
      expect(text).toContain(line);
    expect(stretches(renderBroadcastProgress(PROGRESS, 'en'), 'bold')).toEqual(['📣 Sending']);
  });

  it('counts what is tried again as in doubt, and not as waiting', () => {
    const { text } = renderBroadcastProgress({ ...PROGRESS, repeating: 11 }, 'en');
    expect(text).toContain('Waiting: 30\nIn doubt: 13\n');
  });

  it.each([
    ['running', ['b:pause:7', 'b:stop:7']],
    ['paused', ['b:resume:7', 'b:stop:7']],
    ['stopping', []],
    ['over', []],
    ['stopped', []],
  ] as const)('when it is %s offers %j', (phase, callbacks) => {
    expect(callbacksOf(renderBroadcastProgress({ ...PROGRESS, phase }, 'en'))).toEqual(callbacks);
  });

  it('ends in what became of all of them', () => {
    const { text } = renderBroadcastProgress(
      { ...PROGRESS, phase: 'stopped', waiting: 0, expired: 45 },
      'en',
    );
    expect(text).toContain('Arrived: 40\nCould not be reached: 3\nIn doubt: 2\nNot sent: 55');
  });
});

it.each(LANGUAGES)('every message of a broadcast is sound (%s)', (language) => {
  const hostile = `\u202E${'题'.repeat(500)}\n\ud800`;
  const phases = ['running', 'paused', 'stopping', 'over', 'stopped'] as const;
  const messages = [
    renderBroadcastPlan(PLAN, language),
    renderBroadcastPlan({ ...PLAN, paid: { durationMs: 90_000_000, stars: 1e9 } }, language),
    renderBroadcastPlan({ ...PLAN, publication: { title: hostile, inDigests: 1 } }, language),
    renderBroadcastPlan({ ...PLAN, audience: { private: 0, group: 0, channel: 0 } }, language),
    ...phases.map((phase) => renderBroadcastProgress({ ...PROGRESS, phase, title: hostile }, language)),
    renderBroadcastProgress({ ...PROGRESS, sent: 0, waiting: 0, unwritten: 0 }, language),
    renderBroadcastProgress({ ...PROGRESS, phase: 'over', doubled: 2 }, language),
    ...renderPublication(sampleShown(), '2026-01-21', language),
    renderBroadcastCancelled(language),
    renderBroadcastUsage(language),
  ];
  expect(messages.flatMap(messageFaults)).toEqual([]);
});
