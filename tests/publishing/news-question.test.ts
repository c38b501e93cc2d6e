import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { EpisodeFile } from '../../src/domain/episode.ts';
import { renderNewsAnswer, renderNewsQuestion } from '../../src/messages/news/news-view.ts';
import { createAdminMessage } from '../../src/publishing/admin-message.ts';
import { type Backlog, createBacklog, NO_BACKLOG } from '../../src/publishing/backlog.ts';
import { createNewsQuestion, type NewsQuestion } from '../../src/publishing/news-question.ts';
import { createNewsRule } from '../../src/publishing/news-rule.ts';
import { createPublishing, type Publishing } from '../../src/publishing/publishing.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { HOUR, NOW, useStorage } from '../contracts/storage-home.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';
import { type AdminPhone, createAdminPhone } from './admin-phone.ts';
import { alone, wholeFolder } from './alone.ts';

const test = useStorage(createSqliteHome);
const DAY = 24 * HOUR;
const ADMIN = 1;

const dated = (name: string, date: string, change: Partial<EpisodeFile> = {}): EpisodeFile => {
  const { id: _, ...file } = anEpisode(name, { date, datedAt: Date.parse(date), ...change });
  return { ...file, identity: `id:${name}` };
};
/** From January 2025 on, one a day. */
const oldFiles = (count: number, prefix = 'old'): EpisodeFile[] =>
  Array.from({ length: count }, (_, index) =>
    dated(`${prefix}${index}`, new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)),
  );
const today = (name: string): EpisodeFile => dated(name, '2026-01-21');

/** Publishing and its questions, as after a start. */
function start(phone: AdminPhone = createAdminPhone(), backlog: Backlog = NO_BACKLOG, isLeader = () => true) {
  const clock = { at: NOW, now: () => clock.at, sleep: () => Promise.resolve() };
  const { storage } = test;
  const catalog = createMemoryCatalog();
  const errors: unknown[] = [];
  const open = (about: 'old' | 'ahead'): NewsQuestion =>
    createNewsQuestion({
      meta: storage.meta,
      key: `news-question:${about}`,
      status: about === 'old' ? 'live' : 'held',
      message: createAdminMessage(storage.meta, `news-messages:${about}`, async () => [ADMIN], phone),
      publishing: () => publishing,
      clock,
      isLeader,
      exclusively: storage.exclusively,
      renderOpen: (question, language) => renderNewsQuestion(about, question, language),
      renderOver: (answer, language) => renderNewsAnswer(about, answer, language),
    });
  const questions = { old: open('old'), ahead: open('ahead') };
  const publishing: Publishing = createPublishing({
    ...alone,
    exclusively: storage.exclusively,
    isLeader,
    store: storage.episodes,
    catalog,
    clock,
    draftPolicy: 'review',
    backlog,
    news: createNewsRule({ days: 7, atOnce: 10, zone: 'Asia/Shanghai' }),
    onArchived: questions.old.add,
  });
  async function take(...files: EpisodeFile[]): Promise<string[]> {
    const changes = await publishing.take(wholeFolder(files));
    await storage.exclusively(() => questions.ahead.add(changes.ahead));
    await settle();
    return changes.published.map(({ id }) => id);
  }
  async function settle(): Promise<void> {
    for (const question of [questions.old, questions.ahead])
      await question.follow().catch((error) => errors.push(error));
  }
  return {
    clock,
    catalog,
    publishing,
    questions,
    errors,
    phone,
    take,
    settle,
    heard: () => phone.textsOf(ADMIN),
    sinceAt: async (about: 'old' | 'ahead' = 'old') => {
      const kept = JSON.parse((await storage.meta.get(`news-question:${about}`)) ?? '{}');
      return Number(kept.sinceAt);
    },
    /** What a subscriber of that instant would be sent. */
    newsAfter: async (at: number) =>
      (await storage.episodes.publishedAfter(at)).map(({ id }) => id).toSorted(),
  };
}

describe('episodes whose day is long past', () => {
  it('join the archive at once, are sent to nobody, and are one question that grows', async () => {
    const { take, catalog, newsAfter, heard } = start();
    expect(await take(...oldFiles(60))).toEqual([]);
    expect([...catalog.allEpisodes()]).toHaveLength(60);
    expect(await newsAfter(1)).toEqual([]);
    expect(heard()).toEqual([expect.stringContaining('60 older episodes joined the archive')]);
    expect(await take(...oldFiles(65), today('new'))).toEqual(['new']);
    expect(heard()).toEqual([expect.stringContaining('65 older episodes joined the archive')]);
  });

  it('go out once on an admin’s word, the newest of them or all, and the question closes', async () => {
    const { take, questions, newsAfter, heard, sinceAt, clock, settle } = start();
    await take(...oldFiles(12));
    const at = await sinceAt();
    clock.at += HOUR;
    const answers = await Promise.all([questions.old.answer(at, 3), questions.old.answer(at, 3)]);
    expect(answers).toEqual([{ sent: 3, of: 12 }, undefined]);
    expect(await newsAfter(NOW)).toEqual(['old10', 'old11', 'old9']);
    await settle();
    expect(heard()).toEqual([expect.stringContaining('3 of 12 episodes went out as news')]);
    expect(await questions.old.find(at)).toBeUndefined();
    // What comes later is another question, in another message.
    await take(...oldFiles(12), ...oldFiles(2, 'more'));
    expect(heard()).toHaveLength(2);
    expect(heard()[1]).toContain('2 older episodes');
  });

  it('stay unsent when an admin says so, and nobody is asked again, not even after a restart', async () => {
    const first = start();
    await first.take(...oldFiles(2));
    expect(await first.questions.old.answer(await first.sinceAt(), 0)).toEqual({ sent: 0, of: 2 });
    await first.settle();
    const again = start(first.phone);
    await again.take(...oldFiles(2));
    expect(again.heard()).toEqual([expect.stringContaining('stay in the archive')]);
    expect(await again.newsAfter(1)).toEqual([]);
  });

  it('are still asked about after a restart, in the same message', async () => {
    const first = start();
    await first.take(...oldFiles(20));
    const again = start(first.phone);
    await again.take(...oldFiles(21));
    expect(again.heard()).toEqual([expect.stringContaining('21 older episodes')]);
    expect(await again.questions.old.answer(await again.sinceAt(), 999_999)).toEqual({ sent: 21, of: 21 });
  });

  it('are asked about no more once their files are gone', async () => {
    const { take, heard } = start();
    await take(...oldFiles(2));
    await take();
    expect(heard()).toEqual([expect.stringContaining('nothing left to decide')]);
  });

  it('are answered by any replica; the leader shows what was answered', async () => {
    const leader = start();
    await leader.take(...oldFiles(5));
    const follower = start(createAdminPhone(), NO_BACKLOG, () => false);
    await follower.publishing.take(wholeFolder(oldFiles(5)));
    expect(await follower.questions.old.answer(await leader.sinceAt(), 5)).toEqual({ sent: 5, of: 5 });
    expect((await leader.publishing.release()).published).toHaveLength(0);
    await leader.settle();
    expect(leader.heard()).toEqual([expect.stringContaining('5 of 5 episodes went out')]);
    expect(await leader.newsAfter(NOW - 1)).toHaveLength(5);
  });

  it('are news when an admin approved them, or their publish_at has just come', async () => {
    const { take, publishing, newsAfter } = start();
    await take(dated('draft', '2020-01-01', { draft: true }));
    await publishing.decide('draft', 'approved');
    await take(
      dated('draft', '2020-01-01', { draft: true }),
      dated('timed', '2020-01-02', { publishAt: NOW - HOUR }),
      dated('stale', '2020-01-03', { publishAt: NOW - 30 * DAY }),
    );
    expect(await newsAfter(1)).toEqual(['draft', 'timed']);
  });
});

it('more than ten at once are asked about, also when they are seen in two looks; ten are not', async () => {
  const ten = Array.from({ length: 10 }, (_, index) => today(`t${index}`));
  const { take, heard, clock } = start();
  expect(await take(...ten)).toHaveLength(10);
  expect(await take(...ten, today('t10'))).toEqual([]);
  expect(heard()).toEqual([expect.stringContaining('1 older episode joined')]);
  clock.at += 2 * 60_000;
  expect(await take(...ten, today('t10'), today('later'))).toEqual(['later']);
});

describe('an episode of a day to come', () => {
  const ahead = dated('ahead', '2026-02-01');
  const farAhead = dated('far', '2062-01-01');

  it('is held and asked about once, in a first import as well, and comes out as news on its day', async () => {
    const backlog = createBacklog(test.storage.meta, 'restored', { now: () => NOW });
    const first = start(createAdminPhone(), backlog);
    await first.take(ahead, farAhead, ...oldFiles(3));
    expect(first.publishing.held().map(({ id }) => id)).toEqual(['ahead', 'far']);
    expect(first.heard()).toEqual([expect.stringContaining('2062-01-01')]);
    expect(await first.questions.ahead.answer(await first.sinceAt('ahead'), 0)).toEqual({ sent: 0, of: 2 });
    await first.settle();
    const again = start(first.phone, backlog);
    await again.take(ahead, farAhead, ...oldFiles(3));
    expect(again.heard()).toEqual([expect.stringContaining('when the day comes')]);
    // The last second of January in Shanghai, and the first of February.
    again.clock.at = Date.UTC(2026, 0, 31, 15, 59, 59);
    expect((await again.publishing.release()).published).toEqual([]);
    again.clock.at += 1_000;
    expect((await again.publishing.release()).published.map(({ id }) => id)).toEqual(['ahead']);
    expect(again.publishing.find('far')?.status).toBe('held');
  });

  it('goes out on an admin’s word, and stands where it was published: above nothing that comes later', async () => {
    const { take, questions, sinceAt, catalog, newsAfter, publishing } = start();
    await take(farAhead, today('now'));
    expect(publishing.find('far')?.status).toBe('held');
    expect(await questions.ahead.answer(await sinceAt('ahead'), 1)).toEqual({ sent: 1, of: 1 });
    expect(await newsAfter(1)).toEqual(['far', 'now']);
    await take(farAhead, today('now'), dated('later', '2026-01-23', { publishAt: NOW }));
    expect(catalog.latest(0, 3).entries.map(({ id }) => id)).toEqual(['later', 'far', 'now']);
    const again = start();
    again.clock.at += 30 * DAY;
    await again.take(farAhead, today('now'), dated('later', '2026-01-23', { publishAt: NOW }));
    expect(again.catalog.latest(0, 3).entries.map(({ id }) => id)).toEqual(['later', 'far', 'now']);
  });
});

it('an admin who cannot be reached now is asked by the next try', async () => {
  const { take, phone, errors, heard, settle } = start();
  phone.failNext();
  await take(...oldFiles(2));
  expect(errors).toHaveLength(1);
  await settle();
  expect(heard()).toHaveLength(1);
});

it('many drafts are let out in one go, as news or into the archive without it', async () => {
  const { take, publishing, newsAfter, catalog } = start();
  const drafts = oldFiles(30).map((file): EpisodeFile => ({ ...file, draft: true }));
  await take(...drafts);
  const ids = publishing.drafts().map(({ id }) => id);
  expect(await publishing.letOut([...ids.slice(0, 2), 'nobody'], 'news')).toHaveLength(2);
  expect(await publishing.letOut(ids.slice(2), 'archive')).toHaveLength(28);
  expect(publishing.countDrafts()).toBe(0);
  expect([...catalog.allEpisodes()]).toHaveLength(30);
  expect(await newsAfter(1)).toEqual(ids.slice(0, 2).toSorted());
});
