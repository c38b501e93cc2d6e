import type { Group } from '../playground.ts';
import { ANNA, BORIS, type StartedPlayground, startPlayground } from './start-playground.ts';

export const FORUM: Group = {
  id: -1001000000101,
  title: 'Readers',
  type: 'supergroup',
  isForum: true,
  topics: [
    { id: 11, name: 'Daily' },
    { id: 12, name: 'Tea' },
  ],
  memberIds: [ANNA, BORIS],
  adminIds: [BORIS],
};

export const CHANNEL: Group = {
  id: -1001000000102,
  title: 'The show',
  type: 'channel',
  memberIds: [ANNA],
  adminIds: [BORIS],
};

export const SMALL: Group = {
  id: -4001,
  title: 'Colleagues',
  type: 'group',
  memberIds: [ANNA],
  adminIds: [BORIS],
};

export const BOT = 4242;

/** A playground with a forum, a channel and a small group, the bot in none of them. */
export function startGroups(): Promise<StartedPlayground> {
  return startPlayground({ groups: [FORUM, CHANNEL, SMALL] });
}

/** The kinds of the updates that wait, with the messages' texts; confirms them. */
export async function takeUpdates({ api }: StartedPlayground) {
  const updates = await api.getUpdates();
  await api.getUpdates({ offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  return updates;
}
