import type { RichMessage } from './parse-rich-message.ts';

/** The Bot API objects that the playground stores and returns, as https://core.telegram.org/bots/api names them. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username: string;
  readonly language_code?: string;
}

export interface PrivateChat {
  readonly id: number;
  readonly type: 'private';
  readonly first_name: string;
  readonly last_name?: string;
  readonly username: string;
}

export interface GroupChat {
  readonly id: number;
  readonly type: 'group' | 'supergroup' | 'channel';
  readonly title: string;
  readonly username?: string;
  readonly is_forum?: true;
}

export type Chat = PrivateChat | GroupChat;

/** Formatting or a detected link; offset and length in UTF-16 units. */
export interface TextEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
}

export interface InlineKeyboardButton {
  readonly text: string;
  readonly style?: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly copy_text?: { readonly text: string };
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
}

export interface InlineKeyboardMarkup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[];
}

export interface Document {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name: string;
  readonly mime_type: string;
  readonly file_size: number;
}

/** One size of a picture; a real one has several. */
export interface PhotoSize {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly width: number;
  readonly height: number;
  readonly file_size: number;
}

/** An event in a group, as a service message. */
interface ServiceContent {
  readonly new_chat_members?: readonly User[];
  readonly left_chat_member?: User;
  readonly forum_topic_created?: { readonly name: string; readonly icon_color: number };
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
}

/** The content of a message, without sender and date. */
export interface MessageContent extends ServiceContent {
  readonly text?: string;
  readonly entities?: readonly TextEntity[];
  readonly rich_message?: RichMessage;
  readonly document?: Document;
  readonly photo?: readonly PhotoSize[];
  readonly caption?: string;
  readonly caption_entities?: readonly TextEntity[];
  readonly link_preview_options?: object;
  readonly reply_markup?: InlineKeyboardMarkup;
  readonly reply_to_message?: Message;
  /** The topic of a forum if `is_topic_message` is set, else the first message of a reply chain. */
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  /** The bot whose inline result it is. */
  readonly via_bot?: User;
  /** Of an ephemeral message: who alone sees it beside its sender. */
  readonly receiver_user?: User;
  /** Not a field of Telegram's: the message in whose place the receiver sees an ephemeral one. */
  readonly replaced_message_id?: number;
  /** Not a field of Telegram's: a parameter of the call, kept for tests. */
  readonly allow_paid_broadcast?: true;
}

/** The sender that a message shows. */
export interface Sender {
  /** Absent in channels; a placeholder account for an anonymous admin in groups. */
  readonly from?: User;
  /** The channel, or the group in whose name an anonymous admin writes. */
  readonly sender_chat?: GroupChat;
}

export interface Message extends MessageContent, Sender {
  readonly message_id: number;
  readonly chat: Chat;
  /** Unix seconds. */
  readonly date: number;
  /** Set for an ephemeral message; the bot is given 0 as its `message_id`. */
  readonly ephemeral_message_id?: number;
  /** Unix seconds of the last change of the text. */
  readonly edit_date?: number;
}

interface InlineQuery {
  readonly id: string;
  readonly from: User;
  readonly query: string;
  readonly offset: string;
  readonly chat_type: 'sender';
}

/** What a person's reaction to a message was, and what it is. */
interface MessageReactionUpdated {
  readonly chat: Chat;
  readonly message_id: number;
  readonly user: User;
  readonly date: number;
  readonly old_reaction: readonly ReactionType[];
  readonly new_reaction: readonly ReactionType[];
}

export interface ReactionType {
  readonly type: 'emoji';
  readonly emoji: string;
}

interface CallbackQuery {
  readonly id: string;
  readonly from: User;
  readonly message: Message;
  readonly chat_instance: string;
  readonly data: string;
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface ChatMember {
  readonly user: User;
  readonly status: MemberStatus;
  readonly until_date?: number;
  readonly is_anonymous?: boolean;
  readonly can_be_edited?: boolean;
}

interface ChatMemberUpdated {
  readonly chat: Chat;
  readonly from: User;
  readonly date: number;
  readonly old_chat_member: ChatMember;
  readonly new_chat_member: ChatMember;
}

/** An update before the queue numbers it: exactly one field is present. */
export type UpdateContent =
  | { readonly message: Message }
  | { readonly channel_post: Message }
  | { readonly callback_query: CallbackQuery }
  | { readonly inline_query: InlineQuery }
  | { readonly message_reaction: MessageReactionUpdated }
  | { readonly my_chat_member: ChatMemberUpdated };

export type Update = UpdateContent & { readonly update_id: number };
