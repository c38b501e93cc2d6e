import { expect, it } from 'vitest';
import { createDigestReasons } from '../../src/digests/digest-reasons.ts';
import type { Interests } from '../../src/domain/subscriber.ts';
import { HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');
const MUTED: Interests = { follows: [], mutes: [{ kind: 'company', name: '比亚迪' }] };

const world = useDigests();

it('what came before somebody subscribed is not counted as left out; what came after that is', async () => {
  await world.publish(EIGHT - 50 * HOUR, episodeAbout('found', '比亚迪', '2026-01-10'));
  await world.publish(EIGHT - 5 * HOUR, episodeAbout('before', '比亚迪', '2026-01-19'));
  const anna = await world.storage.subscribers.add(
    newSubscriber(1, { nextDueAt: EIGHT, sinceAt: EIGHT - 4 * HOUR }),
  );
  const explain = createDigestReasons({
    ...world.storage,
    catalog: world.catalog,
    clock: { now: () => EIGHT },
  });
  expect((await explain(anna, MUTED)).leftOut).toEqual([]);
  await world.publish(EIGHT - HOUR, episodeAbout('new', '比亚迪', '2026-01-20'));
  const leftOut = async () => {
    const known = await world.storage.subscribers.get(anna.id);
    return known && (await explain(known, MUTED)).leftOut.map(({ episode }) => episode.id);
  };
  expect(await leftOut()).toEqual(['new']);
  // Her next hour was passed over, because nothing of it is hers.
  await world.storage.subscribers.update(anna.id, { sinceAt: EIGHT });
  expect(await leftOut()).toEqual(['new']);
});
