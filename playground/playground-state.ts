import type { User } from './bot-api.ts';
import { type CallbackQueries, createCallbackQueries } from './callback-queries.ts';
import { type CommandLists, createCommandLists } from './command-lists.ts';
import { type Contact, createContacts, type Person } from './contacts.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { createEventLog, type EventLog } from './event-log.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import { createGroups, type Group, type GroupState } from './groups.ts';
import { createInlineQueries, type InlineQueries } from './inline-queries.ts';
import { createMessageStore, type MessageStore } from './message-store.ts';
import type { PlaygroundClock } from './playground-clock.ts';
import { createRateLimits, type Limits, type RateLimits } from './rate-limits.ts';
import { createUpdateQueue, type UpdateQueue } from './update-queue.ts';
import type { WebhookPace, WebhookSender } from './webhook-sender.ts';

/** The state shared by the bot's side and the people's side of the playground. */
export interface PlaygroundState {
  readonly clock: PlaygroundClock;
  readonly bot: User;
  readonly contacts: ReadonlyMap<number, Contact>;
  /** By chat id; a group that migrates adds one. */
  readonly groups: Map<number, GroupState>;
  readonly messages: MessageStore;
  readonly drafts: DraftStore;
  readonly files: FileStore;
  readonly commands: CommandLists;
  readonly callbacks: CallbackQueries;
  readonly inlineQueries: InlineQueries;
  readonly updates: UpdateQueue;
  readonly events: EventLog;
  readonly limits: RateLimits;
  readonly webhookPace: WebhookPace;
  /** While set, it receives the updates instead of polls. */
  webhook: WebhookSender | undefined;
}

export interface PlaygroundStart {
  readonly clock: PlaygroundClock;
  readonly bot: User;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly acquaintedIds: readonly number[];
  readonly limits: Limits | undefined;
  readonly webhookPace: WebhookPace;
}

/** Initially empty except for people and groups. */
export function createPlaygroundState(start: PlaygroundStart): PlaygroundState {
  const { clock, bot, people, groups, acquaintedIds, limits, webhookPace } = start;
  return {
    clock,
    bot,
    contacts: createContacts(people, acquaintedIds),
    groups: createGroups(groups, acquaintedIds, bot.id),
    messages: createMessageStore(clock),
    drafts: createDraftStore(clock),
    files: createFileStore(),
    commands: createCommandLists(),
    callbacks: createCallbackQueries(clock),
    inlineQueries: createInlineQueries(clock),
    updates: createUpdateQueue(clock),
    events: createEventLog(),
    limits: createRateLimits(clock, limits),
    webhookPace,
    webhook: undefined,
  };
}
