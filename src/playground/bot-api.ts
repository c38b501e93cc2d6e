/** The Bot API objects that the playground stores and hands out, as https://core.telegram.org/bots/api names them. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username: string;
  readonly language_code?: string;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private';
  readonly first_name: string;
  readonly last_name?: string;
  readonly username: string;
}

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

/** What a message says, without who said it and when. */
export interface MessageContent {
  readonly text?: string;
  readonly entities?: readonly TextEntity[];
  readonly document?: Document;
  readonly caption?: string;
  readonly caption_entities?: readonly TextEntity[];
  readonly link_preview_options?: object;
  readonly reply_markup?: InlineKeyboardMarkup;
  readonly reply_to_message?: Message;
}

export interface Message extends MessageContent {
  readonly message_id: number;
  readonly from: User;
  readonly chat: Chat;
  /** Unix seconds. */
  readonly date: number;
  /** Unix seconds of the last change of the text. */
  readonly edit_date?: number;
}

interface CallbackQuery {
  readonly id: string;
  readonly from: User;
  readonly message: Message;
  readonly chat_instance: string;
  readonly data: string;
}

interface ChatMember {
  readonly user: User;
  readonly status: 'member' | 'kicked';
  readonly until_date?: number;
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
  | { readonly callback_query: CallbackQuery }
  | { readonly my_chat_member: ChatMemberUpdated };

export type Update = UpdateContent & { readonly update_id: number };
