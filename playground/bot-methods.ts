import { getChat, getChatAdministrators, getChatMember, leaveChat } from './chat-methods.ts';
import {
  type BotCommand,
  type CommandScope,
  parseCommandLanguage,
  parseCommands,
  parseScope,
} from './command-lists.ts';
import { sendMessageDraft } from './draft-methods.ts';
import {
  deleteEphemeralMessage,
  editEphemeralMessageMedia,
  editEphemeralMessageReplyMarkup,
  editEphemeralMessageText,
} from './ephemeral-methods.ts';
import { findChat } from './find-chat.ts';
import { answerInlineQuery } from './inline-methods.ts';
import {
  answerCallbackQuery,
  deleteMessage,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './message-methods.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';
import { sendChatAction, sendDocument, sendMessage, sendPhoto, sendRichMessage } from './send-methods.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './update-methods.ts';

/** Handles one call: returns the result, or throws a BotApiError. The signal aborts when the client disconnects. */
export type BotMethod = (state: PlaygroundState, parameters: Parameters, signal: AbortSignal) => unknown;

const METHODS: Readonly<Record<string, BotMethod>> = {
  getMe: (state) => ({ ...state.bot, ...ABILITIES }),
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  setMyCommands,
  getMyCommands: (state, parameters) => state.commands.get(...listOf(state, parameters)),
  deleteMyCommands: (state, parameters) => changeCommands(state, parameters, []),
  setMyDescription: () => true,
  setMyShortDescription: () => true,
  setChatMenuButton: () => true,
  sendMessage,
  sendMessageDraft,
  sendRichMessage,
  sendDocument,
  sendPhoto,
  sendChatAction,
  editMessageText,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
  editEphemeralMessageText,
  editEphemeralMessageMedia,
  editEphemeralMessageReplyMarkup,
  deleteEphemeralMessage,
  answerCallbackQuery,
  answerInlineQuery,
  getFile: (state, parameters) => state.files.prepareDownload(parameters.text('file_id')),
  getChat,
  getChatMember,
  getChatAdministrators,
  leaveChat,
};

const ABILITIES = {
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
};

/** The methods by lower-case name: Telegram ignores case. */
export function createBotMethods(): ReadonlyMap<string, BotMethod> {
  return new Map(Object.entries(METHODS).map(([name, method]) => [name.toLowerCase(), method]));
}

function setMyCommands(state: PlaygroundState, parameters: Parameters): true {
  return changeCommands(state, parameters, parseCommands(parameters.json('commands')));
}

function changeCommands(
  state: PlaygroundState,
  parameters: Parameters,
  commands: readonly BotCommand[],
): true {
  state.commands.set(...listOf(state, parameters), commands);
  state.events.publish('commands', {});
  return true;
}

/** The command list that a call refers to; the scopes of a single chat need a chat that the bot knows. */
function listOf(state: PlaygroundState, parameters: Parameters): [CommandScope, string] {
  const scope = parseScope(
    parameters.json('scope', 'BotCommandScope JSON object'),
    (chatId) => findChat(state, chatId, 'members').chat.id,
  );
  return [scope, parseCommandLanguage(parameters.text('language_code'))];
}
