import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { EDITOR, episodeFile, XIAOMEI, ZHIMING } from './bot-world.ts';
import { createNewsroom, lastOf, SOON } from './newsroom.ts';
import { labelsOf } from './watch-presses.ts';

const DAY = '2026-01-05';
const SOURCE = 'https://example.org/show/7';
const FERRIES = episodeFile({ title: '渡轮换电', date: DAY });
const BRIDGES = episodeFile({ title: '桥怎么修', date: DAY });
/** What the second admin reads is in traditional script. */
const APART = { [EDITOR]: '存为新文件', [ZHIMING]: '存成新檔案' };

/** A newsroom in which the bot saved the ferries as x.md. */
async function openWithFerries(text = FERRIES) {
  const room = await createNewsroom({}, { ADMIN_IDS: String(ZHIMING) });
  await room.send('x.md', text);
  await room.press('保存并发布');
  expect(await room.files()).toEqual(['x.md']);
  return room;
}

describe('an upload whose name is taken by another episode', () => {
  it('asks, and names the one that it would replace', async () => {
    const { send, press, files, fileOf } = await openWithFerries();
    const question = await send('x.md', BRIDGES);
    for (const name of ['x.md', '渡轮换电', DAY]) expect(question.text).toContain(name);
    expect(labelsOf(question).slice(0, 3)).toEqual(['替换那一期', '存为新文件并发布', '不要了']);
    await press('不要了');
    expect(await files()).toEqual(['x.md']);
    expect(await fileOf('x.md')).toBe(FERRIES);
  });

  it('becomes a file of its own, and is news', async () => {
    const { world, send, press, news, files, fileOf } = await openWithFerries();
    await send('x.md', BRIDGES);
    await press('存为新文件');
    expect(await files()).toEqual(['x-2.md', 'x.md']);
    expect(await fileOf('x.md')).toBe(FERRIES);
    await vi.waitFor(() => expect(news()).toHaveLength(2), SOON);
    const { text } = await world.ask(XIAOMEI, '/latest');
    expect(text).toContain('渡轮换电');
    expect(text).toContain('桥怎么修');
  });

  it('takes its place on that word only, and corrects what was sent', async () => {
    const { world, send, press, news, files, fileOf } = await openWithFerries();
    await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
    await send('x.md', BRIDGES);
    await press('替换那一期');
    expect(await files()).toEqual(['x.md']);
    expect(await fileOf('x.md')).toBe(BRIDGES);
    expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('渡轮换电');
    expect(news()).toHaveLength(1);
  });

  it('is kept apart unasked when title and day, or the ids, are others', async () => {
    const { send, press, files } = await openWithFerries(episodeFile({ id: 'one', date: DAY }));
    await send('x.md', episodeFile({ id: 'two', date: DAY }));
    await press('保存并发布');
    await send('x.md', episodeFile({ title: '明天的一期', date: '2026-01-06' }));
    await press('保存并发布');
    expect(await files()).toEqual(['x-2.md', 'x-3.md', 'x.md']);
  });

  it.each([
    ['in another case', 'Etude.md', 'etude.md', 'etude-2.md'],
    ['in another Unicode form', '\u00e9tude.md', 'e\u0301tude.md', '\u00e9tude-2.md'],
  ])('asks %s too', async (_, first, second, apart) => {
    const { send, press, files } = await createNewsroom();
    await send(first, FERRIES);
    await press('保存并发布');
    expect((await send(second, BRIDGES)).text).toContain('渡轮换电');
    await press('存为新文件');
    const names = (await files()).map((name) => name.normalize('NFC').toLowerCase());
    expect(names.toSorted()).toEqual([apart, first.toLowerCase()]);
  });

  it('leaves alone what is no episode: a faulty file, README.md', async () => {
    const { send, press, files, fileOf } = await createNewsroom({
      'x.md': 'half done',
      'README.md': 'About',
    });
    for (const name of ['x.md', 'README.md', 'readme.md']) {
      await send(name, episodeFile({ title: `第 ${name}`, id: name.replace('.', '-') }));
      await press('保存并发布');
    }
    expect(await files()).toEqual(['README.md', 'episode-2.md', 'episode.md', 'x-2.md', 'x.md']);
    expect(await fileOf('x.md')).toBe('half done');
    expect(await fileOf('README.md')).toBe('About');
  });
});

describe('an upload of an episode that is there', () => {
  it('says which one it corrects, wherever that stands', async () => {
    const { send, press, files, fileOf } = await openWithFerries(episodeFile({ id: 'one', title: '渡轮' }));
    const later = episodeFile({ id: 'one', title: '新渡轮', date: '2026-01-09' });
    const question = await send('y.md', later);
    for (const name of ['x.md', '《渡轮》', DAY]) expect(question.text).toContain(name);
    await press('保存并发布');
    expect(await files()).toEqual(['x.md']);
    expect(await fileOf('x.md')).toBe(later);
  });

  it('is known by its source where one of the two has no id, and by title and day', async () => {
    const { send, press, files } = await openWithFerries(
      episodeFile({ id: 'one', source: SOURCE, title: '甲' }),
    );
    expect((await send('y.md', episodeFile({ source: SOURCE, title: '乙' }))).text).toContain('《甲》');
    await press('保存并发布');
    expect((await send('z.md', episodeFile({ title: '乙' }))).text).toContain('x.md');
    await press('保存并发布');
    expect(await files()).toEqual(['x.md']);
  });

  it('is refused where the editor has begun to change the file, were it only half done', async () => {
    const { world, send, press, files, fileOf } = await openWithFerries();
    const { contentDir } = world.settings;
    await send('x.md', episodeFile({ title: '渡轮换电', date: DAY, summary: '改过的。' }));
    await writeFile(join(contentDir, 'x.md'), '---\ntitle: [half');
    await press('保存并发布');
    expect(lastOf(world, '所以不替换')?.text).toContain('x.md');
    expect(await fileOf('x.md')).toBe('---\ntitle: [half');
    expect(await files()).toEqual(['x.md']);
  });
});

describe('two admins', () => {
  it('who send one name at once both keep what they sent', async () => {
    const { world, send, press, files, fileOf } = await createNewsroom({}, { ADMIN_IDS: String(ZHIMING) });
    await world.ask(ZHIMING, '/start');
    await send('x.md', FERRIES);
    await send('x.md', BRIDGES, ZHIMING);
    await Promise.all([press('保存并发布'), press('儲存並發布', ZHIMING)]);
    expect(await files()).toEqual(['x.md']);
    const first = await fileOf('x.md');
    const slower = first === FERRIES ? ZHIMING : EDITOR;
    const asked = world.heard(slower).findLast(({ text }) => /[还還]是另外一[期集]/.test(text ?? ''));
    expect(asked?.text).toContain(first === FERRIES ? '渡轮换电' : '桥怎么修');
    await press(APART[slower], slower);
    expect(await files()).toEqual(['x-2.md', 'x.md']);
    expect(await fileOf('x.md')).toBe(first);
  });

  it('who correct one episode are each told which version they would replace', async () => {
    const { world, send, press, fileOf } = await openWithFerries();
    await world.ask(ZHIMING, '/start');
    const mine = FERRIES.replace('三道难关', '四道难关');
    await send('x.md', mine);
    await send('x.md', FERRIES.replace('三道难关', '五道难关'), ZHIMING);
    await press('保存并发布');
    await press('儲存並發布', ZHIMING);
    expect(await fileOf('x.md')).toBe(mine);
    await press('儲存並發布', ZHIMING);
    expect(await fileOf('x.md')).toContain('五道难关');
  });
});

it('a document named like the id of a video keeps its name and is read', async () => {
  const { world, send, press, files } = await createNewsroom();
  await send('_aB3-x.md', FERRIES);
  await press('保存并发布');
  expect(await files()).toEqual(['_aB3-x.md']);
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('渡轮换电');
});
