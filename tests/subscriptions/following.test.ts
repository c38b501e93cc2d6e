import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import { MOST_FOLLOWS } from '../../src/subscriptions/following.ts';
import { NOW, newSubscriber } from '../contracts/storage-home.ts';
import { ANNA, useSubscriptions } from './subscription-world.ts';

describe('following', () => {
  const world = useSubscriptions();
  const entityOf = (name: string): Entity => {
    const entity = world.catalog.findNamed('company', name);
    if (!entity) throw new Error(`the archive does not know ${name}`);
    return entity;
  };
  const namesOf = async (id: number) =>
    (await world.storage.subscribers.interests(id)).follows.map(({ name }) => name);

  it('keeps an entity once', async () => {
    const subscriber = await world.active();
    const entity = entityOf('英伟达');
    expect(await world.subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'followed',
      subject: entity,
      scope: 'about',
      focus: 'first',
    });
    expect(await world.subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'already-followed',
      subject: entity,
      scope: 'about',
      focus: 'all',
    });
    expect(await namesOf(subscriber.id)).toEqual(['英伟达']);
  });

  it('finds what a typed name means, or tells what is near', async () => {
    const subscriber = await world.active();
    const found = await world.subscriptions.followName(subscriber, 'yingweida');
    expect(found).toMatchObject({ kind: 'followed', subject: { name: '英伟达' } });
    const unknown = await world.subscriptions.followName(subscriber, '英伟大');
    expect(unknown).toMatchObject({ kind: 'unknown-name' });
    expect(await namesOf(subscriber.id)).toEqual(['英伟达']);
  });

  it('is limited, as each digest reads all of it; what is followed already still is', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '台积电');
    for (let index = 1; index < MOST_FOLLOWS; index += 1)
      await world.storage.subscribers.follow(subscriber.id, { kind: 'company', name: `公司 ${index}` }, NOW);
    expect(await world.subscriptions.followName(subscriber, '英伟达')).toMatchObject({ kind: 'full' });
    expect(await world.subscriptions.followName(subscriber, '台积电')).toMatchObject({
      kind: 'already-followed',
    });
    await world.subscriptions.unfollowName(subscriber, '台积电');
    expect(await world.subscriptions.followName(subscriber, '英伟达')).toMatchObject({ kind: 'followed' });
  });

  it('is open to one that has stopped: it may come back', async () => {
    const stopped = await world.storage.subscribers.add(
      newSubscriber(ANNA, { state: 'stopped', nextDueAt: undefined }),
    );
    expect(await world.subscriptions.followName(stopped, '台积电')).toMatchObject({ kind: 'followed' });
  });

  it('tells each follow with what it means today, in order, and that a name is gone', async () => {
    const subscriber = await world.active();
    await world.storage.subscribers.follow(subscriber.id, { kind: 'company', name: '早已不提' }, NOW);
    await world.subscriptions.followName(subscriber, '台积电');
    const [gone, known] = (await world.subscriptions.interestsOf(subscriber)).follows;
    expect(gone).toMatchObject({ kind: 'company', name: '早已不提', scope: 'about', entity: undefined });
    expect(known).toMatchObject({ name: '台积电', entity: entityOf('台积电'), ref: entityOf('台积电').ref });
    expect(await world.subscriptions.stancesOf(subscriber)).toEqual(
      new Map([gone, known].map((one) => [one?.ref, 'follow'])),
    );
  });

  it('brings what is about an entity, or every mention of it, by whichever name it was kept', async () => {
    const subscriber = await world.active();
    const { subscriptions } = world;
    expect(await subscriptions.setScope(subscriber, entityOf('英伟达').ref, 'mentions')).toBe(false);
    await subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    const entity = entityOf('辉达');
    expect(await subscriptions.setScope(subscriber, entity.ref, 'mentions')).toBe(true);
    expect(await subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'followed',
      subject: entity,
      scope: 'mentions',
      focus: 'all',
    });
    expect((await subscriptions.interestsOf(subscriber)).follows).toMatchObject([
      { name: '英伟达', scope: 'mentions' },
      { name: '辉达', scope: 'about' },
    ]);
    expect(await subscriptions.setScope(subscriber, entity.ref, 'about')).toBe(true);
    expect(await subscriptions.followName(subscriber, '英伟达')).toMatchObject({ scope: 'about' });
  });

  it('knows nothing that one follows who never subscribed', async () => {
    expect(await world.subscriptions.interestsOf(undefined)).toEqual({ follows: [], mutes: [] });
    expect(await world.subscriptions.stancesOf(undefined)).toEqual(new Map());
  });

  it('follows a name through a change of aliases', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    const [follow] = (await world.subscriptions.interestsOf(subscriber)).follows;
    expect(follow).toMatchObject({ name: '英伟达', entity: { name: '辉达' } });
  });
});

describe('following no more', () => {
  const world = useSubscriptions();
  const namesIn = async (id: number) =>
    (await world.storage.subscribers.interests(id)).follows.map(({ name }) => name);

  it('drops every name under which an entity was kept', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    await world.subscriptions.followName(subscriber, '辉达');
    expect(await namesIn(subscriber.id)).toHaveLength(2);
    const outcome = await world.subscriptions.unfollowName(subscriber, '英伟达');
    expect(outcome).toMatchObject({ kind: 'unfollowed', name: '辉达' });
    expect(await namesIn(subscriber.id)).toEqual([]);
  });

  it('drops a name that means nothing any more, in any case', async () => {
    const subscriber = await world.active();
    await world.storage.subscribers.follow(subscriber.id, { kind: 'company', name: 'Gone Inc' }, NOW);
    const outcome = await world.subscriptions.unfollowName(subscriber, 'gone inc');
    expect(outcome).toMatchObject({ kind: 'unfollowed', name: 'Gone Inc' });
    expect(await namesIn(subscriber.id)).toEqual([]);
  });

  it('changes nothing when it was not followed', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '台积电');
    expect(await world.subscriptions.unfollowName(subscriber, '英伟达')).toEqual({ kind: 'not-followed' });
    expect(await world.subscriptions.unfollowName(subscriber, '没有的')).toEqual({ kind: 'not-followed' });
    expect(await namesIn(subscriber.id)).toHaveLength(1);
  });
});

describe('what digests bring', () => {
  const world = useSubscriptions();
  const again = async (): Promise<Subscriber> => {
    const found = await world.storage.subscribers.find(ANNA);
    if (!found) throw new Error('Anna has not subscribed');
    return found;
  };

  it('is everything, what is followed first, from the first follow on; a choice stays', async () => {
    const subscriber = await world.active();
    expect(subscriber.focus).toBe('all');
    expect(await world.subscriptions.followName(subscriber, '台积电')).toMatchObject({ focus: 'first' });
    expect(await again()).toMatchObject({ focus: 'first' });
    await world.subscriptions.setFocus(await again(), 'all');
    expect(await world.subscriptions.followName(await again(), '英伟达')).toMatchObject({ focus: 'all' });
    await world.subscriptions.setFocus(await again(), 'only');
    for (const name of ['台积电', '英伟达']) await world.subscriptions.unfollowName(await again(), name);
    expect(await world.subscriptions.followName(await again(), '英伟达')).toMatchObject({ focus: 'only' });
  });
});

describe('words', () => {
  const world = useSubscriptions();
  const namesOf = async (id: number) =>
    (await world.storage.subscribers.interests(id)).follows.map(({ name }) => name);

  const wordsOf = async (subscriber: Subscriber, typed: string) => {
    const unclear = await world.subscriptions.followName(subscriber, typed);
    if (unclear.kind !== 'unknown-name') throw new Error(`${typed} was ${unclear.kind}`);
    return unclear.words;
  };

  it('are offered where nothing is called like them, beside the names that may have been meant', async () => {
    const subscriber = await world.active();
    expect(await world.subscriptions.followName(subscriber, ' 英伟大:  芯片')).toMatchObject({
      kind: 'unknown-name',
      nearest: [{}, {}],
      words: { kind: 'words', name: '英伟大 芯片' },
    });
    expect(await namesOf(subscriber.id)).toEqual([]);
  });

  it('are followed once, however they are written', async () => {
    const subscriber = await world.active();
    const { subscriptions } = world;
    const words = await wordsOf(subscriber, '  機械   手臂 ');
    expect(await subscriptions.follow(subscriber, words)).toMatchObject({ kind: 'followed', focus: 'first' });
    const again = await wordsOf(subscriber, '机械 手臂');
    expect(await subscriptions.follow(subscriber, again)).toMatchObject({ kind: 'already-followed' });
    expect(await namesOf(subscriber.id)).toEqual(['機械 手臂']);
    expect(await subscriptions.unfollowName(subscriber, '机械　手臂')).toMatchObject({
      kind: 'unfollowed',
      name: '機械 手臂',
    });
  });

  it('fit a button, and have a letter', async () => {
    const subscriber = await world.active();
    expect(await wordsOf(subscriber, '字'.repeat(20))).toBeDefined();
    for (const typed of ['？！', '字'.repeat(21)])
      expect(await world.subscriptions.followName(subscriber, typed)).toEqual({ kind: 'no-words' });
  });
});

describe('muting', () => {
  const world = useSubscriptions();

  it('ends a follow, under whichever name it was kept, and following ends a mute', async () => {
    const subscriber = await world.active();
    const { subscriptions } = world;
    await subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    expect(await subscriptions.muteName(subscriber, '辉达')).toMatchObject({ kind: 'muted' });
    expect(await subscriptions.interestsOf(subscriber)).toMatchObject({
      follows: [],
      mutes: [{ name: '辉达' }],
    });
    expect(await subscriptions.muteName(subscriber, '英伟达')).toMatchObject({ kind: 'already-muted' });
    expect(await subscriptions.followName(subscriber, '英伟达')).toMatchObject({ kind: 'followed' });
    expect(await subscriptions.interestsOf(subscriber)).toMatchObject({
      follows: [{ name: '辉达' }],
      mutes: [],
    });
  });

  it('is undone by name, and is limited like following', async () => {
    const subscriber = await world.active();
    const { subscriptions } = world;
    await subscriptions.muteName(subscriber, '英伟达');
    expect(await subscriptions.unfollowName(subscriber, '英伟达')).toMatchObject({
      kind: 'unmuted',
      name: '英伟达',
    });
    for (let index = 0; index < MOST_FOLLOWS; index += 1)
      await world.storage.subscribers.mute(subscriber.id, { kind: 'company', name: `公司 ${index}` }, NOW);
    expect(await subscriptions.muteName(subscriber, '英伟达')).toMatchObject({ kind: 'full' });
    expect(await subscriptions.followName(subscriber, '英伟达')).toMatchObject({ kind: 'followed' });
  });
});
