import type { Words } from '../common/words.ts';

/** In groups and channels. */
export interface ChatWords {
  readonly hello: string;
  readonly helloNext: string;
  /** To the person who added the bot to that channel. */
  readonly channelHint: (title: string) => string;
  readonly adminsOnly: string;
  /** What concerns one person was asked for where many are. */
  readonly privateOnly: string;
  readonly button: { readonly start: string };
  readonly toasts: Readonly<Record<'chat-admins-only' | 'not-its-admin', string>>;
}

export const CHAT: Words<ChatWords> = {
  'zh-Hans': {
    hello: '大家好，我会送来新节目的摘要。',
    helloNext: '请群管理员发送 /start，以后就送到这里；在话题里发送，就只送到那个话题。其他用法见 /help。',
    channelHint: (title) =>
      `我已经在“${title}”里了。在频道里发一条 /start，新节目的摘要就会送到那里；/stop 停止。`,
    adminsOnly: '只有群管理员可以这样做。',
    privateOnly: '请在和我的私聊里操作。',
    button: { start: '▶️ 往那里推送' },
    toasts: { 'chat-admins-only': '只有管理员可以这样做。', 'not-its-admin': '你不是那个群或频道的管理员。' },
  },
  'zh-Hant': {
    hello: '大家好，我會送來新節目的摘要。',
    helloNext: '請群組管理員傳送 /start，以後就送到這裡；在主題裡傳送，就只送到那個主題。其他用法見 /help。',
    channelHint: (title) =>
      `我已經在「${title}」裡了。在頻道裡發一則 /start，新節目的摘要就會送到那裡；/stop 停止。`,
    adminsOnly: '只有群組管理員可以這樣做。',
    privateOnly: '請在和我的私訊裡操作。',
    button: { start: '▶️ 往那裡推播' },
    toasts: {
      'chat-admins-only': '只有管理員可以這樣做。',
      'not-its-admin': '你不是那個群組或頻道的管理員。',
    },
  },
  en: {
    hello: 'Hello. I bring digests of new episodes.',
    helloNext:
      'An admin of this group can send /start to have them here; in a topic, for that topic alone. /help shows the rest.',
    channelHint: (title) =>
      `I am in “${title}” now. Post /start there to have digests of new episodes in the channel; /stop ends them.`,
    adminsOnly: 'Only admins of this group can do that.',
    privateOnly: 'Please do this in a private chat with me.',
    button: { start: '▶️ Send digests there' },
    toasts: {
      'chat-admins-only': 'Only admins of this chat can do that.',
      'not-its-admin': 'You are not an admin of that chat.',
    },
  },
};
