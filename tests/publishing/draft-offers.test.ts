import { expect, it } from 'vitest';
import type { Episode } from '../../src/domain/episode.ts';
import { renderDraftBoard } from '../../src/messages/drafts/draft-board-view.ts';
import { createAdminMessage } from '../../src/publishing/admin-message.ts';
import { createDraftOffers } from '../../src/publishing/draft-offers.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { HOUR, NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { createAdminPhone } from './admin-phone.ts';

const test = useStorage(createSqliteHome);
const ADMIN = 1;

const draftsOf = (count: number, prefix = 'd'): Episode[] =>
  Array.from({ length: count }, (_, index) => anEpisode(`${prefix}${index}`, { draft: true }));

/** Offers over the drafts of a folder, as after a start. */
function start(phone = createAdminPhone(), at = NOW) {
  const folder = new Map<string, Episode>();
  const offered: string[] = [];
  const world = { at, isRead: true, failures: 0 };
  const offers = createDraftOffers({
    meta: test.storage.meta,
    async offer({ id }) {
      if (world.failures > 0) {
        world.failures -= 1;
        throw new Error('the database is away');
      }
      offered.push(id);
    },
    board: createAdminMessage(test.storage.meta, 'draft-messages', async () => [ADMIN], phone),
    renderBoard: (drafts, language) => renderDraftBoard({ count: drafts.length, recent: 0 }, language),
    publishing: () => ({
      find(id) {
        const episode = folder.get(id);
        return episode && { episode, status: 'draft' };
      },
      drafts: () => [...folder.values()],
      countDrafts: () => folder.size,
    }),
    isRead: () => world.isRead,
    isLeader: () => true,
    clock: { now: () => world.at },
  });
  const save = (...drafts: Episode[]): void => {
    for (const draft of drafts) folder.set(draft.id, draft);
    offers.note(drafts);
  };
  const board = (): string[] => phone.textsOf(ADMIN).map((text) => text.split('\n')[0] ?? '');
  return { offers, save, offered, folder, world, phone, board };
}

it('up to three new drafts are offered one by one, an unchanged one never again, a changed one again', async () => {
  const first = start();
  first.save(...draftsOf(2));
  await first.offers.follow();
  expect([first.offered, first.board()]).toEqual([['d0', 'd1'], []]);
  const again = start();
  again.save(...draftsOf(2));
  await again.offers.follow();
  expect(again.offered).toEqual([]);
  again.save(anEpisode('d0', { draft: true, body: '改过' }));
  await again.offers.follow();
  expect(again.offered).toEqual(['d0']);
});

it('forty-two new drafts are one message, which is edited as they become fewer or more', async () => {
  const { offers, save, offered, folder, board } = start();
  save(...draftsOf(42));
  await offers.follow();
  expect([offered, board()]).toEqual([[], ['📝 42 drafts']]);
  folder.delete('d0');
  await offers.follow();
  expect(board()).toEqual(['📝 41 drafts']);
  save(...draftsOf(10, 'e'));
  await offers.follow();
  expect(board()).toEqual(['📝 51 drafts']);
  folder.clear();
  await offers.follow();
  expect(board()).toEqual(['No drafts are waiting.']);
});

it('four drafts within ten minutes come together too, however slowly they are saved', async () => {
  const { offers, save, offered, board, world } = start();
  for (const draft of draftsOf(5)) {
    save(draft);
    await offers.follow();
    world.at += 60_000;
  }
  expect(offered).toEqual(['d0', 'd1', 'd2']);
  expect(board()).toEqual(['📝 5 drafts']);
});

it('nothing is offered before the folder is read', async () => {
  const { offers, save, offered, board, world } = start();
  world.isRead = false;
  save(...draftsOf(2));
  await offers.follow();
  save(...draftsOf(9));
  await offers.follow();
  expect([offered, board()]).toEqual([[], []]);
  world.isRead = true;
  await offers.follow();
  expect([offered, board()]).toEqual([[], ['📝 9 drafts']]);
});

it('a restart goes on with the same message, and one that was deleted comes anew', async () => {
  const first = start();
  first.save(...draftsOf(4));
  await first.offers.follow();
  const second = start(first.phone);
  second.save(...draftsOf(4), anEpisode('late', { draft: true }));
  await second.offers.follow();
  expect(second.offered).toEqual(['late']);
  expect(second.board()).toEqual(['📝 5 drafts']);
  second.phone.clear(ADMIN);
  second.folder.delete('late');
  await second.offers.follow();
  expect(second.board()).toEqual(['📝 4 drafts']);
});

it('what comes together long after the last message begins another', async () => {
  const { offers, save, board, world } = start();
  save(...draftsOf(4));
  await offers.follow();
  world.at += 25 * HOUR;
  save(...draftsOf(6, 'e'));
  await offers.follow();
  expect(board()).toEqual(['📝 10 drafts', '📝 10 drafts']);
});

it('what failed is tried again by the next call', async () => {
  const { offers, save, offered, world, phone, board } = start();
  world.failures = 1;
  save(...draftsOf(1));
  await expect(offers.follow()).rejects.toThrow('away');
  await offers.follow();
  expect(offered).toEqual(['d0']);
  phone.failNext();
  save(...draftsOf(9, 'e'));
  await expect(offers.follow()).rejects.toThrow('lost');
  await offers.follow();
  expect(board()).toEqual(['📝 10 drafts']);
});
