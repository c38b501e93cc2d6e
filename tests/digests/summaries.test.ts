import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { DigestSummaries } from '../../src/assistant/digest/digest-summaries.ts';
import { createCorrections } from '../../src/digests/corrections.ts';
import { createDigests } from '../../src/digests/digests.ts';
import { createSummaryRounds } from '../../src/digests/summary-rounds.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { CHIP_LINES, chipEpisode, digestAnswer, startSummaries } from '../assistant/summary-world.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { newSubscriber } from '../contracts/storage-home.ts';

const HOUR = 3_600_000;
const OTHER = anEpisode('other', { title: '另一期', summary: '原来的摘要。', datedAt: 1 });
const CHANGED = { ...OTHER, hash: 'changed', summary: '改过的摘要。' };

/** Digests and corrections of two episodes over a real database, with the model's summaries. */
async function createRoom() {
  const world = await startSummaries();
  const { storage, clock } = world;
  const catalog = createMemoryCatalog();
  const startedAt = clock.now();
  const save = async (...episodes: Episode[]): Promise<void> => {
    await catalog.replaceInSlices(episodes, []);
    await storage.episodes.save(
      episodes.map(({ id, path, hash, title, date }, at) => ({
        ...{ id, path, hash, title, date, identity: `id:${id}`, approval: 'none', live: true },
        publishedAt: startedAt - HOUR + at,
      })),
    );
  };
  const subscriber = newSubscriber(7, {
    mode: 'instant',
    nextDueAt: undefined,
    sinceAt: startedAt - 2 * HOUR,
  });
  await storage.subscribers.add(subscriber);
  return {
    ...world,
    save,
    catalog,
    digests: createDigests({
      ...storage,
      catalog,
      summaries: world.summaries,
      clock,
      onFailure: (_, error) => {
        throw error;
      },
    }),
    corrections: (summaries: DigestSummaries) => createCorrections({ ...storage, catalog, summaries, clock }),
    /** What the chat gets now, sends and edits alike. */
    async deliver(): Promise<string[]> {
      clock.advance(5_000);
      const claimed = await storage.ledger.claim(clock.now(), 50, 90_000);
      for (const { id } of claimed) await storage.ledger.markSent(id, id, clock.now());
      return claimed.map(({ message }) => message.text);
    },
  };
}

describe('a correction of a digest that the model worded', () => {
  it('keeps its words through a restart when another episode of it changes', async () => {
    const { summaries, api, save, digests, corrections, restart, deliver } = await createRoom();
    api.answerNext(digestAnswer(CHIP_LINES));
    await summaries.prepare([chipEpisode()], ['zh-Hans']);
    await save(chipEpisode(), OTHER);
    await digests.tick();
    expect((await deliver())[0]).toContain(`\n${CHIP_LINES[0]}\n• ${CHIP_LINES[1]}`);
    await save(chipEpisode(), CHANGED);
    expect(await corrections(restart()).tick()).toBe(1);
    const [edited] = await deliver();
    expect(edited).toContain('改过的摘要。');
    expect(edited).toContain(`\n${CHIP_LINES[0]}\n• ${CHIP_LINES[1]}`);
    expect(api.requests()).toHaveLength(1);
  });

  it('waits for the summary of the new text, but a minute at most', async () => {
    const { summaries, api, clock, save, digests, corrections, deliver } = await createRoom();
    await save(OTHER);
    await digests.tick();
    await deliver();
    await save({ ...chipEpisode(), id: OTHER.id });
    api.failNext({ kind: 'silent' });
    const made = summaries.prepare([{ ...chipEpisode(), id: OTHER.id }], ['zh-Hans']);
    await expect.poll(() => api.requests().length).toBe(1);
    const { tick } = corrections(summaries);
    expect(await tick()).toBe(0);
    clock.advance(60_000);
    expect(await tick()).toBe(1);
    await made;
  });
});

describe('the rounds that have summaries made', () => {
  async function createRounds() {
    const room = await createRoom();
    let news = 0;
    const wanted: string[][] = [];
    const rounds = createSummaryRounds({
      ...room.storage,
      summaries: {
        ...room.summaries,
        prepare(episodes, languages) {
          wanted.push([...episodes.map(({ id }) => id), ...languages]);
          return room.summaries.prepare(episodes, languages);
        },
      },
      catalog: room.catalog,
      waiting: () => ({ drafts: [anEpisode('draft')], held: [anEpisode('held')] }),
      fallback: 'zh-Hans',
      clock: room.clock,
      stopping: new AbortController().signal,
      onNews: () => {
        news += 1;
      },
    });
    return { ...room, rounds, wanted, news: () => news };
  }

  it('take what somebody has yet to get, then what waits, in the languages that are read, and tell when it is made', async () => {
    const { save, rounds, wanted, news, storage } = await createRounds();
    await storage.subscribers.add(newSubscriber(8, { language: 'en', mode: 'off' }));
    await save(chipEpisode(), OTHER);
    await rounds.begin();
    expect(wanted).toEqual([['chips', 'other', 'held', 'draft', 'zh-Hans']]);
    await expect.poll(news).toBe(1);
    await rounds.begin();
    expect(wanted).toHaveLength(1);
  });

  it('leave alone what everybody has got, until a digest shows it otherwise than it is', async () => {
    const { save, rounds, wanted, digests, deliver } = await createRounds();
    await save(OTHER);
    await digests.tick();
    await deliver();
    await rounds.begin();
    expect(wanted).toEqual([['held', 'draft', 'zh-Hans']]);
    await save(CHANGED);
    await rounds.begin();
    expect(wanted[1]).toEqual(['other', 'zh-Hans']);
  });

  it('tell after some seconds that nothing is worth waiting for', async () => {
    const { save, rounds, news, clock, api } = await createRounds();
    await save(chipEpisode());
    for (let times = 0; times < 3; times += 1) api.failNext({ kind: 'silent' });
    await rounds.begin();
    await expect.poll(() => api.requests().length).toBe(1);
    expect(news()).toBe(0);
    clock.advance(3_000);
    await expect.poll(news).toBe(1);
    clock.advance(60_000);
    await expect.poll(news).toBe(2);
  });
});
