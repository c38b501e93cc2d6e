import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
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
  const namesOf = async (id: number) => (await world.storage.subscribers.follows(id)).map(({ name }) => name);

  it('keeps an entity once', async () => {
    const subscriber = await world.active();
    const entity = entityOf('英伟达');
    expect(await world.subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'followed',
      entity,
      scope: 'about',
    });
    expect(await world.subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'already-followed',
      entity,
      scope: 'about',
    });
    expect(await namesOf(subscriber.id)).toEqual(['英伟达']);
  });

  it('finds what a typed name means, or tells what is near', async () => {
    const subscriber = await world.active();
    const found = await world.subscriptions.followName(subscriber, 'yingweida');
    expect(found).toMatchObject({ kind: 'followed', entity: { name: '英伟达' } });
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
    expect(await world.subscriptions.followsOf(subscriber)).toEqual([
      { kind: 'company', name: '早已不提', scope: 'about', entity: undefined },
      { kind: 'company', name: '台积电', scope: 'about', entity: entityOf('台积电') },
    ]);
    expect(await world.subscriptions.followedRefs(subscriber)).toEqual(new Set([entityOf('台积电').ref]));
  });

  it('brings what is about an entity, or every mention of it, by whichever name it was kept', async () => {
    const subscriber = await world.active();
    const { subscriptions } = world;
    expect(await subscriptions.setScope(subscriber, entityOf('英伟达'), 'mentions')).toBe(false);
    await subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    const entity = entityOf('辉达');
    expect(await subscriptions.setScope(subscriber, entity, 'mentions')).toBe(true);
    expect(await subscriptions.follow(subscriber, entity)).toEqual({
      kind: 'followed',
      entity,
      scope: 'mentions',
    });
    expect(await subscriptions.followsOf(subscriber)).toMatchObject([
      { name: '英伟达', scope: 'mentions' },
      { name: '辉达', scope: 'about' },
    ]);
    expect(await subscriptions.setScope(subscriber, entity, 'about')).toBe(true);
    expect(await subscriptions.followName(subscriber, '英伟达')).toMatchObject({ scope: 'about' });
  });

  it('knows nothing that one follows who never subscribed', async () => {
    expect(await world.subscriptions.followsOf(undefined)).toEqual([]);
    expect(await world.subscriptions.followedRefs(undefined)).toEqual(new Set());
  });

  it('follows a name through a change of aliases', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    const [follow] = await world.subscriptions.followsOf(subscriber);
    expect(follow).toMatchObject({ name: '英伟达', entity: { name: '辉达' } });
  });
});

describe('following no more', () => {
  const world = useSubscriptions();

  it('drops every name under which an entity was kept', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '英伟达');
    await world.alias({ kind: 'company', name: '辉达', aliases: ['英伟达'] });
    await world.subscriptions.followName(subscriber, '辉达');
    expect(await world.storage.subscribers.follows(subscriber.id)).toHaveLength(2);
    const outcome = await world.subscriptions.unfollowName(subscriber, '英伟达');
    expect(outcome).toEqual({ kind: 'unfollowed', name: '辉达' });
    expect(await world.storage.subscribers.follows(subscriber.id)).toEqual([]);
  });

  it('drops a name that means nothing any more, in any case', async () => {
    const subscriber = await world.active();
    await world.storage.subscribers.follow(subscriber.id, { kind: 'company', name: 'Gone Inc' }, NOW);
    const outcome = await world.subscriptions.unfollowName(subscriber, 'gone inc');
    expect(outcome).toEqual({ kind: 'unfollowed', name: 'Gone Inc' });
    expect(await world.subscriptions.followsOf(subscriber)).toEqual([]);
  });

  it('changes nothing when it was not followed', async () => {
    const subscriber = await world.active();
    await world.subscriptions.followName(subscriber, '台积电');
    expect(await world.subscriptions.unfollowName(subscriber, '英伟达')).toEqual({ kind: 'not-followed' });
    expect(await world.subscriptions.unfollowName(subscriber, '没有的')).toEqual({ kind: 'not-followed' });
    expect(await world.subscriptions.followsOf(subscriber)).toHaveLength(1);
  });
});
