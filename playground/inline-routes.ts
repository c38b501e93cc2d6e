import type { InlineActions } from './inline-actions.ts';
import { type Call, type Route, readJson } from './page-call.ts';
import { PageError } from './page-error.ts';

/** The page's routes for what people type behind the bot's name. */
export function createInlineRoutes(actions: InlineActions): readonly Route[] {
  return [
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/inline$/, (call) => takeQuery(actions, call)],
    ['POST', /^\/playground\/chats\/(?<chat>\d+)\/inline\/choice$/, (call) => takeChoice(actions, call)],
  ];
}

async function takeQuery(actions: InlineActions, { request, chatId }: Call): Promise<Response> {
  const { query, offset = '' } = await readJson(request);
  if (typeof query !== 'string' || typeof offset !== 'string')
    throw new PageError(400, 'query and offset must be strings');
  return Response.json(await actions.typeInline(chatId, query, offset));
}

async function takeChoice(actions: InlineActions, { request, chatId }: Call): Promise<Response> {
  const { queryId, resultId } = await readJson(request);
  if (typeof queryId !== 'string' || typeof resultId !== 'string')
    throw new PageError(400, 'queryId and resultId must be strings');
  return Response.json({ message: actions.chooseInline(chatId, queryId, resultId) });
}
