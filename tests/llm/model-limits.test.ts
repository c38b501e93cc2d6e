import { describe, expect, it } from 'vitest';
import { CAPS, DAY, digestOf, questionOf, startAsking } from '../assistant/asking-world.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('the budget', () => {
  it('ends a user’s asks, and nobody else’s; what was said before costs nothing', async () => {
    const { model, api, clock } = await startAsking({ caps: { ...CAPS, userDailyAsks: 2 } });
    const ask = async (question: string, user: number) => {
      const outcome = await model.complete(questionOf(question, user));
      return outcome.mode === 'none' ? outcome.reason : outcome.mode;
    };
    expect([await ask('a', 7), await ask('b', 7), await ask('c', 7)]).toEqual([
      'model',
      'model',
      'budget-user',
    ]);
    expect([await ask('a', 7), await ask('c', 8), await ask('c', 7)]).toEqual(['cached', 'model', 'cached']);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    clock.advance(16 * HOUR);
    expect(await ask('d', 7)).toBe('model');
    expect(api.requests()).toHaveLength(5);
  });

  it('of one who has asked enough does not silence another who asks the same at once', async () => {
    const { model } = await startAsking({ caps: { ...CAPS, userDailyAsks: 1 } });
    await model.complete(questionOf('first', 7));
    const [poor, rich] = await Promise.all([7, 8].map((user) => model.complete(questionOf('second', user))));
    expect(poor).toEqual({ mode: 'none', reason: 'budget-user' });
    expect(rich).toMatchObject({ mode: 'model' });
  });

  it('counts an ask that was tried twice once, and one that cost nothing not at all', async () => {
    const { model, api } = await startAsking({ caps: { ...CAPS, userDailyAsks: 2 } });
    api.failNext({ kind: 'error', status: 529, retryAfterSeconds: 0 });
    api.failNext({ kind: 'broken-json' });
    expect(await model.complete(questionOf('a', 7))).toMatchObject({ mode: 'model' });
    api.failNext({ kind: 'error', status: 400 });
    await model.complete(questionOf('b', 7));
    expect(await model.complete(questionOf('b', 7))).toMatchObject({ mode: 'model' });
    expect(await model.complete(questionOf('c', 7))).toEqual({ mode: 'none', reason: 'budget-user' });
  });

  it('of the day is never passed, however many ask at once, and comes back the next day', async () => {
    const { model, api, storage, clock } = await startAsking({ caps: { ...CAPS, dailyMicrodollars: 4_000 } });
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => model.complete(digestOf(`text ${index}`))),
    );
    const silent = outcomes.filter((outcome) => outcome.mode === 'none' && outcome.reason === 'budget-day');
    expect(silent.length).toBeGreaterThan(4);
    expect(silent.length + api.requests().length).toBe(12);
    const [spent] = await storage.model.spentSince(DAY);
    expect(spent?.microdollars).toBeLessThan(4_000);
    clock.advance(16 * HOUR);
    expect(await model.complete(digestOf('tomorrow'))).toMatchObject({ mode: 'model' });
  });

  it('of the month is thirty times that of the day', async () => {
    const { model, storage, clock } = await startAsking({ caps: { ...CAPS, dailyMicrodollars: 100_000 } });
    const cost = { tokensIn: 1, tokensOut: 1, microdollars: 3_000_000 };
    const reservation = {
      id: 'r',
      day: DAY,
      task: 't',
      model: 'm',
      answerKey: 'k',
      microdollars: 0,
      expiresAt: 0,
    };
    await storage.model.settle(reservation, cost);
    clock.advance(24 * HOUR);
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'budget-month' });
    clock.advance(31 * 24 * HOUR);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
  });

  it('of nothing lets nothing through', async () => {
    const { model, api } = await startAsking({ caps: { ...CAPS, dailyMicrodollars: 0 } });
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'budget-day' });
    expect(api.requests()).toEqual([]);
  });

  it('is not lost to a bot that died in the middle of a call', async () => {
    const { model, open, api, storage, clock } = await startAsking({
      caps: { ...CAPS, dailyMicrodollars: 1_800 },
    });
    await model.complete(digestOf('something else'));
    // It dies before it can settle anything.
    const dying = open({ store: { ...storage.model, settle: () => new Promise(() => undefined) } });
    void dying.complete(digestOf('The lake', 1_000));
    await expect.poll(() => api.requests().length).toBe(2);
    expect(await model.complete(digestOf('another'))).toEqual({ mode: 'none', reason: 'budget-day' });
    clock.advance(2 * MINUTE);
    expect(await model.complete(digestOf('another'))).toMatchObject({ mode: 'model' });
    expect(await model.complete(digestOf('The lake'))).toMatchObject({ mode: 'model' });
  });

  it('is charged the worst case for an answer that broke off, of which nobody knows the cost', async () => {
    const { model, api, storage } = await startAsking();
    api.failNext({ kind: 'cut' });
    await model.complete(digestOf());
    const [spent] = await storage.model.spentSince(DAY);
    expect(spent).toMatchObject({ calls: 2 });
    expect(spent?.tokensOut).toBeGreaterThan(1_500);
    // Whoever answered here was not the API.
    api.failNext({ kind: 'wrong-content-type' });
    await model.complete(digestOf('other'));
    expect(await storage.model.spentSince(DAY)).toMatchObject([{ calls: 3 }]);
  });
});

describe('the breaker', () => {
  it.each([
    [401, 'key'],
    [402, 'credit'],
    [404, 'model'],
  ])('opens at once on %i, tells so once, and looks again after an hour', async (status, kind) => {
    const { model, api, clock, troubles } = await startAsking();
    api.failNext({ kind: 'error', status });
    await model.complete(digestOf());
    for (let left = 5; left > 0; left -= 1) {
      expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'breaker' });
    }
    expect(api.requests()).toHaveLength(1);
    expect(troubles).toMatchObject([{ kind, model: 'claude-haiku-5-5' }]);
    clock.advance(HOUR);
    api.failNext({ kind: 'error', status });
    // One looks, the others stay away.
    await Promise.all([model.complete(digestOf('a')), model.complete(digestOf('b'))]);
    expect(api.requests()).toHaveLength(2);
    expect(troubles).toHaveLength(1);
    clock.advance(HOUR);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(await model.complete(digestOf('other'))).toMatchObject({ mode: 'model' });
    api.failNext({ kind: 'error', status });
    await model.complete(digestOf('yet another'));
    expect(troubles).toHaveLength(2);
  });

  it('lets a restart look at once', async () => {
    const { model, open, api } = await startAsking();
    api.failNext({ kind: 'error', status: 401 });
    await model.complete(digestOf());
    expect(await open().complete(digestOf())).toMatchObject({ mode: 'model' });
  });

  it('opens for a minute after three failures in a row', async () => {
    const { model, api, clock, troubles } = await startAsking();
    const fail = async () => {
      for (let left = 3; left > 0; left -= 1)
        api.failNext({ kind: 'error', status: 529, retryAfterSeconds: 0 });
      return model.complete(digestOf());
    };
    await fail();
    await fail();
    expect(await model.complete(digestOf('well'))).toMatchObject({ mode: 'model' });
    for (let left = 3; left > 0; left -= 1) expect(await fail()).toMatchObject({ reason: 'unavailable' });
    const asked = api.requests().length;
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'breaker' });
    expect(api.requests()).toHaveLength(asked);
    expect(troubles).toMatchObject([{ kind: 'down' }]);
    clock.advance(MINUTE);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
  });

  it('stays open as long as the API wants to be left alone, an hour at most', async () => {
    const { model, api, clock, troubles } = await startAsking();
    api.failNext({ kind: 'error', status: 429, retryAfterSeconds: 1_800 });
    await model.complete(digestOf());
    clock.advance(29 * MINUTE);
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'breaker' });
    clock.advance(MINUTE);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(troubles).toMatchObject([{ kind: 'rate' }]);
  });

  it('still gives what was said before', async () => {
    const { model, api } = await startAsking();
    await model.complete(digestOf());
    api.failNext({ kind: 'error', status: 401 });
    await model.complete(digestOf('other'));
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'cached' });
  });

  it('keeps back only the model that is unknown', async () => {
    const { open, model, api } = await startAsking();
    const strange = open({ model: 'claude-opus-9' });
    await strange.complete(digestOf());
    expect(await strange.complete(digestOf())).toEqual({ mode: 'none', reason: 'breaker' });
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(api.requests()).toHaveLength(2);
  });
});
