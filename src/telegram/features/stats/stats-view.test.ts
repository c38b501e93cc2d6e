import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../tests/messages/samples.ts';
import type { ModelUse } from '../../../domain/model-use.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { renderStats, type Stats } from './stats-view.ts';

const NOTHING = { sent: 0, uncertain: 0, dead: 0, expired: 0, waiting: 0, sending: 0, doubted: 0 };

const QUIET: Stats = {
  asOf: '2026-01-22 08:00 (Asia/Shanghai)',
  subscribers: [],
  day: [],
  week: [],
  ratings: { up: 0, down: 0 },
  unbalanced: [],
  waiting: { now: 0, later: 0 },
  throughMs: 0,
  broadcasts: [],
  deaths: [],
  model: undefined,
  pacePerSecond: undefined,
  paceLimitPerSecond: 28,
  uptimeMs: 5_000,
  version: '0.1.0',
  updates: 'here',
  editions: 'here',
};

const IDLE_MODEL = {
  ...{ calls: 0, tokensIn: 0, tokensOut: 0, microdollars: 0 },
  ...{ cached: 0, shared: 0, fallbacks: [], claims: 0, dropped: 0, retried: 0 },
} satisfies ModelUse['today'];

const BUSY: Stats = {
  ...QUIET,
  subscribers: [
    { state: 'active', mode: 'daily', chatType: 'private', count: 1_200 },
    { state: 'active', mode: 'instant', chatType: 'group', count: 4 },
    { state: 'paused', mode: 'daily', chatType: 'private', count: 31 },
    { state: 'stopped', mode: 'daily', chatType: 'private', count: 2 },
  ],
  day: [
    { ...NOTHING, kind: 'daily', owed: 1_204, sent: 1_190, uncertain: 3, dead: 1, waiting: 10, doubted: 4 },
    { ...NOTHING, kind: 'instant', owed: 4, sent: 3, sending: 1 },
  ],
  week: [
    { ...NOTHING, kind: 'daily', owed: 1_204, sent: 1_190, uncertain: 3, dead: 1, waiting: 10, doubted: 4 },
    { ...NOTHING, kind: 'daily', owed: 800, sent: 799, expired: 1 },
  ],
  waiting: { now: 11, later: 2 },
  throughMs: 90_000,
  broadcasts: [
    { title: '周末停更一次', audience: 1_204, isPaused: false },
    { title: '特别节目', audience: 3, isPaused: true },
  ],
  deaths: [{ reason: 'Forbidden: bot was blocked by the user', count: 1 }],
  model: {
    today: {
      ...{ calls: 12, tokensIn: 34_567, tokensOut: 8_910, microdollars: 7_912 },
      ...{ cached: 41, shared: 6, claims: 80, dropped: 2, retried: 3 },
      fallbacks: [
        { reason: 'timeout', count: 4 },
        { reason: 'budget-user', count: 1 },
      ],
    },
    month: { ...IDLE_MODEL, calls: 1, microdollars: 1_250_000 },
    calendarMonthMicrodollars: 1_100_000,
    dailyCapMicrodollars: 1_000_000,
    monthlyCapMicrodollars: 30_000_000,
  },
  pacePerSecond: 12,
  uptimeMs: 3 * 24 * 3_600_000,
  updates: 'webhook',
  editions: 'elsewhere',
};

const linesOf = (stats: Stats): string[] => renderStats(stats, 'en').text.split('\n');

describe.each(LANGUAGES)('/stats in %s', (language) => {
  it('is one sound message, with buttons for figures by day, one that shows it anew and one that takes it away', () => {
    for (const stats of [QUIET, BUSY]) {
      const message = renderStats(stats, language);
      expect(messageFaults(message)).toEqual([]);
      expect(message.buttons.flat().map((button) => 'callback' in button && button.callback)).toEqual([
        'sp:subscribers',
        'sp:digests',
        'sq:missed',
        'sq:follows',
        'sq:reading',
        'S',
        'q',
      ]);
    }
  });

  it('names every figure', () => {
    const { text } = renderStats(BUSY, language);
    for (const figures of [
      '1,204',
      '1,190',
      '2,004',
      '1,989',
      '31',
      '12',
      '28',
      '0.1.0',
      'blocked by the user',
    ]) {
      expect(text).toContain(figures);
    }
  });
});

describe('/stats', () => {
  it('spells out what was owed as the sum of what became of it, and leaves out what is nothing', () => {
    expect(linesOf(BUSY)).toContain(
      'Daily digests: 1,204 in all · 1,190 sent · 10 waiting · 3 in doubt · 1 undeliverable',
    );
    expect(linesOf(BUSY)).toContain('Instant: 4 in all · 3 sent · 1 being sent');
    expect(linesOf(QUIET).filter((line) => line === 'Nothing was owed.')).toHaveLength(2);
  });

  it('adds up several kinds, and the days of a week', () => {
    const together =
      'Total: 1,208 in all · 1,193 sent · 1 being sent · 10 waiting · 3 in doubt · 1 undeliverable';
    expect(linesOf(BUSY).filter((line) => line.startsWith('Total'))).toEqual([together]);
    expect(linesOf(BUSY)).toContain(
      'Daily digests: 2,004 in all · 1,989 sent · 10 waiting · 3 in doubt · 1 undeliverable · 1 expired',
    );
  });

  it('counts active subscribers by chat and mode, and the others apart', () => {
    expect(linesOf(BUSY)).toEqual(
      expect.arrayContaining([
        '1,204 active: 1,200 people, 4 groups',
        'Instant 4 · Daily 1,200 · Weekly 0 · Off 0',
        '31 paused, cannot be reached · 2 stopped',
      ]),
    );
    expect(linesOf(QUIET)).toContain('0 active');
  });

  it('tells what waits and until when, and which broadcasts run', () => {
    const { text } = renderStats(BUSY, 'en');
    expect(text).toContain('11 waiting to be sent, about 2 min at this pace. 2 more to be sent later.');
    expect(text).toContain('📣 Sending “周末停更一次” to 1,204');
    expect(text).toContain('⏸ Paused: “特别节目” to 3');
    expect(renderStats(QUIET, 'en').text).toContain('Nothing is waiting to be sent.');
  });

  it('tells what the model did and cost, against its caps, and nothing where there is none', () => {
    expect(linesOf(BUSY)).toEqual(
      expect.arrayContaining([
        'Today (UTC): $0.0079 of $1.00',
        '· 12 calls, 34,567 tokens in, 8,910 out',
        '· spared: 41 from the cache, 6 shared',
        '· 5 without the model (too slow 4, a user’s daily asks 1)',
        '· 80 lines checked, 2 left out (2.5%), 3 answers sent back',
        'Last 30 days: $1.25',
        '· 1 call, 0 tokens in, 0 out',
        'This month: $1.10 of $30.00',
      ]),
    );
    expect(renderStats(QUIET, 'en').text).not.toContain('🤖');
  });

  it('tells of doubts, and alarms when the ledger does not add up', () => {
    expect(renderStats(BUSY, 'en').text).toContain('❓ 4 of them may have come twice or not at all.');
    expect(renderStats(QUIET, 'en').text).not.toContain('doubt');
    const unbalanced = renderStats({ ...BUSY, unbalanced: [{ id: 7 }, { id: 9 }] }, 'en').text;
    expect(unbalanced).toContain('🚨 The ledger does not add up in #7, #9.');
  });
});
