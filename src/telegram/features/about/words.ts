import type { Words } from '../../../messages/common/words.ts';

/** What the bot says about itself. */
interface AboutWords {
  readonly commands: Readonly<Record<'about', string>>;
  readonly title: string;
  readonly version: (version: string) => string;
  readonly newsTitle: string;
  /** The latest changes for the bot's users. */
  readonly news: readonly string[];
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  /** Who owns the code. */
  readonly source: string;
}

export const ABOUT: Words<AboutWords> = {
  'zh-Hans': {
    commands: { about: '关于、新变化和隐私' },
    title: '关于这个机器人',
    version: (version) => `版本 ${version}`,
    newsTitle: '最近的变化',
    news: [
      '整句话就能搜：“上个月”这样的时间、打错的名字、谁说的，都认得',
      '/timeline 看一个名字的来龙去脉，/trend 画它的走势，/review 每周日一份回顾',
      '/save 收藏，/continue 接着读，👍 👎 说喜不喜欢',
      '在群里问的、点开的，只有你自己看得到',
    ],
    privacyTitle: '你的数据',
    privacy: [
      '记下什么、留多久、怎么导出和删除：/privacy',
      '有语言模型时，/ask 的问题和有关的段落会交给它来写答案',
    ],
    source: '代码是自由软件，MIT 许可。',
  },
  'zh-Hant': {
    commands: { about: '關於、新變化和隱私' },
    title: '關於這個機器人',
    version: (version) => `版本 ${version}`,
    newsTitle: '最近的變化',
    news: [
      '整句話就能搜：「上個月」這樣的時間、打錯的名字、誰說的，都認得',
      '/timeline 看一個名字的來龍去脈，/trend 畫它的走勢，/review 每週日一份回顧',
      '/save 收藏，/continue 接著讀，👍 👎 說喜不喜歡',
      '在群組裡問的、點開的，只有你自己看得到',
    ],
    privacyTitle: '你的資料',
    privacy: [
      '記下什麼、留多久、怎麼匯出和刪除：/privacy',
      '有語言模型時，/ask 的問題和有關的段落會交給它來寫答案',
    ],
    source: '程式碼是自由軟體，MIT 授權。',
  },
  en: {
    commands: { about: 'This bot: what is new, and your data' },
    title: 'About this bot',
    version: (version) => `Version ${version}`,
    newsTitle: 'What is new',
    news: [
      'Search by whole questions: times such as “last month”, slips in names and who speaks are understood',
      '/timeline tells what happened to a name, /trend draws how often it comes up, /review sums up the week on Sundays',
      '/save keeps an episode, /continue goes on reading, 👍 and 👎 say what you liked',
      'What you ask for or open in a group is shown to you alone',
    ],
    privacyTitle: 'Your data',
    privacy: [
      'What is kept, for how long, and how to get or delete it: /privacy',
      'With a language model, a question to /ask and the passages it needs go to that model',
    ],
    source: 'Free software, MIT licence.',
  },
};
