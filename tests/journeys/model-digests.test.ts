import { describe, expect, it, onTestFinished } from 'vitest';
import { type ModelFault, PRETEND_KEY, type PretendModel } from '../../playground/model/pretend-model.ts';
import { startModelServer } from '../../playground/tests/model-server.ts';
import { withSideCalls } from '../assistant/side-calls.ts';
import { digestAnswer, translateAnswer } from '../assistant/summary-world.ts';
import {
  ALEX,
  createWorld,
  EDITOR,
  episodeFile,
  passTime,
  skipToDigest,
  type World,
  XIAOMEI,
  ZHIMING,
} from './bot-world.ts';
import { SOON } from './newsroom.ts';

const LINES = [
  '光刻机的光源每秒打50000次锡滴。',
  '镜子的误差不到一个原子，要磨一年。',
  '一台机器的软件有4500万行代码。',
] as const;
const FALSE_LINE = '一台机器的软件有5400万行代码。';
const ENGLISH = [
  'The light source of the machine hits 50,000 drops of tin a second.',
  'The mirrors are smooth to an atom, and are ground for a year.',
  'The software of one machine has 45 million lines of code.',
] as const;
const HEADLINE = '一台机器，三道难关';
const BODY = LINES.map((line, at) => `### 第${at + 1}节\n\n${line}\n\n这一段没有数字。`).join('\n\n');
const FROM_TEXT = '📝 摘自原文';
const BY_MODEL = '🤖 由语言模型撰写；数字与日期已核对，文意由模型对照原文复读过';

/** A whole bot that asks a pretend model by its settings, as it would ask the real one. */
async function createModelWorld(): Promise<{ world: World; api: PretendModel }> {
  const { url, model, close } = await startModelServer();
  onTestFinished(close);
  const api = withSideCalls(model);
  const world = await createWorld({}, { ANTHROPIC_API_KEY: PRETEND_KEY, ANTHROPIC_BASE_URL: url });
  return { world, api };
}

async function createPlainWorld(): Promise<{ world: World; api?: PretendModel }> {
  return { world: await createWorld({}) };
}

const asked = (api: PretendModel) => api.requests().length;

/** What failed is tried again by and by, and the hours pass quickly here. */
function failFromNowOn(api: PretendModel, fault: ModelFault): void {
  for (let times = 0; times < 20; times += 1) api.failNext(fault);
}

/** Saves an episode and waits until it is out. */
async function publish(
  world: World,
  front: Readonly<Record<string, string>> = {},
  body = BODY,
): Promise<void> {
  const title = front['title'] ?? '光刻机为什么难造';
  await world.write(`${front['id'] ?? 'a'}.md`, episodeFile({ id: 'a', ...front }, body));
  await expect.poll(async () => (await world.ask(EDITOR, '/latest')).text, SOON).toContain(title);
}

/** Waits until the model's words about an episode are kept: from then on no hour comes too early for them. */
async function worded(world: World, chatId: number, shown: string, command = '/episode a'): Promise<void> {
  await expect.poll(async () => (await world.ask(chatId, command)).text, SOON).toContain(shown);
}

/** The digest that this subscriber gets at its hour. */
async function digestOf(world: World, chatId: number): Promise<string> {
  const from = world.heard(chatId).length;
  await skipToDigest(world, chatId);
  return (await world.hears(chatId, /^📰/, from)).text ?? '';
}

describe('a digest with a model', () => {
  it('holds the model’s lines in each reader’s language, made before the hour by a call a language', async () => {
    const { world, api } = await createModelWorld();
    for (const chatId of [XIAOMEI, ZHIMING, ALEX, EDITOR]) await world.ask(chatId, '/start');
    api.answerNext(digestAnswer(LINES, HEADLINE));
    api.answerNext(translateAnswer(ENGLISH, 'One machine, three hard problems'));
    await publish(world);
    await worded(world, XIAOMEI, `• ${LINES[0]}`);
    await worded(world, ALEX, ENGLISH[0]);
    expect(asked(api)).toBe(2);
    const simplified = await digestOf(world, XIAOMEI);
    expect(simplified).toContain([HEADLINE, ...LINES.map((line) => `• ${line}`)].join('\n'));
    expect(simplified.endsWith(`\n\n${BY_MODEL}`)).toBe(true);
    expect(simplified).not.toContain('一台机器里的三道难关');
    const traditional = await world.hears(ZHIMING, /^📰/);
    expect(traditional.text).toContain('• 一台機器的軟體有4500萬行代碼。');
    expect(traditional.text).toContain('🤖 由語言模型撰寫');
    const english = await world.hears(ALEX, /^📰/);
    expect(english.text).toContain(
      ['One machine, three hard problems', ...ENGLISH.map((line) => `• ${line}`)].join('\n'),
    );
    expect(asked(api)).toBe(2);
  });

  it('leaves a false figure out and tells the reader', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    const body = `${BODY}\n\n### 第4节\n\n世界上只有一家公司会造。`;
    const lines = [...LINES.slice(0, 2), FALSE_LINE, '世界上只有一家公司会造。'];
    api.answerNext(digestAnswer(lines));
    await publish(world, {}, body);
    await worded(world, XIAOMEI, `• ${LINES[0]}`);
    const digest = await digestOf(world, XIAOMEI);
    expect(digest).toContain(`\n${LINES[0]}\n• `);
    expect(digest).not.toContain('5400');
    expect(digest.endsWith(`${BY_MODEL}\n✂️ 有 1 句在原文里找不到依据，已略去`)).toBe(true);
  });

  it.each(['with a model', 'without one'])('keeps two figures and the signs before them, %s', async (how) => {
    const compared = '机房的用电只多了 < 8%，算力却涨了 > 40%，开支因此省下一半。';
    const { world, api } = how === 'with a model' ? await createModelWorld() : await createPlainWorld();
    await world.ask(XIAOMEI, '/start');
    api?.answerNext(digestAnswer([compared]));
    await publish(world, { summary: '' }, `### 省电\n\n${compared}`);
    if (api) await worded(world, XIAOMEI, `• ${compared}`);
    const digest = await digestOf(world, XIAOMEI);
    expect(digest).toContain(compared);
    expect(digest.includes(BY_MODEL)).toBe(api !== undefined);
  });

  it.each<[string, ModelFault]>([
    ['refuses', { kind: 'refusal' }],
    ['says nothing', { kind: 'empty' }],
    ['never answers', { kind: 'silent' }],
    ['refuses the key', { kind: 'error', status: 401 }],
  ])('is on time with the episode’s own words when the model %s, and says so', async (_, fault) => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    failFromNowOn(api, fault);
    await publish(world);
    await expect.poll(() => asked(api), SOON).toBe(1);
    const digest = await digestOf(world, XIAOMEI);
    expect(digest).toContain('一台机器里的三道难关。');
    expect(digest.endsWith(FROM_TEXT)).toBe(true);
  });

  it('says of which episode the words are its own when the model worded another', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    api.answerNext(digestAnswer(LINES));
    await publish(world);
    await worded(world, XIAOMEI, `• ${LINES[0]}`);
    failFromNowOn(api, { kind: 'refusal' });
    await publish(
      world,
      { id: 'b', title: '第二期', date: '2026-01-04' },
      '### 别的\n\n这一期说的是别的事。',
    );
    await expect.poll(() => asked(api), SOON).toBe(2);
    const digest = await digestOf(world, XIAOMEI);
    expect(digest).toMatch(new RegExp(`2\\. 第二期[\\s\\S]*${FROM_TEXT}\n\n${BY_MODEL}$`));
  });

  it('is the same after a restart, which asks nothing again', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    api.answerNext(digestAnswer(LINES));
    await publish(world);
    await worded(world, XIAOMEI, `• ${LINES[0]}`);
    await world.restart();
    const digest = await digestOf(world, XIAOMEI);
    expect(digest).toContain(`\n${LINES[0]}\n• `);
    expect(asked(api)).toBe(1);
  });

  it('reaches instant readers with the model’s lines, and without them soon when the model hangs', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    await world.ask(XIAOMEI, '/mode instant');
    api.answerNext(digestAnswer(LINES));
    await publish(world);
    expect((await world.hears(XIAOMEI, /^✨/)).text).toContain(`\n${LINES[0]}\n• `);
    failFromNowOn(api, { kind: 'silent' });
    await publish(world, { id: 'b', title: '第二期' }, '### 别的\n\n这一期说的是别的事。');
    const second = await world.hears(XIAOMEI, /^✨[\s\S]*第二期/);
    expect(second.text?.endsWith(FROM_TEXT)).toBe(true);
  });

  it('that was sent is corrected with the summary of the new text, in one edit', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    await world.ask(XIAOMEI, '/mode instant');
    api.answerNext(digestAnswer(LINES));
    await publish(world);
    const sent = await world.hears(XIAOMEI, /^✨/);
    const now = () => world.heard(XIAOMEI).find(({ message_id }) => message_id === sent.message_id)?.text;
    const changed = [LINES[0], LINES[1], '一台机器的软件有4600万行代码。'];
    api.answerNext(digestAnswer(changed));
    await world.write('a.md', episodeFile({ id: 'a' }, BODY.replace('4500', '4600')));
    await expect.poll(now, SOON).toContain('✏️ 已更正');
    expect(now()).toContain(`• ${changed[2]}`);
    expect(now()).not.toContain(FROM_TEXT);
  });

  it('is shown to the editor in the same words, a draft as well', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(EDITOR, '/start');
    api.answerNext(digestAnswer(LINES));
    await world.write('d.md', episodeFile({ id: 'd', title: '草稿', draft: 'true' }, BODY));
    await worded(world, EDITOR, `${LINES[0]}\n• ${LINES[1]}`, '/preview d');
    expect(asked(api)).toBe(1);
  });

  it('opens with the same words when the episode is opened, also after a restart', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    api.answerNext(digestAnswer(LINES, HEADLINE));
    await publish(world);
    await expect
      .poll(async () => (await world.ask(XIAOMEI, '/episode a')).text, SOON)
      .toContain(`${HEADLINE}\n• ${LINES[0]}`);
    await world.restart();
    const opened = await world.ask(XIAOMEI, '/episode a');
    expect(opened.text).toContain(`• ${LINES[2]}\n${BY_MODEL}`);
    expect(asked(api)).toBe(1);
  });

  it('of an episode that waits for its hour is made before that', async () => {
    const { world, api } = await createModelWorld();
    await world.ask(XIAOMEI, '/start');
    await world.ask(XIAOMEI, '/mode instant');
    api.answerNext(digestAnswer(LINES));
    const hour = new Date(Date.now() + 3_600_000).toISOString();
    await world.write('a.md', episodeFile({ id: 'a', publish_at: hour }, BODY));
    await worded(world, EDITOR, `${LINES[0]}\n• ${LINES[1]}`, '/preview a');
    await passTime(world, 3_601_000);
    expect((await world.hears(XIAOMEI, /^✨/)).text).toContain(`\n${LINES[0]}\n• `);
    expect(asked(api)).toBe(1);
  });
});
