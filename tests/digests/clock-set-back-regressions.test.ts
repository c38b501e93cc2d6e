import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createDigests } from '../../src/digests/digests.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import { createPublishing } from '../../src/publishing/publishing.ts';
import { HOUR, NOW, newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { alone, wholeFolder } from '../publishing/alone.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { episodeAbout } from './digest-world.ts';

const DAY = 24 * HOUR;

/** A file whose front matter names that id. */
function file(id: string): EpisodeFile {
  const { id: _, ...content } = episodeAbout(id);
  return { ...content, identity: `id:${id}` };
}

describe('no episode is passed over', () => {
  const test = useStorage(createSqliteHome);

  /** Publishing and digests over one database and one clock, with a daily and an instant subscriber. */
  async function start() {
    const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
    const { episodes: store, subscribers, ledger } = test.storage;
    const catalog = createMemoryCatalog();
    const publishing = createPublishing({ ...alone, store, catalog, clock, draftPolicy: 'review' });
    const digests = createDigests({ ...test.storage, catalog, clock, onFailure: () => undefined });
    await subscribers.add(newSubscriber(1, { nextDueAt: NOW + HOUR, sinceAt: NOW - DAY }));
    await subscribers.add(newSubscriber(2, { mode: 'instant', nextDueAt: undefined, sinceAt: NOW - DAY }));
    const files: EpisodeFile[] = [];
    return {
      clock,
      digests,
      publish: (id: string) => {
        files.push(file(id));
        return publishing.take(wholeFolder([...files]));
      },
      /** The episodes that each of the two was told of since the last call. */
      async told(): Promise<Record<number, string[]>> {
        const told: Record<number, string[]> = { 1: [], 2: [] };
        for (;;) {
          const claimed = await ledger.claim(clock.at, 50, 90_000);
          if (claimed.length === 0) return told;
          for (const { id, chatId, message } of claimed) {
            told[chatId]?.push(...[...message.text.matchAll(/关于 (\w+)/g)].map((match) => match[1] ?? ''));
            await ledger.markSent(id, id, clock.at);
          }
        }
      },
    };
  }

  it('that comes out in the millisecond in which a tick ended', async () => {
    const { clock, digests, publish, told } = await start();
    clock.at = NOW + HOUR;
    await publish('one');
    await digests.tick();
    expect(await told()).toEqual({ 1: ['one'], 2: ['one'] });
    await publish('two');
    await digests.tick();
    // A chat rests for a second between two messages.
    clock.at += 1_000;
    expect(await told()).toEqual({ 1: [], 2: ['two'] });
    clock.at += DAY;
    await digests.tick();
    expect(await told()).toEqual({ 1: ['two'], 2: [] });
  });

  it('that comes out after the clock was set back', async () => {
    const { clock, digests, publish, told } = await start();
    clock.at = NOW + HOUR;
    await publish('one');
    await digests.tick();
    expect(await told()).toEqual({ 1: ['one'], 2: ['one'] });
    clock.at -= 2 * DAY;
    await publish('two');
    await digests.tick();
    expect(await told()).toEqual({ 1: [], 2: ['two'] });
    clock.at += 3 * DAY;
    await digests.tick();
    expect(await told()).toEqual({ 1: ['two'], 2: [] });
  });
});
