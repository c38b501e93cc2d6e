import { describe, expect, it } from 'vitest';
import type { Subscriber } from '../../src/domain/subscriber.ts';
import { edition, HOUR, newSubscriber } from '../contracts/storage-home.ts';
import { episodeAbout, useDigests } from './digest-world.ts';

const DAY = 24 * HOUR;
/** 08:00 in Shanghai. */
const EIGHT = Date.parse('2026-01-21T00:00:00Z');

describe('what is owed comes in the end', () => {
  const world = useDigests();
  const subscribe = (chatId: number, change: Partial<Subscriber> = {}) =>
    world.storage.subscribers.add(
      newSubscriber(chatId, { nextDueAt: EIGHT, sinceAt: EIGHT - DAY, ...change }),
    );
  const textsAt = async (at: number) => (await world.deliverAt(at)).map(({ message }) => message.text);
  /** Whether there is an edition for that hour. */
  const isWritten = async (id: number, dueAt: number) =>
    !(await world.storage.editions.write(
      edition(`daily:${id}:${dueAt}`, 1, { state: 'expired', messages: [] }),
    ));

  it("after days of sleep the day's own hour is caught up, and the one missed first is marked expired", async () => {
    const { id } = await subscribe(1);
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    await world.publish(EIGHT + 2 * DAY, episodeAbout('two'));
    const now = EIGHT + 3 * DAY + HOUR;
    expect(await world.tickAt(now)).toBe(1);
    const texts = await textsAt(now);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('2026年1月24日');
    expect(texts[0]).toContain('关于 one');
    expect(texts[0]).toContain('关于 two');
    expect(await isWritten(id, EIGHT)).toBe(true);
    expect(await world.storage.subscribers.find(1)).toMatchObject({
      sinceAt: EIGHT + 2 * DAY,
      nextDueAt: EIGHT + 4 * DAY,
    });
    expect(await world.tickAt(now)).toBe(0);
  });

  it('of two hours missed the later one is caught up when only the first is too late', async () => {
    const { id } = await subscribe(1, { times: ['08:00', '20:00'] });
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    const now = EIGHT + 13 * HOUR;
    expect(await world.tickAt(now)).toBe(1);
    expect(await textsAt(now)).toEqual([expect.stringContaining('关于 one')]);
    expect(await isWritten(id, EIGHT)).toBe(true);
    expect(await world.storage.subscribers.find(1)).toMatchObject({ nextDueAt: EIGHT + DAY });
  });

  it('an hour missed by twelve hours to the millisecond is still given', async () => {
    await subscribe(1);
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    expect(await world.tickAt(EIGHT + 12 * HOUR)).toBe(1);
  });

  it('an hour missed by three hours is caught up once, as that hour', async () => {
    await subscribe(1);
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    await world.publish(EIGHT + HOUR, episodeAbout('two'));
    expect(await world.tickAt(EIGHT + 3 * HOUR)).toBe(1);
    const texts = await textsAt(EIGHT + 3 * HOUR);
    expect(texts).toEqual([expect.stringContaining('关于 one')]);
    expect(texts).toEqual([expect.stringContaining('关于 two')]);
    expect(await world.tickAt(EIGHT + 3 * HOUR + 60_000)).toBe(0);
    expect(await world.storage.subscribers.find(1)).toMatchObject({ nextDueAt: EIGHT + DAY });
  });

  it('what is published while a tick is at work reaches instant subscribers', async () => {
    await subscribe(1, { mode: 'instant', nextDueAt: undefined });
    // The tick has read the clock when the publication reads it.
    await world.publish(EIGHT + 5, episodeAbout('meanwhile'));
    const written = (await world.tickAt(EIGHT)) + (await world.tickAt(EIGHT + 60_000));
    expect(written).toBe(1);
    expect(await textsAt(EIGHT + 60_000)).toEqual([expect.stringContaining('关于 meanwhile')]);
    expect(await world.tickAt(EIGHT + 120_000)).toBe(0);
  });

  it('what is published while a tick is at work comes with this daily digest or the next, and once', async () => {
    await subscribe(1);
    await world.publish(EIGHT + 5, episodeAbout('meanwhile'));
    expect((await world.tickAt(EIGHT)) + (await world.tickAt(EIGHT + DAY))).toBe(1);
  });

  it('one who changes the hour or leaves while a tick is at work is taken at that word', async () => {
    await world.publish(EIGHT - HOUR, episodeAbout('one'));
    const before = 60;
    for (let chatId = 1; chatId <= before; chatId += 1) await subscribe(chatId);
    const mover = await subscribe(1001);
    const leaver = await subscribe(1002);
    const ticking = world.tickAt(EIGHT);
    const evening = EIGHT + 12 * HOUR;
    await Promise.all([
      world.storage.subscribers.update(mover.id, { times: ['20:00'], nextDueAt: evening }),
      world.storage.subscribers.update(leaver.id, { state: 'stopped', nextDueAt: undefined }),
    ]);
    expect(await ticking).toBe(before);
    expect(await world.storage.subscribers.find(1001)).toMatchObject({ nextDueAt: evening });
    expect(await world.storage.subscribers.find(1002)).toMatchObject({
      state: 'stopped',
      nextDueAt: undefined,
    });
  });

  it('an instant subscriber who wants only what it follows gets only what matches, and later matches still', async () => {
    const { id } = await subscribe(1, { mode: 'instant', nextDueAt: undefined, focus: 'only' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: 'ASML' }, EIGHT);
    await world.publish(EIGHT + 1, episodeAbout('cars', '比亚迪'));
    expect(await world.tickAt(EIGHT + 2)).toBe(0);
    await world.publish(EIGHT + 3, episodeAbout('light', 'ASML'));
    expect(await world.tickAt(EIGHT + 4)).toBe(1);
    expect(await textsAt(EIGHT + 4)).toEqual([expect.stringContaining('关于 light')]);
  });

  it('a follow kept under an alias still matches when aliases.yml has changed the canonical name', async () => {
    const { id } = await subscribe(1, { focus: 'only' });
    await world.storage.subscribers.follow(id, { kind: 'company', name: '阿斯麦' }, EIGHT);
    const light = episodeAbout('light', '阿斯麦');
    await world.publish(EIGHT - HOUR, light);
    await world.catalog.replaceInSlices(
      [light],
      [{ kind: 'company', name: 'ASML Holding', aliases: ['阿斯麦', 'ASML'] }],
    );
    expect(await world.tickAt(EIGHT)).toBe(1);
    expect(await textsAt(EIGHT)).toEqual([expect.stringContaining('⭐ 关于 阿斯麦')]);
  });

  it('a withdrawn episode is owed to nobody', async () => {
    await subscribe(1);
    const [record] = await publishOne('gone');
    if (record) await world.storage.episodes.save([{ ...record, live: false }]);
    expect(await world.tickAt(EIGHT)).toBe(0);
  });

  async function publishOne(id: string) {
    await world.publish(EIGHT - HOUR, episodeAbout(id));
    return world.storage.episodes.all();
  }
});
