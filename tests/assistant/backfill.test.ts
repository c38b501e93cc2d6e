import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ModelFault, PRETEND_KEY, type PretendModel } from '../../playground/model/pretend-model.ts';
import { startModelServer } from '../../playground/tests/model-server.ts';
import { runBackfill } from '../../src/commands/run-backfill.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { BUILT_BOT } from '../built-bot.ts';
import { ALEX, createWorld, EDITOR, episodeFile, type World } from '../journeys/bot-world.ts';

const BODY = ['甲', '乙', '丙', '丁']
  .map(
    (name, at) =>
      `### ${name}\n\n${name}公司今年卖出了${(at + 2) * 1000}台机器。${'余下的话没有数字。'.repeat(20)}`,
  )
  .join('\n\n');

interface Archive {
  readonly world: World;
  readonly api: PretendModel;
  readonly url: string;
  /** Runs the back-fill in this process; the batches end as soon as they were sent. */
  run(answer?: string): Promise<{ readonly said: string; readonly screen: string }>;
}

/** An archive of so many episodes that a bot has published, and that now rests. */
async function createArchive(count: number, env: Readonly<Record<string, string>> = {}): Promise<Archive> {
  const { url, model: api, close } = await startModelServer({ clock: { now: () => Date.now() } });
  onTestFinished(close);
  const files = Array.from({ length: count }, (_, at) => [
    `e${at}.md`,
    episodeFile({ id: `e${at}`, title: `第${at}期` }, `${BODY}\n\n这是第${at}期。`),
  ]);
  const world = await createWorld(Object.fromEntries(files), {
    ANTHROPIC_API_KEY: PRETEND_KEY,
    ANTHROPIC_BASE_URL: url,
    ...env,
  });
  await world.ask(EDITOR, '/latest');
  return {
    world,
    api,
    url,
    async run(answer) {
      await world.app.stop();
      let screen = '';
      const clock = createMovableClock(0);
      const running = runBackfill({
        settings: world.settings,
        places: world.places,
        isSure: answer === undefined,
        input: Readable.from([`${answer ?? ''}\n`]),
        screen: {
          write(text) {
            screen += text;
          },
        },
        clock,
      });
      const hurry = setInterval(() => {
        api.settleBatches();
        clock.advance(5_000);
      }, 20);
      const said = await running.finally(() => clearInterval(hurry));
      return { said, screen };
    },
  };
}

const sent = (api: PretendModel) =>
  api.requests().filter(({ method, path }) => method === 'POST' && path.endsWith('/batches'));

/** How many requests each batch had. */
const sizesOf = (api: PretendModel) =>
  sent(api).map(({ body }) => (body as { readonly requests: readonly unknown[] }).requests.length);

describe('the back-fill of an archive', () => {
  it('says the price, asks, and sends nothing without a yes', async () => {
    const { api, run } = await createArchive(3);
    const { said, screen } = await run('n');
    expect(screen).toMatch(
      /^Episodes without a summary: 3\. In batches, at half price, they cost at most \$0\.0\d{3} with claude-haiku-5-5;/,
    );
    expect(said).toBe('Nothing was sent.');
    expect(sent(api)).toEqual([]);
  });

  it('makes all summaries in one batch, which the bot finds again without a call', async () => {
    const { world, api, run } = await createArchive(3);
    const { said, screen } = await run('y');
    expect(said).toBe('Answers kept: 3.\nDone.');
    expect(screen).toContain('░░ 0/3 answers\n');
    expect(screen).toContain('▓ 3/3 answers\n');
    expect(sent(api)).toHaveLength(1);
    expect((await run()).said).toBe('Every published episode has been summed up.');
    expect(sent(api)).toHaveLength(1);
    const asked = api.requests().length;
    await world.restart();
    await world.ask(EDITOR, '/start');
    expect(api.requests()).toHaveLength(asked);
  });

  it('translates what it has summed up, where somebody reads English', async () => {
    const { world, api, run } = await createArchive(1);
    await world.ask(ALEX, '/start');
    const { said } = await run();
    expect(said).toContain('Answers kept:');
    expect(sent(api).length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(sent(api)[1]?.body)).toContain('You translate');
  });

  it('names what failed, and asks for it again the next time', async () => {
    const { api, run } = await createArchive(2);
    api.failNext({ kind: 'error', status: 529 }, 'batch-item');
    const first = await run();
    expect(first.said).toMatch(
      /^Answers kept: 1\.\nAnswers that did not come: 1; .*\n {2}第\d期: errored\nDone\.$/,
    );
    const second = await run();
    expect(second.said).toBe('Answers kept: 1.\nDone.');
    expect(sizesOf(api)).toEqual([2, 1]);
  });

  it('sends no more than the budget of the day has room for, and says how much is left', async () => {
    const { world, api, run } = await createArchive(5, { LLM_DAILY_USD: '0.0015' });
    const { said } = await run();
    const [length = 0] = sizesOf(api);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(5);
    expect(said).toContain(
      `The budget of the day has no room for ${5 - length} more requests: run this again tomorrow, or raise LLM_DAILY_USD.`,
    );
    expect(world.settings.llmDailyMicrodollars).toBe(1_500);
  });

  it.each<[string, ModelFault, number]>([
    ['goes on with a batch whose sending broke off', { kind: 'cut' }, 1],
    ['sends a batch again that never arrived', { kind: 'no-answer' }, 2],
    ['sends a batch again that was refused', { kind: 'error', status: 429 }, 2],
  ])('%s', async (_, fault, times) => {
    const { api, run } = await createArchive(2);
    api.failNext(fault, 'batches');
    await expect(run()).rejects.toThrow(/^the model's API: /);
    expect((await run()).said).toMatch(/^Answers kept: 2\./);
    expect(sent(api)).toHaveLength(times);
  });

  it('needs a key', async () => {
    const world = await createWorld();
    const { settings, places } = world;
    const running = runBackfill({
      settings,
      places,
      isSure: true,
      input: Readable.from([]),
      screen: { write: () => true },
    });
    await expect(running).rejects.toThrow('ANTHROPIC_API_KEY: missing');
  });

  it('that is killed after it has sent a batch goes on with it and sends nothing twice', async () => {
    const { world, api, url } = await createArchive(2);
    await world.app.stop();
    const first = startBackfill(world, url);
    await expect.poll(() => sent(api).length, { timeout: 15_000 }).toBe(1);
    first.kill('SIGKILL');
    await once(first, 'close');
    api.settleBatches();
    const second = startBackfill(world, url);
    let said = '';
    second.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(second, 'close');
    expect([code, said]).toEqual([0, 'Answers kept: 2.\nEvery published episode has been summed up.\n']);
    expect(sent(api)).toHaveLength(1);
  });
});

function startBackfill({ settings }: World, url: string): ChildProcess {
  const child = spawn(process.execPath, [...BUILT_BOT, 'backfill', '--yes'], {
    cwd: settings.dataDir,
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: settings.contentDir,
      DATA_DIR: settings.dataDir,
      ANTHROPIC_API_KEY: PRETEND_KEY,
      ANTHROPIC_BASE_URL: url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
