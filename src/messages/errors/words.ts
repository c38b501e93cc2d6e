import type { Words } from '../common/words.ts';

/** Texts for requests that cannot be answered. */
export interface ErrorWords {
  readonly unknownCommand: string;
  /** A message without text. */
  readonly plainText: string;
  readonly staleButton: string;
  /** A link to the bot leads to what is no longer there, or never was. */
  readonly staleLink: string;
  readonly tooLong: (limit: number) => string;
  readonly failure: string;
  readonly slowDown: string;
  readonly givenUp: (updateId: number) => string;
  /** The disk is full. */
  readonly notSaved: string;
  /** The database does not answer. */
  readonly notReached: string;
  readonly toasts: Readonly<Record<'slow-down' | 'owners-only', string>>;
}

export const ERRORS: Words<ErrorWords> = {
  'zh-Hans': {
    unknownCommand: '没有这个命令。发送 /help 看看能做什么。',
    plainText: '我只看得懂文字。把想找的词发给我就能搜索，也可以用 /latest 看最近的节目，/help 看全部。',
    staleButton: '这个按钮已经失效，内容可能改过了。请重新发送命令。',
    staleLink: '这个链接打不开，它指的内容已经不在了。最近的节目：/latest',
    tooLong: (limit) => `写得太长了，命令后面最多 ${limit} 个字。`,
    failure: '我们这边出了点问题，请稍后再试。',
    slowDown: '消息来得太快，我跟不上，后面的几条没有处理。请慢一点，过一会儿把没有回复的再发一次。',
    givenUp: (updateId) =>
      `⚠️ 有一条用户消息试了三次都没能处理完，已经放到一边，不影响其他人。日志里的编号是 update ${updateId}。`,
    notSaved: '存储空间满了，这次没能保存，什么都没有变。请过一会儿再试。',
    notReached: '现在连不上数据库，什么都没有变。请过一会儿再试。',
    toasts: { 'slow-down': '慢一点，请过一会儿再按。', 'owners-only': '只有所有者可以这样做。' },
  },
  'zh-Hant': {
    unknownCommand: '沒有這個指令。傳送 /help 看看能做什麼。',
    plainText: '我只看得懂文字。把想找的詞傳給我就能搜尋，也可以用 /latest 看最近的節目，/help 看全部。',
    staleButton: '這個按鈕已經失效，內容可能改過了。請重新傳送指令。',
    staleLink: '這個連結打不開，它指的內容已經不在了。最近的節目：/latest',
    tooLong: (limit) => `寫得太長了，指令後面最多 ${limit} 個字。`,
    failure: '我們這邊出了點問題，請稍後再試。',
    slowDown: '訊息來得太快，我跟不上，後面的幾則沒有處理。請慢一點，過一會兒把沒有回覆的再傳一次。',
    givenUp: (updateId) =>
      `⚠️ 有一則使用者訊息試了三次都沒能處理完，已經放到一邊，不影響其他人。記錄檔裡的編號是 update ${updateId}。`,
    notSaved: '儲存空間滿了，這次沒能存下來，什麼都沒有變。請過一會兒再試。',
    notReached: '現在連不上資料庫，什麼都沒有變。請過一會兒再試。',
    toasts: { 'slow-down': '慢一點，請過一會兒再按。', 'owners-only': '只有擁有者可以這樣做。' },
  },
  en: {
    unknownCommand: 'There is no such command. /help shows what I can do.',
    plainText:
      'I can only read text. Send me words to search for, or try /latest for recent episodes and /help for the rest.',
    staleButton: 'This button is out of date; things may have changed. Please send the command again.',
    staleLink: 'This link leads nowhere any more. Recent episodes: /latest',
    tooLong: (limit) => `That is too long: at most ${limit} characters after a command.`,
    failure: 'Something went wrong on our side. Please try again in a moment.',
    slowDown:
      'You are faster than I am, so I left out some of what you just sent. Please slow down, and send the rest again in a moment.',
    givenUp: (updateId) =>
      `⚠️ A message from a user failed three times and was set aside, so that it does not hold up anyone else. In the log it is update ${updateId}.`,
    notSaved: 'Our storage is full, so this could not be saved. Nothing has changed; please try again later.',
    notReached:
      'I cannot reach the database right now, so nothing has changed. Please try again in a moment.',
    toasts: {
      'slow-down': 'Please slow down and press again in a moment.',
      'owners-only': 'Only the owners of the bot can do that, not its editors.',
    },
  },
};
