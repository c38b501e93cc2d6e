import type { Words } from '../common/words.ts';

/** Subscribing and stopping. */
export interface SubscriptionWords {
  readonly commands: Readonly<Record<'start' | 'stop', string>>;
  readonly welcome: string;
  readonly welcomeBack: string;
  /** In a topic that could not be written to for a while. */
  readonly topicBack: string;
  readonly nextSteps: string;
  readonly alreadySubscribed: string;
  readonly stopped: string;
  readonly notSubscribed: string;
  /** Takes a stop back. */
  readonly goOn: string;
  /** Who stopped, or was lost, asks for what only subscribers get. */
  readonly resting: string;
  /** The same in groups and channels. */
  readonly inChat: {
    readonly welcome: string;
    readonly alreadySubscribed: string;
    readonly notSubscribed: string;
    readonly resting: string;
    readonly nextSteps: string;
  };
  /** In channels, where readers write nothing. */
  readonly inChannel: { readonly nextSteps: string };
}

export const SUBSCRIPTION: Words<SubscriptionWords> = {
  'zh-Hans': {
    commands: { start: '订阅每日摘要', stop: '停止推送' },
    welcome: '订阅好了，欢迎。',
    welcomeBack: '欢迎回来，订阅已恢复，设置都还在。不在时有新的，会合成一份送来。',
    topicBack: '前些时候这个话题里发不了消息。现在可以了，摘要照旧送到这里。',
    nextSteps: '/latest 看最近的节目，/follow 关心的排在前面\n/settings 改时间、语言和别的',
    alreadySubscribed: '你已经订阅了，设置没有变。',
    stopped: '已停止推送。设置和关注都留着，随时发送 /start 恢复。',
    notSubscribed: '你还没有订阅。发送 /start 就可以开始。',
    goOn: '↩ 恢复推送',
    resting: '推送停着，设置和关注都留着。发送 /start 就恢复。',
    inChat: {
      welcome: '好了，新节目会送到这里。',
      alreadySubscribed: '新节目本来就会送到这里，设置没有变。',
      notSubscribed: '这里还没有订阅。管理员发送 /start 就可以开始。',
      resting: '这里的推送停着，设置和关注都留着。管理员发送 /start 就恢复。',
      nextSteps:
        '大家都可以：/latest 看最近的节目，/help 看更多\n管理员可以：/settings 改怎么送，/follow 改送什么',
    },
    inChannel: {
      nextSteps: '读者点标题和按钮，就在和我的私聊里打开。\n管理员可以：/settings 改怎么送，/follow 改送什么',
    },
  },
  'zh-Hant': {
    commands: { start: '訂閱每日摘要', stop: '停止推播' },
    welcome: '訂閱好了，歡迎。',
    welcomeBack: '歡迎回來，訂閱已恢復，設定都還在。不在時有新的，會合成一份送來。',
    topicBack: '前些時候這個主題裡發不了訊息。現在可以了，摘要照舊送到這裡。',
    nextSteps: '/latest 看最近的節目，/follow 關心的排在前面\n/settings 改時間、語言和別的',
    alreadySubscribed: '你已經訂閱了，設定沒有變。',
    stopped: '已停止推播。設定和追蹤都留著，隨時傳送 /start 恢復。',
    notSubscribed: '你還沒有訂閱。傳送 /start 就可以開始。',
    goOn: '↩ 恢復推播',
    resting: '推播停著，設定和追蹤都留著。傳送 /start 就恢復。',
    inChat: {
      welcome: '好了，新節目會送到這裡。',
      alreadySubscribed: '新節目本來就會送到這裡，設定沒有變。',
      notSubscribed: '這裡還沒有訂閱。管理員傳送 /start 就可以開始。',
      resting: '這裡的推播停著，設定和追蹤都留著。管理員傳送 /start 就恢復。',
      nextSteps:
        '大家都可以：/latest 看最近的節目，/help 看更多\n管理員可以：/settings 改怎麼送，/follow 改送什麼',
    },
    inChannel: {
      nextSteps: '讀者點標題和按鈕，就在和我的私訊裡打開。\n管理員可以：/settings 改怎麼送，/follow 改送什麼',
    },
  },
  en: {
    commands: { start: 'Subscribe to the daily digest', stop: 'Stop sending' },
    welcome: 'Welcome. You are subscribed.',
    welcomeBack:
      'Welcome back. Your subscription runs again, settings as they were. What you missed comes in one digest.',
    topicBack: 'I could not write in this topic for a while. Now I can, and digests come here as before.',
    nextSteps:
      '/latest for recent episodes, /follow to put first what you care about\n/settings for hours, language and the rest',
    alreadySubscribed: 'You are subscribed already; nothing has changed.',
    stopped: 'Stopped. Your settings and follows are kept; /start brings them back.',
    notSubscribed: 'You are not subscribed. Send /start to begin.',
    goOn: '↩ Go on',
    resting: 'Your digests are stopped; settings and follows are kept. Send /start to go on.',
    inChat: {
      welcome: 'Done. New episodes will come here.',
      alreadySubscribed: 'New episodes come here already; nothing has changed.',
      notSubscribed: 'Nothing is sent here yet. An admin can send /start to begin.',
      resting: 'Digests are stopped here; settings and follows are kept. An admin can send /start to go on.',
      nextSteps:
        'Everyone: /latest for recent episodes, /help for more\nAdmins: /settings for how it comes, /follow for what comes',
    },
    inChannel: {
      nextSteps:
        'Titles and buttons open in the reader’s private chat with me.\nAdmins: /settings for how it comes, /follow for what comes',
    },
  },
};
