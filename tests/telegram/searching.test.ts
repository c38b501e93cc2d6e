import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createArchiveSearch } from '../../src/search/archive-search.ts';
import { createSearchFeature } from '../../src/telegram/features/search/search.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { createScanIndex } from '../search/scan-index.ts';
import { ANNA, BORIS, CHANNEL, createBotGround, GROUP } from './start-bot.ts';

/** A bot that only searches: twelve episodes on light, of which one names Nvidia. */
async function createSearchingBot(find = createScanIndex(archive).search) {
  const ground = await createBotGround();
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(archive(), []);
  const errors: unknown[] = [];
  const archiveSearch = createArchiveSearch({
    catalog,
    clock: { now: () => Date.UTC(2026, 2, 20) },
    index: { ...createScanIndex(archive), search: find },
    onError: (error) => errors.push(error),
  });
  const bot = await ground.start({
    features: [
      createSearchFeature({
        catalog,
        archiveSearch,
        sessions: ground.storage.sessions,
        figures: ground.storage.figures,
        clock: ground.clock,
      }),
    ],
  });
  bot.polling.start();
  return {
    ...ground,
    heard: ground.heard,
    errors,
    catalog,
    nvidia: catalog.mostNamed('company')?.ref ?? '',
  };
}

function archive() {
  return Array.from({ length: 12 }, (_, index) =>
    anEpisode(`e${index}`, {
      date: `2026-03-${String(index + 1).padStart(2, '0')}`,
      title: `光 ${index}`,
      body: index === 3 ? '英伟达要光。' : '光很快。',
      terms: index === 5 ? [{ name: '光速', gloss: '光有多快' }] : [],
      listings: index === 3 ? listingsOf('company', '英伟达') : [],
    }),
  );
}

describe('in a group', () => {
  it('only the command searches: people talk among themselves', async () => {
    const { playground, answerTo, heard } = await createSearchingBot();
    await answerTo(GROUP.id, () => playground.setBotStatus(GROUP.id, 'member', BORIS));
    const before = heard(GROUP.id).length;
    playground.sayIn(GROUP.id, ANNA, '光');
    const found = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, ANNA, '/search@daily_bot 光'));
    expect(found.text).toContain('12 ');
    expect(heard(GROUP.id)).toHaveLength(before + 1);
  });
});

describe('in a channel', () => {
  it('a reader turns the page in their private chat', async () => {
    const { playground, answerTo, pressIn, heard } = await createSearchingBot();
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    await answerTo(CHANNEL.id, () => playground.sayIn(CHANNEL.id, BORIS, '/search 光'));
    const posts = heard(CHANNEL.id).length;
    const { url } = await pressIn(CHANNEL.id, ANNA, '›');
    const payload = new URL(String(url)).searchParams.get('start') ?? '';
    const opened = await answerTo(ANNA, () => playground.say(ANNA, `/start ${payload}`));
    expect(opened.text).toContain('“光” · 12 episodes');
    expect(opened.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain('2/3');
    expect(heard(CHANNEL.id)).toHaveLength(posts);
  });
});

describe('a button', () => {
  it('searches for a name, and is out of date when nobody bears it any more', async () => {
    const { playground, answerTo, calls, heard, catalog, nvidia } = await createSearchingBot();
    const { message_id } = await answerTo(ANNA, () => playground.say(ANNA, '/search'));
    const found = await answerTo(ANNA, () => playground.press(ANNA, message_id, `H:${nvidia}`));
    expect(found.text).toContain('“Nvidia” · 1 episode');
    const term = catalog.findTerm('光速')?.ref ?? '';
    const asked = await answerTo(ANNA, () => playground.press(ANNA, message_id, `H:${term}`));
    expect(asked.text).toContain('“光速”');
    const id = playground.press(ANNA, message_id, 'H:nobody');
    await expect
      .poll(() => calls.find(({ payload }) => payload['callback_query_id'] === id)?.payload['text'])
      .toContain('out of date');
    expect(heard(ANNA)).toHaveLength(3);
  });

  it('knows the same query by the same token, for a month', async () => {
    const { playground, answerTo, storage } = await createSearchingBot();
    const dataOf = async (text: string) => {
      const { reply_markup } = await answerTo(ANNA, () => playground.say(ANNA, text));
      return reply_markup?.inline_keyboard.flat().find((button) => button.text === '›')?.callback_data;
    };
    const data = await dataOf('光');
    expect(await dataOf(' 光 ')).toBe(data);
    expect(await storage.sessions.get(`search:${data?.split(':')[1]}`)).toBe('光');
  });
});

it('says in plain words when the index does not answer, and is there again when it does', async () => {
  let isBroken = true;
  const { search } = createScanIndex(archive);
  const { playground, answerTo, errors } = await createSearchingBot((query) =>
    isBroken ? Promise.reject(new Error('no index')) : search(query),
  );
  const ask = async () => (await answerTo(ANNA, () => playground.say(ANNA, '光'))).text;
  expect(await ask()).toBe(
    'I cannot search right now. Please try again in a moment; /latest shows recent episodes.',
  );
  expect(errors).toHaveLength(1);
  isBroken = false;
  expect(await ask()).toContain('12 episodes');
});
