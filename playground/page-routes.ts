import { DAY_MS } from './day.ts';
import { findPngSize } from './find-png-size.ts';
import type { GroupActions } from './group-actions.ts';
import { createGroupRoutes } from './group-routes.ts';
import { type GroupState, statusIn } from './groups.ts';
import type { InlineActions } from './inline-actions.ts';
import { createInlineRoutes } from './inline-routes.ts';
import { parseMultipart } from './multipart.ts';
import { type Call, type Route, readJson } from './page-call.ts';
import { PageError } from './page-error.ts';
import { readPageFile } from './page-files.ts';
import type { PageHooks } from './page-hooks.ts';
import { findContact, type PeopleActions } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';
import { createReactionRoutes, type ReactionActions } from './reaction-actions.ts';
import { readBody } from './read-body.ts';

/** Further ahead, Date and Temporal no longer handle a visitor's day. */
const MAX_ADVANCE_MS = 10 * 366 * DAY_MS;

/** Serves the chat page: its files and everything under /playground. */
export type PageRoutes = (request: Request) => Promise<Response>;

/** The chat page of one playground. Every error is JSON {error}. */
export function createPageRoutes(
  state: PlaygroundState,
  actions: PeopleActions & GroupActions & InlineActions & ReactionActions,
  hooks: PageHooks,
): PageRoutes {
  const routes: readonly Route[] = [
    ['GET', /^\/$/, () => answerFile('index.html')],
    ['GET', /^\/playground\/page\/(?<name>[\w.-]+)$/, ({ name }) => answerFile(name)],
    ['GET', /^\/playground\/state$/, async () => answerState(state, hooks)],
    ['GET', /^\/playground\/events$/, async (call) => answerEvents(state, call)],
    ['GET', /^\/playground\/chats\/(?<chat>\d+)$/, ({ chatId }) => answerChat(state, hooks, chatId)],
    ['GET', /^\/playground\/photos\/(?<name>[\w-]+)$/, async ({ name }) => answerPhoto(state, name)],
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/messages$/, (call) => takeMessage(actions, call)],
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/documents$/, (call) => takeDocument(actions, call)],
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/callbacks$/, (call) => takeCallback(actions, call)],
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/blocked$/, (call) => takeBlocked(actions, call)],
    ...createInlineRoutes(actions),
    ...createReactionRoutes(actions),
    ...createGroupRoutes(state, actions, hooks),
    ['POST', /^\/playground\/model$/, (call) => chooseModel(state, hooks, call)],
    ['POST', /^\/playground\/clock$/, (call) => moveClock(state, hooks, call)],
  ];

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const here = routes.filter(([, path]) => path.test(url.pathname));
    const route = here.find(([method]) => method === request.method);
    if (!route)
      throw new PageError(here.length > 0 ? 405 : 404, here.length > 0 ? 'wrong method' : 'not found');
    const { chat, name = '' } = route[1].exec(url.pathname)?.groups ?? {};
    return route[2]({ request, url, chatId: Number(chat), name });
  }

  return (request) =>
    answer(request).catch((error: unknown) => {
      const known = error instanceof PageError ? error : new PageError(500, 'something went wrong');
      return Response.json({ error: known.message }, { status: known.status });
    });
}

async function answerFile(name: string): Promise<Response> {
  const file = await readPageFile(name);
  if (!file) throw new PageError(404, 'not found');
  return file;
}

/** What a bot sent as a photo: it was checked to be a PNG. */
function answerPhoto({ files }: PlaygroundState, fileId: string): Response {
  const bytes = files.bytesOf(fileId);
  if (!bytes || !findPngSize(bytes)) throw new PageError(404, 'not found');
  const headers = { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' };
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'cache-control': 'max-age=86400' } });
}

function answerState(state: PlaygroundState, { timeZone, modelSwitch }: PageHooks): Response {
  const people = [...state.contacts.values()].map(({ person, hasBlocked }) => ({
    ...person,
    blocked: hasBlocked,
  }));
  const { id, first_name: firstName, username } = state.bot;
  return Response.json({
    bot: { id, firstName, username },
    people,
    groups: [...state.groups.values()].filter(isAlive).map((group) => groupOf(state, group)),
    now: state.clock.now(),
    seq: state.events.seq(),
    timeZone,
    model: modelSwitch?.chosen(),
  });
}

function isAlive({ migratedTo }: GroupState): boolean {
  return migratedTo === undefined;
}

function groupOf({ bot, contacts }: PlaygroundState, group: GroupState): object {
  const { id, type, title } = group.chat;
  const members = [...group.statuses].filter(([userId]) => contacts.has(userId));
  return {
    id,
    type,
    title,
    topics: [...group.topics.values()],
    members: members.map(([userId, status]) => ({ id: userId, status })),
    botStatus: statusIn(group, bot.id),
  };
}

async function answerChat(state: PlaygroundState, hooks: PageHooks, chatId: number): Promise<Response> {
  const { person } = findContact(state, chatId);
  return Response.json({
    messages: state.messages.messagesOf(chatId),
    draft: state.drafts.find(chatId),
    commands: state.commands.shownIn(chatId, 'person', person.languageCode),
    nextDigestAt: (await hooks.nextDigestAt(chatId)) ?? null,
  });
}

function answerEvents(state: PlaygroundState, { request, url }: Call): Response {
  // A browser that reconnects automatically sends the last event id in this header; its URL is still the original one.
  const since = Number(
    request.headers.get('last-event-id') ?? url.searchParams.get('since') ?? state.events.seq(),
  );
  if (!Number.isInteger(since)) throw new PageError(400, 'since must be a whole number');
  return new Response(state.events.stream(since), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  });
}

async function takeMessage(actions: PeopleActions, { request, chatId }: Call): Promise<Response> {
  const { text, replyTo } = await readJson(request);
  if (typeof text !== 'string') throw new PageError(400, 'text must be a string');
  if (replyTo !== undefined && typeof replyTo !== 'number')
    throw new PageError(400, 'replyTo must be a message id');
  return Response.json({ message: actions.say(chatId, text, replyTo) });
}

async function takeDocument(actions: PeopleActions, { request, chatId }: Call): Promise<Response> {
  const body = await readBody(request);
  if (!body) throw new PageError(413, 'the file is larger than 50 MB');
  const parts = parseMultipart(body, request.headers.get('content-type') ?? '');
  const file = parts?.find((part) => part.name === 'document' && part.fileName !== undefined);
  if (!file) throw new PageError(400, 'a form with the file "document" is expected');
  const caption = parts?.find((part) => part.name === 'caption')?.bytes.toString('utf8');
  return Response.json({
    message: actions.sendFile(chatId, file.fileName || 'document', file.bytes, caption),
  });
}

async function takeCallback(actions: PeopleActions, { request, chatId }: Call): Promise<Response> {
  const { messageId, data } = await readJson(request);
  if (typeof messageId !== 'number' || typeof data !== 'string') {
    throw new PageError(400, 'messageId must be a number and data a string');
  }
  return Response.json({ queryId: actions.press(chatId, messageId, data) });
}

async function takeBlocked(actions: PeopleActions, { request, chatId }: Call): Promise<Response> {
  const { blocked } = await readJson(request);
  if (typeof blocked !== 'boolean') throw new PageError(400, 'blocked must be true or false');
  actions.setBlocked(chatId, blocked ? 'blocked' : 'unblocked');
  return Response.json({ blocked });
}

async function chooseModel(
  state: PlaygroundState,
  { modelSwitch }: PageHooks,
  { request }: Call,
): Promise<Response> {
  if (!modelSwitch) throw new PageError(409, 'the bot has a real model');
  const { model } = await readJson(request);
  if (model !== 'none' && model !== 'pretend') throw new PageError(400, 'model must be none or pretend');
  await modelSwitch.choose(model);
  state.events.publish('model', { model });
  return Response.json({ model });
}

async function moveClock(state: PlaygroundState, hooks: PageHooks, { request }: Call): Promise<Response> {
  const { advanceMs, to } = await readJson(request);
  const ms = typeof to === 'number' ? to - state.clock.now() : advanceMs;
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= MAX_ADVANCE_MS)) {
    throw new PageError(400, 'advanceMs or to must be given, and the clock only goes forward');
  }
  state.clock.advance(ms);
  await hooks.onClockMoved();
  const now = state.clock.now();
  state.events.publish('clock', { now });
  return Response.json({ now });
}
