import type { Middleware, Transformer } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { AdminLog } from '../admins/admin-log.ts';
import type { Clock } from '../domain/clock.ts';
import { encodeCallback, parseCallback } from '../messages/common/callbacks.ts';
import {
  encodeManaged,
  isChange,
  isManaged,
  type ManagedButton,
  parseManaged,
} from '../messages/common/managed-buttons.ts';
import { toast } from '../messages/common/toast.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { createChatTitles } from './chat-titles.ts';
import type { BotContext } from './context.ts';
import { CHATS } from './features/chats/words.ts';
import { mayManage } from './may-manage.ts';

/** Commands that a reply to a chat's page may be. */
const COMMAND =
  /^\/(settings|time|days|timezone|mode|digest|pause|language|quiet|silent|follow|unfollow|follows|focus|mute)(?:@\w+)?(?=\s|$)/iu;
/** Telegram's limit of a message. */
const LONGEST_TEXT = 4096;

/** What managing another chat needs. */
export interface ManagedChatsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'get'>;
  readonly adminLog: Pick<AdminLog, 'note'>;
  readonly clock: Clock;
}

/**
 * A press, or a reply, in an admin's private chat that is for a group or channel: whatever answers it sees that chat's subscriber,
 * and the answer's buttons are for that chat again. Rights are checked with each.
 */
export function createManagedChats({
  subscribers,
  adminLog,
  clock,
}: ManagedChatsDependencies): Middleware<BotContext> {
  const titles = createChatTitles(clock);
  return async (context, next) => {
    const asked = context.reader.role === 'everyone' ? undefined : readAsked(context);
    const subscriber = asked && (await subscribers.get(asked.subscriberId));
    if (!asked || !subscriber || subscriber.chatType === 'private') return next();
    if (!(await mayManage(context, subscriber.chatId))) {
      const text = toast('not-its-admin', context.reader.language);
      if (!context.callbackQuery || !(await context.answerPress({ text }))) await context.reply(text);
      return;
    }
    const title = await titles.of(context.api, subscriber);
    context.reader = { ...context.reader, subscriber };
    context.button = asked.button;
    if (asked.command !== undefined) rewrite(context, asked.command);
    context.api.config.use(
      createManagedMarks(subscriber.id, title, CHATS[context.reader.language].button.back),
    );
    const subject = asked.command ?? (asked.button && isChange(asked.button) ? pressedLabel(context) : '');
    await next();
    if (subject) await adminLog.note('manage-chat', `${title} · ${subject}`);
  };
}

/** What is asked for another chat. */
interface Asked extends Partial<ManagedButton> {
  readonly subscriberId: number;
  /** A command, also where only the name to follow was written. */
  readonly command?: string;
}

function readAsked({ callbackQuery, message, reader }: BotContext): Asked | undefined {
  if (reader.chatType !== 'private') return undefined;
  if (callbackQuery) return parseManaged(callbackQuery.data ?? '');
  const { text = '', reply_to_message: repliedTo } = message ?? {};
  const page = datasOf(repliedTo?.reply_markup).flatMap((data) => parseManaged(data) ?? [])[0];
  if (!page || text === '') return undefined;
  const { subscriberId } = page;
  if (COMMAND.test(text)) return { subscriberId, command: text };
  return text.startsWith('/') ? undefined : { subscriberId, command: `/follow ${text}` };
}

/** The features read commands off the update itself. */
function rewrite({ update }: BotContext, command: string): void {
  if (!update.message) return;
  const [name = ''] = command.split(/\s/u);
  Object.assign(update.message, {
    text: command,
    entities: [{ type: 'bot_command', offset: 0, length: name.length }],
  });
}

/** Writes above each answer which chat it is about, and makes its buttons that chat's. */
function createManagedMarks(subscriberId: number, title: string, back: string): Transformer {
  const head = `💬 ${title}\n\n`;
  return (call, method, payload, signal) => {
    if (method !== 'sendMessage' && method !== 'editMessageText') return call(method, payload, signal);
    const {
      text,
      entities = [],
      reply_markup: markup,
    } = payload as {
      readonly text: string;
      readonly entities?: MessageEntity[];
      readonly reply_markup?: InlineKeyboardMarkup;
    };
    const isShort = head.length + text.length <= LONGEST_TEXT;
    const shifted = [...entities, ...commandsIn(text, entities)].map((entity) => ({
      ...entity,
      offset: entity.offset + head.length,
    }));
    const written = {
      ...payload,
      ...(isShort && {
        text: head + text,
        entities: [{ type: 'bold', offset: 0, length: head.trimEnd().length }, ...shifted],
      }),
      reply_markup: {
        inline_keyboard: [
          ...(markup?.inline_keyboard ?? []).map((row) => row.flatMap((one) => managed(one, subscriberId))),
          [{ text: back, callback_data: encodeCallback({ to: 'chat', id: subscriberId }) }],
        ],
      },
    };
    return call(method, written, signal);
  };
}

/** The commands that a text names, as code: as links they would change the admin's own settings. */
function commandsIn(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  return [...text.matchAll(/(?<=^|[\s：:、，])\/[a-z]+/gu)].flatMap(({ index, 0: { length } }) => {
    const isCode = entities.some(({ type, offset }) => type === 'code' && offset === index);
    return isCode ? [] : [{ type: 'code' as const, offset: index, length }];
  });
}

/** The button for that chat; none where its data would be too long: pressed as it is, it would change the admin's own settings. */
function managed(button: InlineKeyboardButton, subscriberId: number): InlineKeyboardButton[] {
  if (!('callback_data' in button)) return [button];
  const callback = parseCallback(button.callback_data);
  if (!callback || !isManaged(callback.to)) return [button];
  const data = encodeManaged(subscriberId, button.callback_data);
  return data === undefined ? [] : [{ ...button, callback_data: data }];
}

function pressedLabel({ callbackQuery }: BotContext): string {
  const rows = callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  return (
    rows.flat().find((one) => 'callback_data' in one && one.callback_data === callbackQuery?.data)?.text ?? ''
  );
}

function datasOf(markup: InlineKeyboardMarkup | undefined): string[] {
  return (markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((one) => ('callback_data' in one ? [one.callback_data] : []));
}
