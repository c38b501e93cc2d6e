import { afterEach, describe, expect, it, vi } from 'vitest';
import { metricNames, readPage, startMetrics } from './read-page.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the metrics', () => {
  it('count deliveries by what became of them, one at a time or many', async () => {
    const metrics = startMetrics();
    metrics.countDeliveries('sent');
    metrics.countDeliveries('sent');
    metrics.countDeliveries('lease-lost', 5);
    const page = await readPage(metrics);
    expect(page.get('show_bot_deliveries_total{outcome="sent"}')).toBe(2);
    expect(page.get('show_bot_deliveries_total{outcome="lease-lost"}')).toBe(5);
  });

  it('show what has not happened yet as 0, so that its first time is seen as growth', async () => {
    const page = await readPage(startMetrics());
    for (const series of [
      'show_bot_deliveries_total{outcome="dead"}',
      'show_bot_too_many_requests_total{scope="all"}',
      'show_bot_updates_total{kind="callback_query"}',
      'show_bot_update_failures_total{kind="other"}',
      'show_bot_editions_total{kind="broadcast"}',
      'show_bot_replies_total',
      'show_bot_model_requests_total{task="brief",outcome="budget-day"}',
      'show_bot_model_claims_total{task="translate",verdict="dropped"}',
      'show_bot_model_asked_again_total{task="ask"}',
    ]) {
      expect(page.get(series), series).toBe(0);
    }
  });

  it('count updates, their failures, 429s, editions and replies', async () => {
    const metrics = startMetrics();
    metrics.countUpdate('message');
    metrics.countUpdate('message');
    metrics.countUpdateFailure('message');
    metrics.countTooManyRequests('chat');
    metrics.countEditions('daily', 40);
    metrics.countEditions('notice');
    metrics.countReply();
    const page = await readPage(metrics);
    expect(page.get('show_bot_updates_total{kind="message"}')).toBe(2);
    expect(page.get('show_bot_update_failures_total{kind="message"}')).toBe(1);
    expect(page.get('show_bot_too_many_requests_total{scope="chat"}')).toBe(1);
    expect(page.get('show_bot_editions_total{kind="daily"}')).toBe(40);
    expect(page.get('show_bot_editions_total{kind="notice"}')).toBe(1);
    expect(page.get('show_bot_replies_total')).toBe(1);
  });

  it('count what the model was asked, what came of it and what that cost', async () => {
    const metrics = startMetrics();
    const cost = { tokensIn: 1_200, tokensOut: 80, microdollars: 160 };
    metrics.countModelCall({ task: 'ask', outcome: 'model', attempts: 2, cost });
    metrics.countModelCall({
      task: 'ask',
      outcome: 'timeout',
      attempts: 0,
      cost: { tokensIn: 0, tokensOut: 0, microdollars: 0 },
    });
    metrics.countModelClaims({ task: 'ask', claims: 5, dropped: 1, retried: true });
    const page = await readPage(metrics);
    const read = (name: string, labels = 'task="ask"') => page.get(`show_bot_model_${name}_total{${labels}}`);
    expect(read('requests', 'task="ask",outcome="model"')).toBe(1);
    expect(read('requests', 'task="ask",outcome="timeout"')).toBe(1);
    expect([read('api_calls'), read('spend_microdollars'), read('asked_again')]).toEqual([2, 160, 1]);
    expect(read('tokens', 'task="ask",direction="in"')).toBe(1_200);
    expect(read('tokens', 'task="ask",direction="out"')).toBe(80);
    expect(read('claims', 'task="ask",verdict="shown"')).toBe(4);
    expect(read('claims', 'task="ask",verdict="dropped"')).toBe(1);
  });

  it('sort waits and ticks into buckets of seconds', async () => {
    const metrics = startMetrics();
    metrics.recordWait(1_500);
    metrics.recordWait(7_200_000);
    metrics.recordTick(30);
    const page = await readPage(metrics);
    const waits = (le: string) => page.get(`show_bot_delivery_wait_seconds_bucket{le="${le}"}`);
    expect([waits('1'), waits('2.5'), waits('3600'), waits('+Inf')]).toEqual([0, 1, 1, 2]);
    expect(page.get('show_bot_delivery_wait_seconds_sum')).toBe(7_201.5);
    expect(page.get('show_bot_tick_duration_seconds_bucket{le="0.025"}')).toBe(0);
    expect(page.get('show_bot_tick_duration_seconds_bucket{le="0.05"}')).toBe(1);
  });

  it('count a wait that a clock set back made negative as none', async () => {
    const metrics = startMetrics();
    metrics.recordWait(-3_600_000);
    const page = await readPage(metrics);
    expect(page.get('show_bot_delivery_wait_seconds_bucket{le="0.1"}')).toBe(1);
    expect(page.get('show_bot_delivery_wait_seconds_sum')).toBe(0);
  });

  it('of two bots in one process do not mix', async () => {
    const [one, other] = [startMetrics(), startMetrics()];
    one.countReply();
    expect((await readPage(other)).get('show_bot_replies_total')).toBe(0);
  });

  it('all bear the name of the bot', async () => {
    for (const name of await metricNames(startMetrics())) expect(name).toMatch(/^show_bot_[a-z][a-z0-9_]+$/);
  });

  it('tell of the process itself', async () => {
    const page = await readPage(startMetrics());
    const number = (name: string) => page.get(`show_bot_${name}`) ?? Number.NaN;
    expect(number('process_heap_used_bytes')).toBeGreaterThan(0);
    expect(number('process_resident_memory_bytes')).toBeGreaterThan(number('process_heap_used_bytes'));
    expect(number('process_active_resources')).toBeGreaterThan(0);
    expect(number('process_start_time_seconds')).toBeCloseTo(Date.now() / 1_000 - process.uptime(), 0);
    expect(number('event_loop_delay_p50_seconds')).toBeGreaterThanOrEqual(0);
    expect(number('event_loop_delay_p99_seconds')).toBeGreaterThanOrEqual(
      number('event_loop_delay_p50_seconds'),
    );
  });
});

describe('what is read at each scrape', () => {
  it('is joined from every reader', async () => {
    const metrics = startMetrics();
    metrics.onScrape(() => ({ deliveriesWaiting: 3, editionsOwed: 10, editionsSettled: 7 }));
    metrics.onScrape(async () => ({
      subscribersByState: { active: 5, stopped: 1, paused: 0 },
      isLeader: { poller: true, ticker: false },
      pacePerSecond: 12,
      paceLimitPerSecond: 28,
    }));
    metrics.onScrape(() => ({ contentProblems: 2, isDatabaseUp: true, diskFreeBytes: 1e9 }));
    const page = await readPage(metrics);
    expect(Object.fromEntries(page)).toMatchObject({
      show_bot_deliveries_waiting: 3,
      show_bot_editions_owed: 10,
      show_bot_editions_settled: 7,
      'show_bot_subscribers{state="active"}': 5,
      'show_bot_subscribers{state="paused"}': 0,
      'show_bot_leader{role="poller"}': 1,
      'show_bot_leader{role="ticker"}': 0,
      show_bot_pace_per_second: 12,
      show_bot_pace_limit_per_second: 28,
      show_bot_content_problems: 2,
      show_bot_database_up: 1,
      show_bot_disk_free_bytes: 1e9,
    });
  });

  it('is asked anew each time', async () => {
    const metrics = startMetrics();
    let waiting = 4;
    metrics.onScrape(() => ({ deliveriesWaiting: waiting }));
    expect((await readPage(metrics)).get('show_bot_deliveries_waiting')).toBe(4);
    waiting = 0;
    expect((await readPage(metrics)).get('show_bot_deliveries_waiting')).toBe(0);
  });

  it('is missing, never old, when its reader fails, and the rest stays', async () => {
    const metrics = startMetrics();
    let isDown = false;
    metrics.onScrape(async () => {
      if (isDown) throw new Error('the database is away');
      return { deliveriesWaiting: 4, subscribersByState: { active: 5, stopped: 1, paused: 0 } };
    });
    metrics.onScrape(() => ({ isDatabaseUp: !isDown }));
    await readPage(metrics);
    isDown = true;
    const page = await readPage(metrics);
    expect(page.has('show_bot_deliveries_waiting')).toBe(false);
    expect(page.has('show_bot_subscribers{state="active"}')).toBe(false);
    expect(page.get('show_bot_database_up')).toBe(0);
    expect(page.get('show_bot_scrape_failures_total')).toBe(1);
  });

  it('is not waited for beyond 5 s', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const metrics = startMetrics();
    metrics.onScrape(() => new Promise(() => undefined));
    metrics.onScrape(() => ({ contentProblems: 1 }));
    const reading = readPage(metrics);
    await vi.advanceTimersByTimeAsync(5_000);
    const page = await reading;
    expect(page.get('show_bot_content_problems')).toBe(1);
    expect(page.get('show_bot_scrape_failures_total')).toBe(1);
  });

  it('is missing when no one can tell it', async () => {
    const page = await readPage(startMetrics());
    expect([...page.keys()].filter((name) => name.includes('disk') || name.includes('database'))).toEqual([]);
  });
});
