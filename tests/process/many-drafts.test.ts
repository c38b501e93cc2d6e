import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startProcess } from './start-process.ts';

/** As many as are read in a thread, in several batches; nine thousand behave alike and take a minute. */
const DRAFTS = 900;
/** The playground's admin. */
const ADMIN = 1009;
const SOON = { timeout: 30_000, interval: 200 };

async function writeDrafts(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'many-drafts-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const content = join(place, 'content');
  await mkdir(content);
  for (let index = 0; index < DRAFTS; index += 1) {
    const head = `---\ntitle: 第 ${index} 夜\ndate: 2026-01-05\ndraft: true\narea: 港口 ${index % 20}\n---\n`;
    await writeFile(join(content, `${index}.md`), `${head}\n### 开头\n\n第 ${index} 盏灯亮了。\n`);
  }
  return place;
}

it(`${DRAFTS} drafts at a first start are at most three messages to an admin`, async () => {
  const place = await writeDrafts();
  const bot = await startProcess({
    CONTENT_DIR: join(place, 'content'),
    DATA_DIR: join(place, 'data'),
    DIGEST_CRON: '* * * * * *',
  });
  const [, root = ''] = await bot.says(/playground is open: (http:\/\/[\d.:]+)/);
  const heard = async (): Promise<string[]> => {
    const answer = await fetch(`${root}/playground/chats/${ADMIN}`);
    const { messages } = (await answer.json()) as {
      messages: { from: { is_bot: boolean }; text?: string }[];
    };
    return messages.filter(({ from }) => from.is_bot).map(({ text = '' }) => text);
  };
  await vi.waitFor(async () => expect((await heard()).join('\n')).toContain(`${DRAFTS} 份草稿`), SOON);
  expect((await heard()).length).toBeLessThanOrEqual(3);
});
