import type { MemberStatus, Message } from './bot-api.ts';
import type { GroupActions } from './group-actions.ts';
import { findGroupOf, isAdminIn } from './groups.ts';
import type { GivenStatus } from './membership-actions.ts';
import { type Call, type Route, readJson } from './page-call.ts';
import { PageError } from './page-error.ts';
import type { PageHooks } from './page-hooks.ts';
import { findContact } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';

const STATUSES: readonly MemberStatus[] = ['administrator', 'member', 'left', 'kicked'];

/** The page's routes for groups and channels; `as` is the acting person. */
export function createGroupRoutes(
  state: PlaygroundState,
  actions: GroupActions,
  hooks: PageHooks,
): readonly Route[] {
  return [
    ['GET', /^\/playground\/groups\/(?<chat>-\d+)$/, (call) => answerGroup(state, hooks, call)],
    ['POST', /^\/playground\/groups\/(?<chat>-\d+)\/messages$/, (call) => takeMessage(actions, call)],
    ['POST', /^\/playground\/groups\/(?<chat>-\d+)\/callbacks$/, (call) => takeCallback(actions, call)],
    ['POST', /^\/playground\/groups\/(?<chat>-\d+)\/bot$/, (call) => takeBotStatus(actions, call)],
  ];
}

/** One topic of a forum if the URL has a `thread`, else everything outside topics. */
async function answerGroup(
  state: PlaygroundState,
  hooks: PageHooks,
  { url, chatId }: Call,
): Promise<Response> {
  const personId = Number(url.searchParams.get('as'));
  const threadId = Number(url.searchParams.get('thread')) || undefined;
  const group = findGroupOf(state.groups, chatId, personId);
  const reader = isAdminIn(group, personId) ? 'administrator' : 'member';
  const { languageCode } = findContact(state, personId).person;
  return Response.json({
    messages: state.messages.messagesOf(chatId).filter((message) => topicOf(message) === threadId),
    commands: state.commands.shownIn(chatId, reader, languageCode),
    nextDigestAt: (await hooks.nextDigestAt(chatId, threadId)) ?? null,
  });
}

function topicOf({ is_topic_message, message_thread_id }: Message): number | undefined {
  return is_topic_message ? message_thread_id : undefined;
}

async function takeMessage(actions: GroupActions, { request, chatId }: Call): Promise<Response> {
  const { as, text, threadId, replyTo } = await readJson(request);
  if (typeof text !== 'string') throw new PageError(400, 'text must be a string');
  const message = actions.sayIn(chatId, numberOf('as', as), text, {
    ...(threadId === undefined ? {} : { threadId: numberOf('threadId', threadId) }),
    ...(replyTo === undefined ? {} : { replyTo: numberOf('replyTo', replyTo) }),
  });
  return Response.json({ message });
}

async function takeCallback(actions: GroupActions, { request, chatId }: Call): Promise<Response> {
  const { as, messageId, data } = await readJson(request);
  if (typeof data !== 'string') throw new PageError(400, 'data must be a string');
  const queryId = actions.pressIn(chatId, numberOf('as', as), numberOf('messageId', messageId), data);
  return Response.json({ queryId });
}

async function takeBotStatus(actions: GroupActions, { request, chatId }: Call): Promise<Response> {
  const { as, status } = await readJson(request);
  if (!isGivenStatus(status)) throw new PageError(400, `status must be one of ${STATUSES.join(', ')}`);
  actions.setBotStatus(chatId, status, numberOf('as', as));
  return Response.json({ status });
}

function isGivenStatus(value: unknown): value is GivenStatus {
  return STATUSES.some((status) => status === value);
}

function numberOf(field: string, value: unknown): number {
  if (typeof value !== 'number') throw new PageError(400, `${field} must be a number`);
  return value;
}
