import type { User } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import { type CommandScope, parseCommandLanguage, parseCommands, parseScope } from './command-lists.ts';
import type { Contact } from './contacts.ts';
import { findChat } from './find-chat.ts';
import {
  answerCallbackQuery,
  deleteMessage,
  editMessageReplyMarkup,
  editMessageText,
  sendChatAction,
  sendDocument,
  sendMessage,
} from './message-methods.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';

/** Handles one call: gives the result, or throws a BotApiError. The signal aborts when the client is gone. */
export type BotMethod = (state: PlaygroundState, parameters: Parameters, signal: AbortSignal) => unknown;

/** Telegram waits no longer than this, whatever it is asked. */
const MAX_POLL_SECONDS = 50;

const METHODS: Readonly<Record<string, BotMethod>> = {
  getMe: (state) => ({ ...state.bot, ...ABILITIES }),
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo: (state) => ({
    url: '',
    has_custom_certificate: false,
    pending_update_count: state.updates.pendingCount(),
  }),
  setMyCommands,
  getMyCommands: (state, parameters) => state.commands.get(...listOf(state, parameters)),
  deleteMyCommands: (state, parameters) => changeCommands(state, parameters, []),
  setMyDescription: () => true,
  setMyShortDescription: () => true,
  setChatMenuButton: () => true,
  sendMessage,
  sendDocument,
  sendChatAction,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  getFile: (state, parameters) => state.files.prepareDownload(parameters.text('file_id')),
  getChat,
  getChatMember,
};

const ABILITIES = {
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
};

/** The methods by lower-case name: Telegram does not look at the case. */
export function createBotMethods(): ReadonlyMap<string, BotMethod> {
  return new Map(Object.entries(METHODS).map(([name, method]) => [name.toLowerCase(), method]));
}

function getUpdates(state: PlaygroundState, parameters: Parameters, signal: AbortSignal): Promise<unknown> {
  const allowed = parameters.json('allowed_updates');
  return state.updates.poll({
    offset: parameters.integer('offset'),
    limit: clamp(parameters.integer('limit', 100), 1, 100),
    timeoutMs: clamp(parameters.integer('timeout'), 0, MAX_POLL_SECONDS) * 1000,
    allowed: Array.isArray(allowed) ? allowed.map(String) : undefined,
    signal,
  });
}

function setWebhook(state: PlaygroundState, parameters: Parameters): true {
  if (parameters.text('url'))
    throw badRequest('bad webhook: the playground has no webhooks, poll with getUpdates');
  return deleteWebhook(state, parameters);
}

function deleteWebhook(state: PlaygroundState, parameters: Parameters): true {
  if (parameters.flag('drop_pending_updates')) state.updates.clear();
  return true;
}

function setMyCommands(state: PlaygroundState, parameters: Parameters): true {
  return changeCommands(state, parameters, parseCommands(parameters.json('commands')));
}

function changeCommands(
  state: PlaygroundState,
  parameters: Parameters,
  commands: ReturnType<typeof parseCommands>,
): true {
  state.commands.set(...listOf(state, parameters), commands);
  state.events.publish('commands', {});
  return true;
}

/** Which command list the call means; the scope of one chat wants a chat that the bot knows. */
function listOf(state: PlaygroundState, parameters: Parameters): [CommandScope, string] {
  const scope = parseScope(parameters.json('scope', 'BotCommandScope JSON object'));
  if (scope.type === 'chat') findChat(state, String(scope.chatId));
  return [scope, parseCommandLanguage(parameters.text('language_code'))];
}

function getChat(state: PlaygroundState, parameters: Parameters): unknown {
  const { chat } = findChat(state, parameters.text('chat_id'));
  return { ...chat, active_usernames: [chat.username], accent_color_id: 0, max_reaction_count: 11 };
}

function getChatMember(state: PlaygroundState, parameters: Parameters): unknown {
  const contact = findChat(state, parameters.text('chat_id'));
  const userId = parameters.integer('user_id');
  if (userId <= 0) throw badRequest('invalid user_id specified');
  return { user: memberOf(state, contact, userId), status: 'member' };
}

function memberOf(state: PlaygroundState, { user }: Contact, userId: number): User {
  if (userId === user.id) return user;
  if (userId === state.bot.id) return state.bot;
  throw badRequest('user not found');
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
