import { expect, it, vi } from 'vitest';
import { createDraftOffers } from '../../src/publishing/draft-offers.ts';
import { anEpisode } from '../catalog/an-episode.ts';

const drafts = ['a', 'b', 'c'].map((id) => anEpisode(id, { draft: true }));

/** Offers that fail as often as told, and what was offered. */
function offersThatFail(times: number, isDraft: (id: string) => boolean = () => true) {
  const offered: string[] = [];
  const errors: unknown[] = [];
  let failures = times;
  const offers = createDraftOffers(
    async ({ id }) => {
      if (failures > 0 && id === 'b') {
        failures -= 1;
        throw new Error('the database is away');
      }
      offered.push(id);
    },
    isDraft,
    (error) => errors.push(error),
  );
  return { offers, offered, errors };
}

it('offers every draft that waits, and none that was published meanwhile', async () => {
  const { offers, offered } = offersThatFail(0, (id) => id !== 'b');
  offers.take(drafts);
  await vi.waitFor(() => expect(offered).toEqual(['a', 'c']));
});

it('tries again what could not be offered, when nothing else has changed as well', async () => {
  const { offers, offered, errors } = offersThatFail(1);
  offers.take(drafts);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  offers.take([]);
  await vi.waitFor(() => expect(offered).toEqual(['a', 'a', 'b', 'c']));
  offers.take([]);
  await offers.close();
  expect(offered).toHaveLength(4);
});

it('begins with no other draft once it is closed', async () => {
  const { offers, offered } = offersThatFail(0);
  offers.take(drafts);
  await offers.close();
  expect(offered.length).toBeLessThan(3);
});
