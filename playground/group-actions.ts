import type { Message, MessageContent, Sender } from './bot-api.ts';
import { asBotSees } from './ephemeral.ts';
import { ANONYMOUS_ADMIN, findGroupOf, type GroupState, isAdminIn, isIn } from './groups.ts';
import { isForBot } from './is-for-bot.ts';
import { createMembershipActions, type MembershipActions } from './membership-actions.ts';
import { PageError } from './page-error.ts';
import { findContact, findMessage } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';
import { pressButton } from './press-button.ts';
import { quote, threadOf, topicRoot } from './threads.ts';
import { typedContents } from './typed-contents.ts';

export interface SayOptions {
  /** The topic of a forum; default: the general one. */
  readonly threadId?: number;
  /** The id of a message of that group. */
  readonly replyTo?: number;
  /** In the name of the group, which only its admins may; default: as their rights say. */
  readonly anonymous?: boolean;
}

/**
 * What people do in groups and channels; the bot gets the updates that Telegram would send. All throw a PageError for what a client
 * would not do.
 */
export interface GroupActions extends MembershipActions {
  /** Writes in a group, or posts in a channel as one of its admins; returns the first message if the text needs several. */
  sayIn(chatId: number, personId: number, text: string, options?: SayOptions): Message;
  /** Presses a button there; returns the id of the callback query. */
  pressIn(chatId: number, personId: number, messageId: number, data: string): string;
}

export function createGroupActions(state: PlaygroundState): GroupActions {
  return {
    ...createMembershipActions(state),
    sayIn: (chatId, personId, text, options = {}) => sayIn(state, chatId, personId, text, options),
    pressIn: (chatId, personId, messageId, data) => pressIn(state, chatId, personId, messageId, data),
  };
}

function sayIn(
  state: PlaygroundState,
  chatId: number,
  personId: number,
  text: string,
  options: SayOptions,
): Message {
  const group = findGroupOf(state.groups, chatId, personId);
  const sender = senderOf(state, group, personId, options);
  const place = placeInGroup(state, group, options);
  const [first, ...rest] = typedContents(text);
  const alone = isEphemeralCommand(state, group, personId, text) ? { receiver_user: state.bot } : {};
  const message = write(state, group, sender, { ...first, ...place, ...alone }, personId);
  const { reply_to_message: _reply, ...thread } = place;
  for (const part of rest) write(state, group, sender, { ...part, ...thread }, personId);
  return message;
}

function pressIn(
  state: PlaygroundState,
  chatId: number,
  personId: number,
  messageId: number,
  data: string,
): string {
  const group = findGroupOf(state.groups, chatId, personId);
  if (!isIn(group, state.bot.id)) throw new PageError(409, 'the bot is not in this chat');
  const { user } = findContact(state, personId);
  const message = findMessage(state, chatId, messageId);
  if ((message.receiver_user?.id ?? personId) !== personId)
    throw new PageError(403, 'only its receiver sees this message');
  return pressButton(state, user, message, data);
}

/** Whether the person's client sends the bot alone what they wrote: a command that its list marks so. */
function isEphemeralCommand(
  state: PlaygroundState,
  group: GroupState,
  personId: number,
  text: string,
): boolean {
  const [, name] = /^\/(\w+)(?:@\w+)?(?:\s|$)/.exec(text.trim()) ?? [];
  if (group.chat.type === 'channel' || !isIn(group, state.bot.id)) return false;
  const { languageCode } = findContact(state, personId).person;
  const reader = isAdminIn(group, personId) ? 'administrator' : 'member';
  const commands = state.commands.shownIn(group.chat.id, reader, languageCode);
  return commands.some(({ command, is_ephemeral }) => command === name && is_ephemeral === true);
}

function senderOf(
  state: PlaygroundState,
  group: GroupState,
  personId: number,
  { anonymous }: SayOptions,
): Sender {
  const isAdmin = isAdminIn(group, personId);
  if (group.chat.type === 'channel') {
    if (!isAdmin) throw new PageError(403, 'only admins post in a channel');
    return { sender_chat: group.chat };
  }
  const isAnonymous = anonymous ?? group.group.anonymousAdminIds?.includes(personId) ?? false;
  if (!isAnonymous) return { from: findContact(state, personId).user };
  if (!isAdmin) throw new PageError(403, 'only admins write in the name of the group');
  return { from: ANONYMOUS_ADMIN, sender_chat: group.chat };
}

function placeInGroup(
  state: PlaygroundState,
  group: GroupState,
  { threadId, replyTo }: SayOptions,
): MessageContent {
  if (threadId !== undefined && !group.topics.has(threadId))
    throw new PageError(404, 'there is no such topic');
  const replied = replyTo === undefined ? undefined : findMessage(state, group.chat.id, replyTo);
  const thread = threadOf(group, threadId, replied);
  if (replied) return { ...thread, reply_to_message: quote(replied) };
  const [openerId = 0] = group.group.adminIds;
  const from = state.contacts.get(openerId)?.user ?? ANONYMOUS_ADMIN;
  const date = Math.floor(state.clock.now() / 1000);
  const root = threadId === undefined ? undefined : topicRoot(group, threadId, { from, date });
  return { ...thread, ...(root && { reply_to_message: root }) };
}

/** Adds a message to the group and sends it to the bot, if Telegram would. */
function write(
  state: PlaygroundState,
  group: GroupState,
  sender: Sender,
  content: MessageContent,
  authorId: number,
): Message {
  const message = state.messages.add(group.chat, sender, content, authorId);
  state.events.publish('message', { chatId: group.chat.id, message });
  if (!isForBot(state, group, message)) return message;
  state.updates.push(
    group.chat.type === 'channel' ? { channel_post: message } : { message: asBotSees(message) },
  );
  return message;
}
