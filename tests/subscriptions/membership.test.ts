import { describe, expect, it } from 'vitest';
import { HOUR, NOW, newSubscriber } from '../contracts/storage-home.ts';
import { ANNA, at, useSubscriptions } from './subscription-world.ts';

const NEWCOMER = { chatId: ANNA, threadId: undefined, chatType: 'private', language: 'en' } as const;

describe('whoever subscribes', () => {
  const world = useSubscriptions();

  it('gets the hour and the zone of the house, and owes nothing to the past', async () => {
    const outcome = await world.subscriptions.subscribe(NEWCOMER);
    expect(outcome.kind).toBe('new');
    expect(outcome.subscriber).toMatchObject({
      ...{ language: 'en', mode: 'daily', state: 'active', times: ['08:00'], zone: 'Asia/Shanghai' },
      ...{ sinceAt: NOW, nextDueAt: at('2026-01-22T00:00') },
    });
    expect(await world.storage.subscribers.find(ANNA)).toEqual(outcome.subscriber);
  });

  it('subscribes a topic of a forum apart from its chat', async () => {
    await world.subscriptions.subscribe({ ...NEWCOMER, chatType: 'group', threadId: 11 });
    expect(await world.storage.subscribers.find(ANNA)).toBeUndefined();
    expect(await world.storage.subscribers.find(ANNA, 11)).toMatchObject({ threadId: 11 });
  });

  it('is told so the second time, and keeps what was set meanwhile', async () => {
    const active = await world.active({ times: ['21:00'], zone: 'UTC' });
    expect(await world.subscriptions.subscribe(NEWCOMER)).toEqual({ kind: 'already', subscriber: active });
  });

  it.each(['stopped', 'paused'] as const)(
    'resumes when it was %s, with its settings, and is owed what it missed',
    async (state) => {
      await world.storage.subscribers.add(
        newSubscriber(ANNA, { state, times: ['21:00'], zone: 'UTC', nextDueAt: undefined }),
      );
      const outcome = await world.subscriptions.subscribe(NEWCOMER);
      expect(outcome.kind).toBe('resumed');
      expect(outcome.subscriber).toMatchObject({
        ...{ state: 'active', times: ['21:00'], language: 'zh-Hans' },
        ...{ sinceAt: NOW - 24 * HOUR, nextDueAt: at('2026-01-21T21:00') },
      });
      expect(await world.storage.subscribers.find(ANNA)).toEqual(outcome.subscriber);
    },
  );

  it('is owed a month at most, however long it was away', async () => {
    await world.storage.subscribers.add(
      newSubscriber(ANNA, { state: 'stopped', nextDueAt: undefined, sinceAt: NOW - 5_000 * HOUR }),
    );
    const { subscriber } = await world.subscriptions.subscribe(NEWCOMER);
    expect(subscriber.sinceAt).toBe(NOW - 30 * 24 * HOUR);
  });

  it.each(['instant', 'off'] as const)('has no next hour when it resumes in mode %s', async (mode) => {
    await world.storage.subscribers.add(
      newSubscriber(ANNA, { mode, state: 'stopped', nextDueAt: undefined }),
    );
    const { subscriber } = await world.subscriptions.subscribe(NEWCOMER);
    expect(subscriber).toMatchObject({ mode, state: 'active', nextDueAt: undefined });
  });
});

describe('whoever stops', () => {
  const world = useSubscriptions();

  it('is due no more, and keeps its settings', async () => {
    const active = await world.active({ times: ['21:00'] });
    expect(await world.subscriptions.stop(active)).toEqual({ kind: 'stopped' });
    expect(await world.storage.subscribers.find(ANNA)).toEqual({
      ...active,
      ...{ state: 'stopped', nextDueAt: undefined },
    });
  });

  it('hears when there is nothing to stop', async () => {
    const { subscribers } = world.storage;
    const paused = await subscribers.add(newSubscriber(ANNA, { state: 'paused', nextDueAt: undefined }));
    expect(await world.subscriptions.stop(undefined)).toEqual({ kind: 'not-subscribed' });
    expect(await world.subscriptions.stop(paused)).toEqual({ kind: 'not-subscribed' });
    expect(await subscribers.find(ANNA)).toEqual(paused);
  });
});

describe('a chat that can be written to again', () => {
  const world = useSubscriptions();
  const add = (threadId: number, state: 'active' | 'stopped' | 'paused') =>
    world.storage.subscribers.add(
      newSubscriber(ANNA, { threadId, state, nextDueAt: state === 'active' ? NOW + HOUR : undefined }),
    );

  it('resumes its paused topics, and leaves alone those who have stopped', async () => {
    await add(1, 'paused');
    await add(2, 'stopped');
    await add(3, 'active');
    const outcome = await world.subscriptions.resume(ANNA);
    expect(outcome).toMatchObject({ kind: 'resumed', subscribers: [{ threadId: 1, state: 'active' }] });
    expect(await world.storage.subscribers.find(ANNA, 1)).toMatchObject({
      ...{ sinceAt: NOW - 24 * HOUR, state: 'active' },
    });
    expect((await world.storage.subscribers.find(ANNA, 2))?.state).toBe('stopped');
  });

  it('is unchanged where somebody gets digests already', async () => {
    await add(3, 'active');
    expect(await world.subscriptions.resume(ANNA)).toEqual({ kind: 'unchanged' });
  });

  it('resumes a single topic, if it is paused', async () => {
    await add(1, 'paused');
    await add(2, 'paused');
    await add(3, 'stopped');
    expect(await world.subscriptions.resumeTopic(ANNA, 1)).toMatchObject({ threadId: 1, state: 'active' });
    expect(await world.subscriptions.resumeTopic(ANNA, 1)).toBeUndefined();
    expect(await world.subscriptions.resumeTopic(ANNA, 3)).toBeUndefined();
    expect((await world.storage.subscribers.find(ANNA, 2))?.state).toBe('paused');
  });

  it('has its lost topics tried again a day later, and nothing that was paused otherwise', async () => {
    const { ledger } = world.storage;
    for (const threadId of [1, 2, 3]) await add(threadId, 'active');
    await ledger.pauseTopic(ANNA, 1, '400 Bad Request: message thread not found', NOW);
    await ledger.pauseTopic(ANNA, 2, '400 TOPIC_CLOSED', NOW + HOUR);
    await ledger.pauseTopic(ANNA, 3, '403 Forbidden: bot was kicked', NOW);
    world.clock.at = NOW + 24 * HOUR - 1;
    expect(await world.subscriptions.retryTopics()).toEqual([]);
    world.clock.at = NOW + 24 * HOUR;
    expect(await world.subscriptions.retryTopics()).toMatchObject([{ threadId: 1, state: 'active' }]);
    expect(await world.subscriptions.retryTopics()).toEqual([]);
    world.clock.at = NOW + 25 * HOUR;
    expect(await world.subscriptions.retryTopics()).toMatchObject([{ threadId: 2 }]);
  });

  it('has nobody where none subscribed, or all have stopped', async () => {
    expect(await world.subscriptions.resume(ANNA)).toEqual({ kind: 'not-subscribed' });
    await add(2, 'stopped');
    expect(await world.subscriptions.resume(ANNA)).toEqual({ kind: 'not-subscribed' });
  });
});
