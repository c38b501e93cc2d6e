import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { HOUR, LEASE, message, NOW, newSubscriber } from '../contracts/storage-home.ts';

const SUBSCRIBERS = 150;

/** Runs the broadcast in another process, kills it with SIGKILL after so many lines, and gives the chats that it sent to. */
async function sendUntilKilled(file: string, lines: number): Promise<number[]> {
  const script = fileURLToPath(new URL('broadcast-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  return said.flatMap((line) => (line.startsWith('sent ') ? [Number(line.slice(5))] : []));
}

it('a broadcast that is killed again and again is written once to everyone', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadcast-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'bot.sqlite');
  const first = await openStorage({ file });
  for (let chat = 1; chat <= SUBSCRIBERS; chat += 1) await first.subscribers.add(newSubscriber(chat));
  const subject = { kind: 'text', messages: [message('一句话')] } as const;
  const admin = { chatId: 9, language: 'en' } as const;
  const id = await first.broadcasts.plan({ subject, admin, audience: SUBSCRIBERS }, NOW, 0);
  const begin = { lane: 'free', progressMessageId: 5, audience: SUBSCRIBERS } as const;
  await first.broadcasts.start(id, begin, NOW, 0);
  await first.close();

  const sent: number[] = [];
  for (const lines of [3, 8, 13, 5]) sent.push(...(await sendUntilKilled(file, lines)));

  const { broadcasts, ledger, close } = await openStorage({ file });
  await ledger.sweep(NOW, 'all');
  await broadcasts.change(id, ['paused'], 'running');
  await broadcasts.enforce(id, NOW);
  while ((await broadcasts.find(id))?.writing !== 'all') await broadcasts.writeNext(id, NOW, NOW + HOUR, 7);
  expect((await broadcasts.count(id, 0, 1_000)).counts.editions).toBe(SUBSCRIBERS);
  const rest = (await ledger.claim(NOW, 1_000, LEASE)).map(({ chatId }) => chatId);
  expect(rest.filter((chatId) => sent.includes(chatId))).toEqual([]);
  expect(new Set(sent).size).toBe(sent.length);
  // A send that the kill cut off between the claim and its word is neither told as sent nor lost.
  const all = (await broadcasts.count(id, 0, 1_000)).counts;
  expect(all).toMatchObject({ waiting: rest.length, sent: SUBSCRIBERS - rest.length });
  await close();
});
