import { expect, it } from 'vitest';
import { createPastes } from '../../src/editing/pastes.ts';
import { createEditingWorld } from './editing-world.ts';

const CHAT = 7;
const FULL = '湖'.repeat(3_999);
const part = (messageId: number, text: string, sentAt: number) => ({ messageId, text, sentAt });

it('a paste is one text, also when a bot that was restarted gets its messages again', async () => {
  const { storage } = await createEditingWorld();
  const first = part(1, `甲${FULL}`, 0);
  const second = part(2, `乙${FULL}`, 1_000);
  const before = createPastes(storage.sessions);
  expect(await before.begin(CHAT, first, '')).toEqual({ kind: 'waiting', parts: 1 });
  expect(await before.add(CHAT, second)).toEqual({ kind: 'waiting', parts: 2 });
  // What was waited for is handled anew.
  const after = createPastes(storage.sessions);
  expect(await after.begin(CHAT, first, '')).toEqual({ kind: 'waiting', parts: 1 });
  expect(await after.add(CHAT, second)).toEqual({ kind: 'waiting', parts: 2 });
  expect(await after.finish(CHAT, 1)).toBeUndefined();
  expect((await after.finish(CHAT, 2))?.text).toMatch(/^甲湖+乙湖+$/);
  expect(await after.finish(CHAT, 2)).toBeUndefined();
});

it('a message that was sent later is another text, however late the bot reads it', async () => {
  const { storage } = await createEditingWorld();
  const pastes = createPastes(storage.sessions);
  await pastes.begin(CHAT, part(1, FULL, 0), '');
  expect(await pastes.add(CHAT, part(2, '丙', 6_000))).toEqual({ kind: 'none' });
  expect(await pastes.add(CHAT, part(3, '丁', 4_000))).toMatchObject({ kind: 'whole' });
});
