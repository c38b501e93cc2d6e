import { describe, expect, it } from 'vitest';
import { createDigestReasons } from '../../src/digests/digest-reasons.ts';
import { NO_INTERESTS, type Subscriber } from '../../src/domain/subscriber.ts';
import { renderWhy } from '../../src/telegram/features/why/why-view.ts';
import { HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');
const ANNA = 1;

describe('an episode like one that was turned down', () => {
  const world = useDigests();

  async function subscribe(chatId: number, change: Partial<Subscriber> = {}): Promise<Subscriber> {
    return world.storage.subscribers.add(
      newSubscriber(chatId, { nextDueAt: EIGHT, sinceAt: EIGHT - 24 * HOUR, ...change }),
    );
  }

  async function publish(): Promise<void> {
    await world.publish(
      EIGHT - 100 * HOUR,
      episodeAbout('old', '比亚迪', '2026-01-10'),
      episodeAbout('older', '比亚迪', '2026-01-09'),
    );
    await world.publish(
      EIGHT - HOUR,
      episodeAbout('cars', '比亚迪', '2026-01-20'),
      episodeAbout('chips', '英伟达', '2026-01-19'),
      episodeAbout('light', 'ASML', '2026-01-18'),
    );
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

  it('stands further down for whoever turned it down, and is never hidden', async () => {
    await subscribe(ANNA);
    await subscribe(2);
    await subscribe(3);
    await subscribe(-4, { chatType: 'group' });
    await publish();
    const { ratings } = world.storage;
    await ratings.rate(ANNA, 'old', 'down', EIGHT - 2);
    // As often liked as not.
    await ratings.rate(3, 'old', 'down', EIGHT - 2);
    await ratings.rate(3, 'older', 'up', EIGHT - 1);
    await ratings.rate(-4, 'old', 'down', EIGHT - 2);
    expect(await readDigests()).toEqual({
      [ANNA]: ['chips', 'light', 'cars'],
      2: ['cars', 'chips', 'light'],
      3: ['cars', 'chips', 'light'],
      [-4]: ['cars', 'chips', 'light'],
    });
  });

  it('stands where it stood when it is followed: who follows a name has said so', async () => {
    const { id } = await subscribe(ANNA, { focus: 'first' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: '比亚迪' }, EIGHT);
    await publish();
    await world.storage.ratings.rate(ANNA, 'old', 'down', EIGHT - 2);
    expect(await readDigests()).toEqual({ [ANNA]: ['cars', 'chips', 'light'] });
  });

  it('is told by /why with the episode that was turned down, until that is taken back', async () => {
    const anna = await subscribe(ANNA);
    await publish();
    await world.storage.ratings.rate(ANNA, 'old', 'down', EIGHT - 2);
    await readDigests();
    const explain = createDigestReasons({
      ...world.storage,
      catalog: world.catalog,
      clock: { now: () => EIGHT + HOUR },
    });
    const why = async () => renderWhy(anna, await explain(anna, NO_INTERESTS), EIGHT + HOUR, 'en');
    const told = await why();
    expect(told.text).toContain('further down: you turned down “关于 old”, and this is about 比亚迪 too');
    expect(told.buttons[0]).toEqual([{ label: 'Undo 👎 关于 old', callback: 'cu:old' }]);
    await world.storage.ratings.unrate(ANNA, 'old');
    expect((await why()).text).not.toContain('further down');
  });
});
