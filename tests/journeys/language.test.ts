import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, skipToDigest, XIAOMEI } from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const TRADITIONAL = episodeFile(
  { id: 'a', title: '台積電的故事', summary: '晶圓廠的電價漲了。' },
  '### 電從哪裡來\n\n電來自發電廠，代碼是 `變數`。\n',
);

it('titles and texts in the other script are read in one’s own, in answers and in digests, when that is chosen', async () => {
  const world = await createWorld();
  const presses = await watchPresses(world);
  await world.ask(XIAOMEI, '/start');
  await world.ask(ALEX, '/start');
  await world.write('a.md', TRADITIONAL);
  await expect
    .poll(async () => (await world.ask(XIAOMEI, '/latest')).text, { timeout: 15_000, interval: 200 })
    .toContain('台積電的故事');
  const page = await world.ask(XIAOMEI, '/language');
  expect(labelsOf(page)).toEqual(['✓ 简体中文', '繁體中文', 'English', '✓ 照原样', '都用简体', '‹ 设置']);
  expect(await presses.pressLabel(XIAOMEI, '都用简体')).toBe('已保存');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('台积电的故事');
  const episode = await world.ask(XIAOMEI, '/episode a');
  expect(labelsOf(episode)[0]).toContain('电从哪里来');
  await presses.pressLabel(XIAOMEI, '电从哪里来');
  await world.hears(XIAOMEI, '电来自发电厂，代码是 變數。');
  await skipToDigest(world, XIAOMEI);
  await world.hears(XIAOMEI, '晶圆厂的电价涨了。');
  await world.hears(ALEX, '晶圓廠的電價漲了。');
  await world.write('a.md', TRADITIONAL.replace('漲了', '跌了'));
  await world.hears(XIAOMEI, '晶圆厂的电价跌了。');
});

it('the bot speaks the language that is chosen, by its button, its code or its name', async () => {
  const world = await createWorld({ 'a.md': episodeFile({ id: 'a' }) });
  const presses = await watchPresses(world);
  expect((await world.ask(ALEX, '/language zh')).text).toContain('/start');
  await world.ask(ALEX, '/start');
  expect((await world.ask(ALEX, '/language 繁體中文')).text).toContain('用哪種語言？');
  expect((await world.ask(ALEX, '/time')).text).toContain('送達');
  expect((await world.ask(ALEX, '/language Klingon')).text).toContain('不會說「Klingon」');
  expect(await presses.pressLabel(ALEX, 'English')).toBe('Saved');
  expect((await world.ask(ALEX, '/time')).text).toContain('Your digest comes at');
  expect((await world.ask(ALEX, '/language zh_CN')).text).toContain('用哪种语言？');
});
