import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type BotProcess, startProcess } from './start-process.ts';

const FILES = 400;
const READER = 1001;
const SOON = { timeout: 120_000, interval: 20 };
const PARAGRAPH = '船长把灯举得很高，岸上的人数着一盏又一盏的光，谁也没有说话。'.repeat(20);

/** Enough to read that a bot can be killed in the middle of it. */
async function writeArchive(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'first-import-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const content = join(place, 'content');
  await mkdir(content);
  for (let index = 0; index < FILES; index += 1) {
    const name = String(index).padStart(3, '0');
    const sections = Array.from({ length: 12 }, (_, part) => `### 第 ${part} 段\n\n${PARAGRAPH}`).join(
      '\n\n',
    );
    const head = `---\ntitle: 第 ${name} 夜\ndate: 2026-01-05\ncompanies_orgs: [灯塔 ${index % 40}]\n---\n`;
    await writeFile(join(content, `${name}.md`), `${head}\n${sections}\n`);
  }
  return place;
}

async function start(place: string): Promise<{ bot: BotProcess; root: string }> {
  const bot = await startProcess({
    CONTENT_DIR: join(place, 'content'),
    DATA_DIR: join(place, 'data'),
    DIGEST_CRON: '* * * * * *',
  });
  const [, root = ''] = await bot.says(/playground is open: (http:\/\/[\d.:]+)/);
  return { bot, root };
}

async function say(root: string, text: string): Promise<void> {
  const answer = await fetch(`${root}/playground/chats/${READER}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(answer.status).toBeLessThan(300);
}

const heard = async (root: string): Promise<string[]> => {
  const answer = await fetch(`${root}/playground/chats/${READER}`);
  const { messages } = (await answer.json()) as {
    messages: { from: { is_bot: boolean }; text?: string }[];
  };
  return messages.filter(({ from }) => from.is_bot).map(({ text = '' }) => text);
};
it('a first import that is killed goes on from there, and nobody is told of what it finds', async () => {
  const place = await writeArchive();
  const first = await start(place);
  await say(first.root, '/start');
  await vi.waitFor(async () => expect(await heard(first.root)).not.toEqual([]), SOON);
  await say(first.root, '/mode instant');
  await vi.waitFor(async () => expect((await heard(first.root)).join()).toContain('马上送来'), SOON);
  first.bot.child.kill('SIGKILL');
  await first.bot.exit;

  const second = await start(place);
  await vi.waitFor(
    async () => {
      await say(second.root, '/latest');
      await vi.waitFor(async () => expect((await heard(second.root)).at(-1)).toContain(`${FILES} 期`), 1_000);
    },
    { timeout: 120_000, interval: 500 },
  );
  await writeFile(
    join(place, 'content', 'new.md'),
    '---\ntitle: 新的一夜\ndate: 2026-01-06\n---\n\n### 开头\n\n灯又亮了。\n',
  );
  // The digest of what comes after the import is the first that anybody hears of.
  await vi.waitFor(async () => expect((await heard(second.root)).join('\n')).toMatch(/新的一夜/), SOON);
  const digests = (await heard(second.root)).filter((text) => /新的一夜|第 \d+ 夜/.test(text));
  expect(digests.filter((text) => !text.startsWith('最新节目'))).toHaveLength(1);
}, 240_000);
