import { expect, it, onTestFinished, vi } from 'vitest';
import { PRETEND_KEY } from '../../playground/model/pretend-model.ts';
import { startModelServer } from '../../playground/tests/model-server.ts';
import { withSideCalls } from '../assistant/side-calls.ts';
import { createWorld, EDITOR, episodeFile, type World, XIAOMEI } from './bot-world.ts';
import { SOON } from './newsroom.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const FILE = episodeFile(
  { date: TODAY, companies_orgs: '[英伟达]' },
  '### 机房\n\n英伟达说一座机房要 1.2 吉瓦的电。\n',
);

const statsOf = async (world: World): Promise<string> => (await world.ask(EDITOR, '/stats')).text ?? '';

async function metricsOf(world: World, name: string): Promise<string[]> {
  const page = await (await fetch(`${world.app.url}/metrics`)).text();
  return page.split('\n').filter((line) => line.startsWith(`show_bot_model_${name}`));
}

it('/stats and /metrics tell what the model did, what it cost, and what was not shown; also after a restart', async () => {
  const { url, model: pretend, close } = await startModelServer();
  onTestFinished(close);
  const model = withSideCalls(pretend);
  const world = await createWorld(
    { 'power.md': FILE },
    { ANTHROPIC_API_KEY: PRETEND_KEY, ANTHROPIC_BASE_URL: url, LLM_DAILY_USD: '2' },
  );
  const answer = JSON.stringify({
    headline: '英伟达要电',
    bullets: [
      { text: '一座机房要 1.2 吉瓦的电。', passages: [1], isNew: true },
      { text: '一座机房要 9.9 吉瓦的电。', passages: [1], isNew: true },
    ],
    issues: [],
  });
  model.answerNext(answer);
  expect(await statsOf(world)).toContain('调用 0 次');
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/follow 英伟达');
  await world.ask(XIAOMEI, '/brief');
  await vi.waitFor(async () => {
    await world.ask(XIAOMEI, '/brief');
    expect(await statsOf(world)).toMatch(
      /调用 3 次[\s\S]*缓存 \d+ 次[\s\S]*核对 \d+ 句，略去 \d+ 句（33\.3%），送回重写 \d+ 次/u,
    );
  }, SOON);
  const stats = await statsOf(world);
  expect(stats).toMatch(/今天（UTC）花费 \$0\.\d+，上限 \$2\.00/);
  expect(stats).toMatch(/本月花费 \$0\.\d+，上限 \$60\.00/);
  expect(await metricsOf(world, 'api_calls_total{task="brief"}')).toEqual([
    'show_bot_model_api_calls_total{task="brief"} 1',
  ]);
  expect(await metricsOf(world, 'requests_total{task="brief",outcome="model"}')).toHaveLength(1);
  for (const secret of ['英伟达', String(XIAOMEI), PRETEND_KEY]) {
    expect((await metricsOf(world, '')).join('\n')).not.toContain(secret);
  }
  await world.restart();
  expect(await statsOf(world)).toContain('调用 3 次');
});

it('/stats says nothing of a model where there is none and never was', async () => {
  const world = await createWorld({ 'power.md': FILE });
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/brief');
  expect(await statsOf(world)).not.toContain('语言模型');
});
