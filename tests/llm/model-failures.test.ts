import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ModelFault } from '../../playground/model/pretend-model.ts';
import { PRETEND_KEY } from '../../playground/model/pretend-model.ts';
import { DAY, digestOf, startAsking } from '../assistant/asking-world.ts';

/** What each failure comes to, and how often the API is asked then. */
const ALONE: readonly [string, ModelFault, string, number][] = [
  ['a wrong key', { kind: 'error', status: 401 }, 'unavailable', 1],
  ['an empty purse', { kind: 'error', status: 402 }, 'unavailable', 1],
  ['a key without permission', { kind: 'error', status: 403 }, 'unavailable', 1],
  ['an unknown model', { kind: 'error', status: 404 }, 'unavailable', 1],
  ['a request it will never take', { kind: 'error', status: 400 }, 'unavailable', 1],
  ['a long wait', { kind: 'error', status: 429, retryAfterSeconds: 86_400 }, 'unavailable', 1],
  ['a refusal', { kind: 'refusal' }, 'refused', 1],
  ['a refusal after some words', { kind: 'refusal', characters: 9 }, 'refused', 1],
  ['no JSON', { kind: 'invalid-json' }, 'invalid', 1],
  ['no content', { kind: 'empty' }, 'empty', 1],
  ['no words', { kind: 'empty', content: 'blank' }, 'empty', 1],
];

/** What is tried again, and is well then. */
const PASSING: readonly [string, ModelFault][] = [
  ['too many requests', { kind: 'error', status: 429, retryAfterSeconds: 0 }],
  ['a server error', { kind: 'error', status: 500, retryAfterSeconds: 0 }],
  ['an overload', { kind: 'error', status: 529, headers: { 'retry-after-ms': '1' } }],
  ['a lost connection', { kind: 'no-answer' }],
  ['a page of a gateway', { kind: 'wrong-content-type' }],
  ['half a body', { kind: 'cut' }],
  ['a body that ends early', { kind: 'ends-early' }],
  ['a garbled body', { kind: 'broken-json' }],
];

describe('a failure of the model', () => {
  it.each(ALONE)('is told, and not tried again: %s', async (_, fault, reason, times) => {
    const { model, api } = await startAsking();
    api.failNext(fault);
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason });
    expect(api.requests()).toHaveLength(times);
  });

  it.each(ALONE)('is told of a stream as well: %s', async (_, fault, reason, times) => {
    const { model, api } = await startAsking();
    api.failNext(fault);
    expect(await model.stream(digestOf(), () => undefined)).toEqual({ mode: 'none', reason });
    expect(api.requests()).toHaveLength(times);
  });

  it.each(PASSING)('is tried again where that may help: %s', async (_, fault) => {
    const { model, api } = await startAsking();
    api.failNext(fault);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(api.requests()).toHaveLength(2);
  });

  it('is tried three times at most', async () => {
    const { model, api, calls } = await startAsking();
    for (let left = 5; left > 0; left -= 1)
      api.failNext({ kind: 'error', status: 529, retryAfterSeconds: 0 });
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'unavailable' });
    expect(api.requests()).toHaveLength(3);
    expect(calls).toMatchObject([{ outcome: 'unavailable', attempts: 3, status: 529 }]);
  });

  it('is not waited out beyond the deadline', async () => {
    const { model, api } = await startAsking();
    api.failNext({ kind: 'error', status: 429, retryAfterSeconds: 21 });
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'unavailable' });
    expect(api.requests()).toHaveLength(1);
  });

  it.each<ModelFault>([{ kind: 'silent' }, { kind: 'stalls' }])('ends at the deadline: %o', async (fault) => {
    const { model, api } = await startAsking();
    // Whatever is slow only once is loaded by then.
    await model.complete(digestOf('something else'));
    for (const ask of [
      model.complete,
      (request: ReturnType<typeof digestOf>) => model.stream(request, () => undefined),
    ]) {
      api.failNext(fault);
      expect(await ask(digestOf('The lake', 300))).toEqual({ mode: 'none', reason: 'timeout' });
    }
    expect(api.requests()).toHaveLength(3);
  });

  it.each<ModelFault>([
    { kind: 'cut' },
    { kind: 'ends-early' },
    { kind: 'error-in-stream' },
    { kind: 'broken-json' },
  ])('in the middle of a stream does not begin it anew: %o', async (fault) => {
    const { model, api, storage } = await startAsking();
    api.failNext(fault);
    const texts: string[] = [];
    expect(await model.stream(digestOf(), (text) => texts.push(text))).toEqual({
      mode: 'none',
      reason: 'unavailable',
    });
    expect(texts.at(-1)).toMatch(/^\{"headline/);
    expect(api.requests()).toHaveLength(1);
    const [spent] = await storage.model.spentSince(DAY);
    expect(spent).toMatchObject({ calls: 1, tokensIn: expect.any(Number) });
    expect(spent?.tokensOut).toBeGreaterThan(10);
  });

  it('before a stream has begun is tried again', async () => {
    const { model, api } = await startAsking();
    api.failNext({ kind: 'error', status: 529, retryAfterSeconds: 0 });
    api.failNext({ kind: 'wrong-content-type' });
    expect(await model.stream(digestOf(), () => undefined)).toMatchObject({ mode: 'model' });
    expect(api.requests()).toHaveLength(3);
  });

  it('is none when a thought comes first', async () => {
    const { model, api } = await startAsking();
    api.failNext({ kind: 'thinking-first' });
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    api.failNext({ kind: 'thinking-first' });
    expect(await model.stream(digestOf('other'), () => undefined)).toMatchObject({ mode: 'model' });
  });

  it('is not kept: the next one asks anew', async () => {
    const { model, api } = await startAsking();
    for (const fault of ['refusal', 'invalid-json', 'empty'] as const) {
      api.failNext({ kind: fault });
      await model.complete(digestOf());
    }
    for (let times = 0; times < 2; times += 1) api.failNext({ kind: 'truncated' });
    await model.complete(digestOf());
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(api.requests()).toHaveLength(6);
  });

  it('holds neither the key nor the words of the request, nor do the reports of it', async () => {
    const { open, api, storage, troubles, calls } = await startAsking();
    const faults = [...ALONE.map(([, fault]) => fault), ...PASSING.map(([, fault]) => fault)];
    const outcomes = [];
    for (const fault of faults) {
      api.failNext(fault);
      if (fault.kind === 'error') api.failNext({ ...fault, message: `no key ${PRETEND_KEY} for SESAME` });
      // Each with a breaker of its own.
      outcomes.push(await open().complete(digestOf('SESAME')));
    }
    const refused = open({ apiKey: 'sk-ant-wrong' });
    outcomes.push(await refused.complete(digestOf('SESAME')));
    const nobody = open({ baseUrl: 'http://127.0.0.1:9' });
    outcomes.push(await nobody.complete(digestOf('SESAME', 300)));
    const silent = outcomes.filter(({ mode }) => mode === 'none');
    const told = inspect([silent, troubles, calls, open()], { depth: 12, showHidden: true });
    expect(told).toContain('unavailable');
    expect(told).not.toMatch(/sk-ant-wrong|SESAME/);
    expect(told).not.toContain(PRETEND_KEY);
    expect(JSON.stringify(await storage.model.spentSince(DAY))).not.toMatch(/SESAME/);
  });
});
