import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, XIAOMEI, ZHIMING } from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const ARCHIVE = { 'a.md': episodeFile({ id: 'a', companies_orgs: '[英伟达]' }) };

it.each([
  [
    XIAOMEI,
    ['设置', '怎么改时间', '麻烦把时间改到早上七点', '暂停一周', '请帮我退订', '谢谢', '你好', '今天？'],
    [/^设置\n/, /08:00 送达/, /07:00/, /暂停到/, /已停止推送/, /不客气/, /^你好/, /最新节目/],
  ],
  [
    ZHIMING,
    ['設定', '怎麼改時間？', '暫停一週', '退訂', '謝謝', '你好', '今天'],
    [/^設定\n/, /08:00 送達/, /暫停到/, /已停止推播/, /不客氣/, /^你好/, /最新節目/],
  ],
  [
    ALEX,
    ['Settings', 'change the time', 'pause', 'stop', 'thanks!', 'hello', 'today?'],
    [/^Settings\n/, /comes at 08:00/, /Paused until/, /^Stopped/, /welcome!$/, /^Hello/, /^Latest/],
  ],
])('plain words are understood before anything is searched (%i)', async (chatId, texts, answers) => {
  const world = await createWorld(ARCHIVE);
  await world.ask(chatId, '/start');
  for (const [index, text] of texts.entries())
    expect((await world.ask(chatId, text)).text).toMatch(answers[index] ?? /never/);
});

it('what is called like a command can still be searched for', async () => {
  const world = await createWorld({
    'a.md': episodeFile({ id: 'a', title: '设置公司的故事' }, '### 设置\n\n设置是一家公司。\n'),
  });
  expect((await world.ask(XIAOMEI, '/search 设置')).text).toContain('设置公司的故事');
  expect((await world.ask(XIAOMEI, '设置公司')).text).toContain('设置公司的故事');
});

it('a question is answered, with the search one press away, and a search can be asked as a question', async () => {
  const world = await createWorld(ARCHIVE);
  const presses = await watchPresses(world);
  const answer = await world.ask(ALEX, '光刻机为什么难造？');
  expect(answer.text).toMatch(/^❓ 光刻机为什么难造？/);
  expect(labelsOf(answer)).toContain('Search instead');
  await presses.pressLabel(ALEX, 'Search instead');
  const found = world.heard(ALEX).find(({ message_id }) => message_id === answer.message_id);
  expect(found?.text).toContain('“光刻机为什么难造?”');
  expect(labelsOf(found)).toContain('Ask instead');
  await presses.pressLabel(ALEX, 'Ask instead');
  await world.hears(ALEX, /^❓ 光刻机为什么难造\?/);
});
