import { describe, expect, it, vi } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { type ArchiveSearch, createArchiveSearch } from '../../src/search/archive-search.ts';
import { createInlineFeature } from '../../src/telegram/features/inline/inline.ts';
import { INLINE } from '../../src/telegram/features/inline/words.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { createScanIndex } from '../search/scan-index.ts';
import { ANNA, BORIS, createBotGround, SOON } from './start-bot.ts';

const EPISODES = Array.from({ length: 45 }, (_, index) =>
  anEpisode(`e${index}`, {
    date: `2026-0${1 + Math.floor(index / 25)}-${String(1 + (index % 25)).padStart(2, '0')}`,
    datedAt: Date.UTC(2026, Math.floor(index / 25), 1 + (index % 25)),
    title: `光 ${index}`,
    summary: '光从远处来。它走得很快。',
    body: index % 9 === 0 ? '英伟达要光。' : '光很快。',
    terms: index === 5 ? [{ name: '光速', english: 'Speed of Light', gloss: '光有多快' }] : [],
    listings: index % 9 === 0 ? listingsOf('company', '英伟达') : [],
  }),
);

/** A bot that answers inline queries on 45 episodes on light, of which five are about Nvidia. */
async function createInlineBot(around: (search: ArchiveSearch) => ArchiveSearch = (search) => search) {
  const ground = await createBotGround();
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(EPISODES, []);
  const archiveSearch = createArchiveSearch({
    catalog,
    clock: { now: () => Date.UTC(2026, 2, 20) },
    index: createScanIndex(() => EPISODES),
    onError: () => undefined,
  });
  const feature = createInlineFeature({
    catalog,
    archiveSearch: around(archiveSearch),
    isArchiveWhole: () => true,
  });
  const bot = await ground.start({}, [feature]);
  bot.polling.start();
  const type = async (query: string, offset?: string, person = ANNA) => {
    const { queryId, answer } = await ground.playground.typeInline(person, query, offset);
    if (!answer) throw new Error(`no answer to ${query}`);
    return { queryId, ...answer };
  };
  return { ...ground, heard: ground.heard, nvidia: catalog.mostNamed('company')?.ref ?? '', type };
}

describe('inline mode', () => {
  it('offers the newest episodes for no words at all, page by page, and keeps the list for that person', async () => {
    const { type } = await createInlineBot();
    const first = await type('');
    expect(first).toMatchObject({ isPersonal: true, cacheTime: 60, nextOffset: '1' });
    expect(first.results).toHaveLength(20);
    expect(first.results[0]).toMatchObject({
      id: 'ep_e44',
      title: '光 44',
      description: '2026-02-20 光从远处来。',
      reply_markup: {
        inline_keyboard: [[{ text: '📖 Read this episode', url: 'https://t.me/daily_bot?start=sh_e44' }]],
      },
    });
    const last = await type('', '2');
    expect(last.results.map(({ title }) => title)).toEqual(['光 4', '光 3', '光 2', '光 1', '光 0']);
    expect(last.nextOffset).toBe('');
    expect((await type('', 'forged')).results[0]?.id).toBe('ep_e44');
  });

  it('finds a name with its page, and the episodes that have it', async () => {
    const { type, nvidia } = await createInlineBot();
    const { results, nextOffset } = await type('英伟达');
    expect(results[0]).toMatchObject({ title: 'Nvidia', description: 'company · 5 episodes' });
    expect(results[0]?.reply_markup?.inline_keyboard[0]?.[0]?.url).toBe(
      `https://t.me/daily_bot?start=follow_${nvidia}`,
    );
    expect(results[0]?.text).toContain('• 光 36 · 2026-02-12');
    expect(results.slice(1).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ep_e0', 'ep_e9', 'ep_e18', 'ep_e27', 'ep_e36']),
    );
    expect(nextOffset).toBe('');
  });

  it('finds a term with its explanation', async () => {
    const { type } = await createInlineBot();
    const { results } = await type('光速');
    expect(results[0]).toMatchObject({ title: '光速 = Speed of Light', description: 'Term · 光有多快' });
    expect(results[0]?.text).toContain('光有多快');
  });

  it('turns the pages of a search, each result once', async () => {
    const { type } = await createInlineBot();
    const pages = [await type('光很快'), await type('光很快', '1'), await type('光很快', '2')];
    const ids = pages.flatMap(({ results }) => results.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(40);
    expect(pages.map(({ results }) => results.length <= 50)).toEqual([true, true, true]);
    expect(pages.map(({ nextOffset }) => nextOffset)).toEqual(['1', '', '']);
    expect((await type('光很快', '7')).results).toEqual([]);
  });

  it('says what is too long without searching for it, and that nothing was found', async () => {
    const searched: string[] = [];
    const { type } = await createInlineBot((search) => ({
      search(text, wanted) {
        searched.push(text);
        return search.search(text, wanted);
      },
    }));
    const long = await type('光'.repeat(10_000));
    expect(long).toMatchObject({ results: [], button: { text: INLINE.en.tooLong(256) } });
    expect(searched).toEqual([]);
    expect(await type('zzzzqqqq')).toMatchObject({ button: { text: INLINE.en.nothingFound } });
  });

  it('speaks the reader’s language, and a subscriber’s own before that of their phone', async () => {
    const { type, playground, answerTo, storage } = await createInlineBot();
    await answerTo(ANNA, () => playground.say(ANNA, '/start'));
    const anna = await storage.subscribers.find(ANNA);
    await storage.subscribers.update(anna?.id ?? 0, { language: 'zh-Hant' });
    expect((await type('英伟达')).results[0]?.description).toBe('公司 · 5 集');
    expect((await type('英伟达', '', BORIS)).results[0]?.description).toBe('company · 5 episodes');
  });

  it('sends what was chosen, and does not take it for a question to itself', async () => {
    const { type, playground, heard, answerTo } = await createInlineBot();
    const { queryId, results } = await type('英伟达');
    const chosen = playground.chooseInline(ANNA, queryId, results[1]?.id ?? '');
    expect(chosen).toMatchObject({ via_bot: { username: 'daily_bot' }, from: { id: ANNA } });
    await answerTo(ANNA, () => playground.say(ANNA, '/help'));
    expect(heard(ANNA)).toHaveLength(1);
  });

  it('a flood of one person is answered with the last it asked, and keeps nobody waiting', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const searched: string[] = [];
    const { type, playground } = await createInlineBot((search) => ({
      async search(text, wanted) {
        searched.push(text);
        if (text.startsWith('flood')) await gate;
        return search.search(text, wanted);
      },
    }));
    const flood = Array.from({ length: 300 }, (_, index) => playground.typeInline(ANNA, `flood ${index}`));
    await vi.waitFor(() => expect(searched).toContain('flood 0'), SOON);
    expect((await type('英伟达', '', BORIS)).results[0]?.title).toBe('Nvidia');
    release();
    expect((await flood.at(-1))?.answer).toBeDefined();
    const floods = searched.filter((text) => text.startsWith('flood'));
    expect(floods).toEqual(['flood 0', 'flood 299']);
  });
});
