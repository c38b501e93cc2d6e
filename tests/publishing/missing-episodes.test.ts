import { expect, it } from 'vitest';
import { createMissingEpisodes } from '../../src/publishing/missing-episodes.ts';
import { realClock } from '../content/watched-folder.ts';
import { NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const test = useStorage(createSqliteHome);
const MISSING = { count: 24, of: 24 };

/** A replica that leads, with what it told the admins and how often it let the files go. */
function startReplica() {
  const askedSince: number[] = [];
  let dropMissing = 0;
  const missing = createMissingEpisodes({
    meta: test.storage.meta,
    notices: { notifyMissing: async (_, sinceAt) => void askedSince.push(sinceAt) },
    clock: { ...realClock, now: () => NOW },
    isLeader: () => true,
    dropMissing: () => {
      dropMissing += 1;
    },
  });
  return { missing, askedSince, dropMissing: () => dropMissing };
}

it('a loss that was noticed is the same one after a restart, until an admin says that it is real', async () => {
  await startReplica().missing.take(MISSING);
  const { missing, askedSince, dropMissing } = startReplica();
  await missing.take(MISSING);
  expect(askedSince).toEqual([NOW]);
  expect(await missing.confirmGone(NOW)).toBe(24);
  expect(dropMissing()).toBe(1);
  expect(await missing.findOpen(NOW)).toBeUndefined();
});

it('a loss that an earlier version noted, without a version, is still the same one', async () => {
  await test.storage.meta.set('missing-files', JSON.stringify({ sinceAt: NOW - 60_000 }));
  const { missing, askedSince } = startReplica();
  await missing.take(MISSING);
  expect(askedSince).toEqual([NOW - 60_000]);
  expect(await missing.findOpen(NOW - 60_000)).toEqual(MISSING);
});

it.each(['damaged', '{"version":2,"losses":[]}', '{"sinceAt":"yesterday"}'])(
  'a note that cannot be read counts as none, and nothing is let go: %s',
  async (note) => {
    await test.storage.meta.set('missing-files', note);
    const { missing, askedSince, dropMissing } = startReplica();
    await missing.take(MISSING);
    expect(askedSince).toEqual([NOW]);
    expect(dropMissing()).toBe(0);
  },
);
