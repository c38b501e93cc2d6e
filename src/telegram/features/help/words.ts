import type { Words } from '../../../messages/common/words.ts';

/** The list of commands. */
interface HelpWords {
  readonly commands: Readonly<Record<'help', string>>;
  readonly title: string;
  readonly groups: {
    readonly read: string;
    readonly follow: string;
    readonly delivery: string;
    readonly admin: string;
  };
  readonly footer: string;
  /** Beneath the commands for reading. */
  readonly search: readonly string[];
  /** In groups and channels. */
  readonly inChat: {
    readonly read: string;
    readonly admins: string;
  };
  /** In channels: where readers read. */
  readonly inChannel: string;
}

export const HELP: Words<HelpWords> = {
  'zh-Hans': {
    commands: { help: '能做什么' },
    title: '可以这样用',
    groups: { read: '看节目', follow: '关注', delivery: '推送', admin: '管理' },
    footer: '也可以把 .md 文件直接发给我，检查后预览、发布。',
    search: [
      '直接把词发给我也能搜索。',
      '搜索可加：“完整词句” -不要的词 show: company: person: tag: after: before:',
    ],
    inChat: {
      read: '大家都可以用',
      admins: '管理员可以用',
    },
    inChannel: '读者点标题和按钮，就在和我的私聊里打开；那里能搜索、提问、关注。',
  },
  'zh-Hant': {
    commands: { help: '能做什麼' },
    title: '可以這樣用',
    groups: { read: '看節目', follow: '追蹤', delivery: '推播', admin: '管理' },
    footer: '也可以把 .md 檔案直接傳給我，檢查後預覽、發布。',
    search: [
      '直接把詞傳給我也能搜尋。',
      '搜尋可加：「完整詞句」 -不要的詞 show: company: person: tag: after: before:',
    ],
    inChat: {
      read: '大家都可以用',
      admins: '管理員可以用',
    },
    inChannel: '讀者點標題和按鈕，就在和我的私訊裡打開；那裡能搜尋、提問、追蹤。',
  },
  en: {
    commands: { help: 'What I can do' },
    title: 'What I can do',
    groups: { read: 'Read', follow: 'Follow', delivery: 'Delivery', admin: 'Admin' },
    footer: 'You can also send me an .md file: I check it, show it and publish it.',
    search: [
      'You can also just send me words to search for.',
      'A search can have “exact words” -unwanted show: company: person: tag: after: before:',
    ],
    inChat: {
      read: 'For everyone',
      admins: 'For admins of this chat',
    },
    inChannel:
      'Titles and buttons open in the reader’s private chat with me; there one can search, ask and follow.',
  },
};
