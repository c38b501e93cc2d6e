import type { Words } from '../../../messages/common/words.ts';

/** The first minute: a sample, and three questions that may be skipped. */
interface FirstStepsWords {
  /** Above the newest episodes, as a digest shows them. @param when the first digest comes */
  readonly sample: (when: string) => string;
  readonly askHour: string;
  readonly askCity: string;
  readonly askFollows: string;
  readonly done: string;
  /** To a person who came by a link and gets no digests. */
  readonly invitation: string;
  readonly button: Readonly<Record<'skip' | 'done' | 'subscribe' | 'settings', string>>;
}

export const FIRST_STEPS: Words<FirstStepsWords> = {
  'zh-Hans': {
    sample: (when) => `第一份：${when}。先看看是什么样子：`,
    askHour: '1/3 几点送来合适？',
    askCity: '2/3 你在哪里？按那里的时间送。下面没有就直接写：/timezone 成都',
    askFollows: '3/3 最近谈得最多的是这些。点一下就关注，可以点几个：',
    done: '都好了。直接写你想找的，或者看 /latest；要改什么都在 /settings。',
    invitation: '新节目每天会有一份摘要。要我送来吗？',
    button: { skip: '跳过', done: '好了', subscribe: '好，送来', settings: '⚙️ 设置' },
  },
  'zh-Hant': {
    sample: (when) => `第一份：${when}。先看看是什麼樣子：`,
    askHour: '1/3 幾點送來合適？',
    askCity: '2/3 你在哪裡？照那裡的時間送。下面沒有就直接寫：/timezone 高雄',
    askFollows: '3/3 最近談得最多的是這些。點一下就追蹤，可以點好幾個：',
    done: '都好了。直接寫你想找的，或者看 /latest；要改什麼都在 /settings。',
    invitation: '新節目每天會有一份摘要。要我送來嗎？',
    button: { skip: '略過', done: '好了', subscribe: '好，送來', settings: '⚙️ 設定' },
  },
  en: {
    sample: (when) => `The first: ${when}. This is what it looks like:`,
    askHour: '1/3 Which hour suits you?',
    askCity: '2/3 Where are you? Your hour is in local time there. If it is not below: /timezone Paris',
    askFollows: '3/3 This is talked about most right now. Press what you want to follow:',
    done: 'All set. Write what you are looking for, or see /latest; whatever you want to change is in /settings.',
    invitation: 'New episodes come as one digest a day. Shall I send it to you?',
    button: { skip: 'Skip', done: 'Done', subscribe: 'Yes, send it', settings: '⚙️ Settings' },
  },
};
