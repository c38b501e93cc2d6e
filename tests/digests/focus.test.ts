import { describe, expect, it } from 'vitest';
import type { FollowedName, Subscriber } from '../../src/domain/subscriber.ts';
import { HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');
const company = (name: string) => ({ kind: 'company', name }) as const;
const words = (name: string) => ({ kind: 'words', name }) as const;

describe('what a subscriber follows and mutes', () => {
  const world = useDigests();

  async function subscribe(
    chatId: number,
    change: Partial<Subscriber>,
    interests: { follows?: readonly FollowedName[]; mutes?: readonly FollowedName[] } = {},
  ): Promise<void> {
    const { subscribers } = world.storage;
    const { id } = await subscribers.add(
      newSubscriber(chatId, { nextDueAt: EIGHT, sinceAt: EIGHT - 24 * HOUR, ...change }),
    );
    for (const follow of interests.follows ?? []) await subscribers.follow(id, follow, EIGHT);
    for (const mute of interests.mutes ?? []) await subscribers.mute(id, mute, EIGHT);
  }

  /** The episodes of each chat's digest, in order. */
  async function readDigests(): Promise<Record<number, readonly string[]>> {
    await world.tickAt(EIGHT);
    const mail = await world.deliverAt(EIGHT);
    return Object.fromEntries(
      mail.map(({ chatId, message }) => [
        chatId,
        [...message.text.matchAll(/(?<=关于 )\w+$/gm)].map(([id]) => id),
      ]),
    );
  }

  const publishThree = () =>
    world.publish(
      EIGHT - HOUR,
      episodeAbout('cars', '比亚迪', '2026-01-20'),
      episodeAbout('chips', '英伟达', '2026-01-19'),
      episodeAbout('light', 'ASML', '2026-01-18'),
    );

  it('comes first among everything, or is all there is, or makes no difference, as the subscriber wants it', async () => {
    const follows = [company('ASML')];
    await subscribe(1, { focus: 'all' }, { follows });
    await subscribe(2, { focus: 'first' }, { follows });
    await subscribe(3, { focus: 'only' }, { follows });
    await subscribe(4, { focus: 'only' });
    await publishThree();
    expect(await readDigests()).toEqual({
      1: ['cars', 'chips', 'light'],
      2: ['light', 'cars', 'chips'],
      3: ['light'],
      4: ['cars', 'chips', 'light'],
    });
  });

  it('never comes when it is muted, even if something else in it is followed', async () => {
    const both = { ...episodeAbout('both', '英伟达'), listings: [company('英伟达'), company('ASML')] };
    const follows = [company('英伟达')];
    for (const [index, focus] of (['all', 'first', 'only'] as const).entries())
      await subscribe(index + 1, { focus }, { follows, mutes: [company('ASML')] });
    await subscribe(4, {}, { mutes: [words('比亚迪')] });
    await world.publish(EIGHT - HOUR, {
      ...both,
      sections: episodeAbout('', 'ASML').sections,
      title: '英伟达 关于 both',
    });
    await publishThree();
    const digests = await readDigests();
    expect(digests[1]).toEqual(['cars', 'chips']);
    expect(digests[2]).toEqual(['chips', 'cars']);
    expect(digests[3]).toEqual(['chips']);
    expect(digests[4]).toEqual(['both', 'chips', 'light']);
  });

  it('may be words, which bring what has all of them, and say so', async () => {
    await subscribe(1, { focus: 'only' }, { follows: [words('光刻 機')] });
    const section = (body: string) => episodeAbout('', body).sections;
    await world.publish(EIGHT - HOUR, {
      ...episodeAbout('light'),
      sections: [...section('光刻'), ...section('光刻机')],
    });
    await world.publish(EIGHT - HOUR, { ...episodeAbout('half'), sections: section('光刻') });
    await world.tickAt(EIGHT);
    const [mail, ...others] = await world.deliverAt(EIGHT);
    expect(others).toEqual([]);
    expect(mail?.message.text).toContain('⭐ 提到 “光刻 機”');
    expect(mail?.message.buttons[0]?.[0]).toMatchObject({ callback: 's:light:1' });
  });

  it('is worded once for all who get the same', async () => {
    for (const chatId of [1, 2]) await subscribe(chatId, { focus: 'first' }, { follows: [company('ASML')] });
    await subscribe(3, { focus: 'first' }, { follows: [company('ASML'), company('谁也没有提到')] });
    await publishThree();
    await world.tickAt(EIGHT);
    const mail = await world.deliverAt(EIGHT);
    expect(new Set(mail.map(({ message }) => JSON.stringify(message))).size).toBe(1);
    expect(mail).toHaveLength(3);
  });
});
