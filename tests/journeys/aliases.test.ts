import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorld, EDITOR, episodeFile, type World, XIAOMEI } from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const FILES = {
  'a.md': episodeFile(
    { id: 'a', title: '谁在标数据', date: '2026-01-05', companies_orgs: '[Scale AI, 烁原]' },
    '### 标注\n\n**SRP**（Scale AI: 一家做数据标注的公司）接了大单。**零风险资产**（Zero-risk Asset）没有人真的见过。\n',
  ),
  'b.md': episodeFile(
    { id: 'b', title: '国产芯片点名', date: '2026-01-06' },
    '### 名单\n\n**烁原**（Enlumen: 设计训练芯片）在列，**SRP**（Scale AI）也在。\n',
  ),
};

/** A world of these two episodes, with the editor in it. */
async function createEditorsWorld() {
  const world = await createWorld(FILES);
  const { pressLabel } = await watchPresses(world);
  return { world, press: (label: string) => pressLabel(EDITOR, label) };
}

const last = (world: World): string => world.heard(EDITOR).at(-1)?.text ?? '';
const listOf = (world: World, path = 'aliases.yml'): Promise<string> =>
  readFile(join(world.settings.contentDir, path), 'utf8');
const company = async (world: World, name: string): Promise<string> =>
  (await world.ask(XIAOMEI, `/company ${name}`)).text ?? '';

it('an admin accepts a doubtful alias and refuses one in use; both words count at once and after a restart', async () => {
  const { world, press } = await createEditorsWorld();
  expect((await world.ask(EDITOR, '/aliases')).text).toContain(
    '1. SRP = Scale AI？ · 公司 · 2 期 · 不像同一个名字',
  );
  expect(last(world)).not.toContain('零风险资产');
  expect(await company(world, 'SRP')).not.toContain('谁在标数据');
  await press('1');
  await expect
    .poll(() => last(world), SOON)
    .toMatch(/SRP = Scale AI？[\s\S]*1\. 国产芯片点名[\s\S]*SRP（Scale AI）也在。[\s\S]*2\. 谁在标数据/);
  await press('采用');
  await expect.poll(() => last(world), SOON).toMatch(/^✅ 已写进 aliases\.yml。\n\n没有待确认的别名/);
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe('companies:\n  Scale AI: [SRP]\n');
  expect(await company(world, 'srp')).toMatch(/Scale AI[\s\S]*谁在标数据/);

  expect(await company(world, 'Enlumen')).toContain('烁原');
  await press('看已采用的（1）');
  await expect.poll(() => last(world), SOON).toMatch(/烁原 = Enlumen · 公司 · 1 期/);
  await press(`${/(\d)\. 烁原/.exec(last(world))?.[1]}`);
  await press('拒绝');
  await expect.poll(() => last(world), SOON).toMatch(/^✅ 已写进 aliases\.yml。\n\n还没有从节目里学到别名/);
  await expect
    .poll(() => listOf(world).catch(() => ''), SOON)
    .toBe('companies:\n  Scale AI: [SRP]\n\nnot:\n  companies:\n    烁原: [Enlumen]\n');
  expect(await company(world, 'Enlumen')).toContain('没有找到“Enlumen”');

  await world.restart();
  expect(await company(world, 'srp')).toContain('谁在标数据');
  expect(await company(world, 'Enlumen')).toContain('没有找到“Enlumen”');
  expect((await world.ask(EDITOR, '/aliases')).text).toContain('没有待确认的别名');
});

it('an admin decides on a whole page with a second press, and never on others than those that were shown', async () => {
  const world = await createWorld({
    ...FILES,
    'c.md': episodeFile(
      { id: 'c', title: '谁在造船', date: '2026-01-07', companies_orgs: '[Lakeside Yards]' },
      '### 船坞\n\n**QZX**（Lakeside Yards: 一家船厂）开工。\n',
    ),
  });
  const { pressLabel } = await watchPresses(world);
  const press = (label: string) => pressLabel(EDITOR, label);
  // The name of what more episodes say comes first.
  expect((await world.ask(EDITOR, '/aliases')).text).toMatch(
    /1\. SRP = Scale AI？[\s\S]*2\. QZX = Lakeside Yards？/,
  );
  await press('这一页全拒绝');
  await expect.poll(() => last(world), SOON).toMatch(/^这 2 个全部拒绝？\n\n1\. SRP/);
  await press('返回');
  await expect.poll(() => last(world), SOON).toContain('2 个别名待确认');
  await press('这一页全采用');
  const asked = world.heard(EDITOR).at(-1);
  expect(labelsOf(asked)).toEqual(['✓ 是，采用 2 个', '‹ 返回']);
  await press('是，采用 2 个');
  await expect.poll(() => last(world), SOON).toContain('没有待确认的别名');
  expect(await company(world, 'QZX')).toContain('谁在造船');
  expect(await company(world, 'SRP')).toContain('谁在标数据');
});

it('a pair opens its episodes and leads back to the list, and an old button says that it is out of date', async () => {
  const { world, press } = await createEditorsWorld();
  await world.ask(EDITOR, '/aliases');
  await press('1');
  const opened = world.heard(EDITOR).at(-1);
  expect(labelsOf(opened)).toEqual(['1', '2', '✓ 采用', '✕ 拒绝', '‹ 返回']);
  await press('2');
  await expect.poll(() => last(world), SOON).toContain('谁在标数据');
  await press('返回');
  expect(world.heard(EDITOR).find(({ message_id }) => message_id === opened?.message_id)?.text).toContain(
    '1 个别名待确认',
  );
  await press('1');
  await world.ask(EDITOR, '/aliases');
  world.press(EDITOR, '拒绝');
  await world.hears(EDITOR, '没有待确认的别名');
  expect(await press('1')).toContain('这个按钮已经失效');
});

it('an admin hears at /start how many aliases wait', async () => {
  const { world } = await createEditorsWorld();
  await world.ask(EDITOR, '/start');
  world.press(EDITOR, '🧰 管理 · 1');
  await world.hears(EDITOR, '1 个别名待确认');
});

it('for everyone else /aliases is no command', async () => {
  const { world } = await createEditorsWorld();
  const unknown = (await world.ask(XIAOMEI, '/nothing')).text;
  expect((await world.ask(XIAOMEI, '/aliases')).text).toBe(unknown);
  expect((await world.ask(EDITOR, '/help')).text).toContain('/aliases');
  expect((await world.ask(XIAOMEI, '/help')).text).not.toContain('/aliases');
});

it('what is decided stands in the file as a person would write it, and one press takes it back', async () => {
  const own =
    '# Other names.\ncompanies:\n  Scale AI: [Scale]   # as they sign\n\npeople:\n  张三: [Zhang San]\n';
  const world = await createWorld({ ...FILES, 'aliases.yml': own });
  const { pressLabel } = await watchPresses(world);
  await world.ask(EDITOR, '/aliases');
  await pressLabel(EDITOR, '1');
  await expect.poll(() => last(world), SOON).toContain('会写进 aliases.yml：Scale AI ＋ SRP');
  await pressLabel(EDITOR, '采用');
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe(own.replace('[Scale]', '[Scale, SRP]'));
  expect(await company(world, 'SRP')).toContain('谁在标数据');
  await pressLabel(EDITOR, '撤销');
  await expect.poll(() => last(world), SOON).toContain('aliases.yml 已恢复原样');
  expect(labelsOf(world.heard(EDITOR).at(-1))).toEqual(['‹ 返回', '关闭']);
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe(own);
  expect((await world.ask(EDITOR, '/aliases')).text).toContain('1. SRP = Scale AI？');
});

it('names are joined and parted by words, after a question', async () => {
  const { world, press } = await createEditorsWorld();
  expect((await world.ask(EDITOR, '/aliases 数标 = scale ai')).text).toContain('把“数标”算作“Scale AI”吗？');
  await press('不改');
  await expect.poll(() => last(world), SOON).toContain('什么都没有改');
  await world.ask(EDITOR, '/aliases 数标 = scale ai');
  await press('写进去');
  await expect.poll(() => last(world), SOON).toContain('Scale AI = 数标');
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe('companies:\n  Scale AI: [数标]\n');
  expect(await company(world, '数标')).toContain('谁在标数据');
  expect((await world.ask(EDITOR, '/aliases 数标 = Scale AI')).text).toContain('已经是同一个');
  expect((await world.ask(EDITOR, '/aliases Scale AI != 数标')).text).toContain('分开吗');
  await press('写进去');
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe('companies:\n');
  expect(await company(world, '数标')).toContain('没有找到');
  expect((await world.ask(EDITOR, '/aliases 甲甲 = 乙乙')).text).toContain('没有找到“甲甲”');
});

it('a tag gets a name for its readers, by a reply and a second press', async () => {
  const world = await createWorld({
    'a.md': episodeFile({ id: 'a', title: '引航', date: '2026-01-05', tags: '[harbor-pilots]' }),
    'labels.yml': '# Labels\nlithography: {zh-Hans: 光刻}\n',
  });
  const { pressLabel } = await watchPresses(world);
  await world.ask(EDITOR, '/aliases');
  await pressLabel(EDITOR, '标签名称');
  await expect.poll(() => last(world), SOON).toContain('1. harbor-pilots · 1 期');
  await pressLabel(EDITOR, '1');
  await pressLabel(EDITOR, '✏️ 简体');
  const question = world.heard(EDITOR).at(-1);
  expect(question?.text).toContain('harbor-pilots 的简体名称叫什么？');
  world.playground.say(EDITOR, '引航员', question?.message_id);
  await world.hears(EDITOR, 'harbor-pilots 的简体名称改成“引航员”吗？');
  await pressLabel(EDITOR, '写进去');
  await expect
    .poll(() => listOf(world, 'labels.yml').catch(() => ''), SOON)
    .toBe('# Labels\nlithography: {zh-Hans: 光刻}\nharbor-pilots: {zh-Hans: 引航员}\n');
  expect((await world.ask(XIAOMEI, '/tag 引航员')).text).toContain('引航员');
});

it('a file with a mistake is left alone, and the bot keeps the decision', async () => {
  const faulty = 'companies:\n  Scale AI: {a: b}\n';
  const world = await createWorld({ ...FILES, 'aliases.yml': faulty });
  const { pressLabel } = await watchPresses(world);
  await world.ask(EDITOR, '/aliases');
  await world.hears(EDITOR, '1. SRP = Scale AI？');
  await pressLabel(EDITOR, '1');
  await pressLabel(EDITOR, '采用');
  await world.hears(EDITOR, /^⚠️ aliases\.yml 里有错或写法特别，没有动它/);
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe(faulty);
  expect(await company(world, 'SRP')).toContain('谁在标数据');
});

it('what a person wrote meanwhile is kept', async () => {
  const { world, press } = await createEditorsWorld();
  await world.ask(EDITOR, '/aliases');
  await press('1');
  await world.write('aliases.yml', 'companies:\n  Acme: [艾克米]\n');
  await press('采用');
  await expect
    .poll(() => listOf(world).catch(() => ''), SOON)
    .toBe('companies:\n  Acme: [艾克米]\n  Scale AI: [SRP]\n');
  await world.write('aliases.yml', 'companies:\n  Scale AI: [SRP]\n');
  await press('撤销');
  await expect.poll(() => last(world), SOON).toContain('后来又有人改过，没有动它');
  await expect.poll(() => listOf(world).catch(() => ''), SOON).toBe('companies:\n  Scale AI: [SRP]\n');
});
