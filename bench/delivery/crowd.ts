import type { OutgoingMessage } from '../../src/domain/message.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import type { NewEdition, Storage } from '../../src/storage/stores.ts';

/** A digest of ordinary length. */
export const MESSAGE: OutgoingMessage = {
  text: `今日晨报\n\n${'英伟达发布了新的产品，市场的反应各不相同。'.repeat(20)}`,
  entities: [{ type: 'bold', offset: 0, length: 4 }],
  buttons: [[{ label: '打开', callback: 'e:1' }]],
};

const HOUR_MS = 3_600_000;
/** What `writeAll` takes at once. */
const BATCH = 500;

/** Writes one delivery each to so many chats, due now. */
export async function owe(storage: Storage, count: number): Promise<void> {
  const now = Date.now();
  for (let first = 1; first <= count; first += BATCH) {
    const chatIds = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) => first + index);
    const steps = await Promise.all(chatIds.map((chatId) => subscribe(storage, chatId, now)));
    await storage.editions.writeAll(steps);
  }
}

async function subscribe({ subscribers }: Storage, chatId: number, now: number) {
  const from = { sinceAt: now - HOUR_MS, nextDueAt: now };
  const { id } = await subscribers.add({
    ...from,
    chatId,
    chatType: 'private',
    language: 'zh-Hans',
    script: 'as-written',
    zone: 'Asia/Shanghai',
    times: ['08:00'],
    mode: 'daily',
    weekdays: WEEKDAYS,
    weeklyDay: 7,
    detail: 'full',
    focus: 'all',
    isSilent: false,
    state: 'active',
  });
  const edition: NewEdition = {
    key: `bench:${chatId}`,
    kind: 'daily',
    subscriberId: id,
    chatId,
    dueAt: now,
    episodeIds: [],
    messages: [MESSAGE],
    expiresAt: now + 12 * HOUR_MS,
    state: 'owed',
  };
  return { step: { id, from, sinceAt: now, nextDueAt: now + 24 * HOUR_MS }, edition };
}
