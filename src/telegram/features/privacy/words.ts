import type { Words } from '../../../messages/common/words.ts';

/** What is stored about a person, and how they get it or end it. */
interface PrivacyWords {
  readonly commands: Readonly<Record<'privacy' | 'export' | 'forget', string>>;
  readonly title: string;
  /** What is stored, for how long; one line each. */
  readonly kept: readonly string[];
  readonly notKept: string;
  /** The file of an export. */
  readonly exported: string;
  readonly ask: string;
  readonly done: string;
  readonly unchanged: string;
  readonly buttons: Readonly<Record<'export' | 'forget' | 'confirm' | 'keep', string>>;
}

export const PRIVACY: Words<PrivacyWords> = {
  'zh-Hans': {
    commands: { privacy: '记下了什么，留多久', export: '导出你的数据', forget: '删除你的数据' },
    title: '你的数据',
    kept: [
      '订阅的设置、关注和不看的：一直留着，/forget 就删',
      '给你发过哪些消息：一直留着，为了不重发、能更正，/forget 就删',
      '收藏的节目、点的 👍 👎、上次读到哪里：一直留着，/forget 就删',
      '章节用哪种版式、走势图要浅色还是深色：上次选了之后一年',
      '/ask 的对话：7 天',
      '每天问了模型几次：2 天，之后只剩总数',
      '每一期被打开几次、几次是经别人转发的链接：只有次数，不记是谁',
      '搜索词：30 天，为了翻页、知道什么没找到，不记是谁搜的',
      '你写的话：回答完就删',
      '管理员做了什么，连同名字：365 天，/forget 只删名字；编辑的名字：当编辑期间',
    ],
    notKept: '别人的姓名和所有人的电话都不记。有语言模型时，/ask 的问题和有关的段落会交给它。',
    exported: '这是关于你的全部记录。',
    ask: '要删除你的全部数据吗？\n\n订阅、设置、关注、发送记录和对话都会删掉，还没发的也不再发。删了不能恢复。',
    done: '都删了。想再来就发送 /start。',
    unchanged: '好，什么都没有删。',
    buttons: { export: '导出', forget: '删除…', confirm: '全部删除', keep: '不删' },
  },
  'zh-Hant': {
    commands: { privacy: '記下了什麼，留多久', export: '匯出你的資料', forget: '刪除你的資料' },
    title: '你的資料',
    kept: [
      '訂閱的設定、追蹤和不看的：一直留著，/forget 就刪',
      '給你傳過哪些訊息：一直留著，為了不重傳、能更正，/forget 就刪',
      '收藏的節目、按的 👍 👎、上次讀到哪裡：一直留著，/forget 就刪',
      '章節用哪種版面、走勢圖要淺色還是深色：上次選了之後一年',
      '/ask 的對話：7 天',
      '每天問了模型幾次：2 天，之後只剩總數',
      '每一集被打開幾次、幾次是經別人轉傳的連結：只有次數，不記是誰',
      '搜尋詞：30 天，為了翻頁、知道什麼沒找到，不記是誰搜的',
      '你寫的話：回答完就刪',
      '管理員做了什麼，連同名字：365 天，/forget 只刪名字；編輯的名字：當編輯期間',
    ],
    notKept: '別人的姓名和所有人的電話都不記。有語言模型時，/ask 的問題和有關的段落會交給它。',
    exported: '這是關於你的全部紀錄。',
    ask: '要刪除你的全部資料嗎？\n\n訂閱、設定、追蹤、傳送紀錄和對話都會刪掉，還沒傳的也不再傳。刪了不能復原。',
    done: '都刪了。想再來就傳送 /start。',
    unchanged: '好，什麼都沒有刪。',
    buttons: { export: '匯出', forget: '刪除…', confirm: '全部刪除', keep: '不刪' },
  },
  en: {
    commands: {
      privacy: 'What is kept, and how long',
      export: 'Get your data',
      forget: 'Delete your data',
    },
    title: 'Your data',
    kept: [
      'Your settings, follows and mutes: until /forget',
      'Which messages you were sent: until /forget, so that nothing comes twice and mistakes can be corrected',
      'What you saved, your 👍 and 👎, and what you read last: until /forget',
      'Whether sections open in the richer view, and pictures light or dark: a year from your last choice',
      'Conversations with /ask: 7 days',
      'How often you asked the model: 2 days, then only the total',
      'How often each episode is opened, and how often by a shared link: the numbers alone, without who',
      'Searches: 30 days, so that you can turn pages and we see what was not found, without who searched',
      'What you write: until it is answered',
      'What admins do, with their name: 365 days, and /forget takes out the name alone; the name of an editor: while they are one',
    ],
    notKept:
      'No other names and no phone numbers are kept. With a language model, /ask sends it your question and the passages that fit.',
    exported: 'This is everything that is kept about you.',
    ask: 'Delete all your data?\n\nYour subscription, settings, follows, what you were sent and your conversations go, and what was still to be sent. This cannot be undone.',
    done: 'All of it is deleted. Send /start if you want to come back.',
    unchanged: 'Fine, nothing was deleted.',
    buttons: { export: 'Get it', forget: 'Delete…', confirm: 'Delete everything', keep: 'Keep it' },
  },
};
