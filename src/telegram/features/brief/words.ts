import type { BriefGap, BriefSpan } from '../../../domain/brief.ts';
import type { Words } from '../../../messages/common/words.ts';

/** What the last day or week meant for what a chat follows. */
interface BriefWords {
  readonly commands: Readonly<Record<'brief', string>>;
  readonly title: Readonly<Record<BriefSpan, string>>;
  readonly about: (names: string) => string;
  /** How many names a line omits. */
  readonly more: (count: number) => string;
  /** For a chat that follows nothing: how to follow, and what is shown instead. */
  readonly general: string;
  readonly nothing: Readonly<Record<BriefSpan, string>>;
  /** No episode at all. */
  readonly noEpisodes: Readonly<Record<BriefSpan, string>>;
  /** Why the brief is in the episodes' own words. */
  readonly why: Readonly<Record<BriefGap, string>>;
  readonly fuller: string;
  readonly other: Readonly<Record<BriefSpan, string>>;
  /** The notice after a button press while the model is working; at most 200 characters. */
  readonly stillWriting: string;
  readonly usage: string;
}

export const BRIEF: Words<BriefWords> = {
  'zh-Hans': {
    commands: { brief: '一周简报，只讲你关注的；加 day 只看一天' },
    title: { day: '今日简报', week: '本周简报' },
    about: (names) => `关于 ${names}`,
    more: (count) => `等 ${count} 个`,
    general: '你还没有关注什么，先看看节目里谈得最多的。发送 /follow 加名称，以后的简报就只讲你关心的。',
    nothing: {
      day: '最近一天的节目没有谈到你关注的。',
      week: '最近一周的节目没有谈到你关注的。用 /follows 看看你关注了什么。',
    },
    noEpisodes: { day: '最近一天没有新节目。', week: '最近一周没有新节目。用 /latest 看看以前的。' },
    why: {
      late: '语言模型还在写。先看原文里的句子，几秒后再点“看完整简报”。',
      budget: '语言模型的用量到上限了，先看原文里的句子。',
      unsound: '语言模型写的大多和原文对不上，改看原文里的句子。',
      failed: '语言模型这会儿没有回答，先看原文里的句子。',
    },
    fuller: '✨ 看完整简报',
    other: { day: '只看最近一天', week: '看最近一周' },
    stillWriting: '还在写，请过几秒再点。',
    usage: '这样用：/brief day 看最近一天，/brief week 看最近一周。',
  },
  'zh-Hant': {
    commands: { brief: '一週簡報，只講你追蹤的；加 day 只看一天' },
    title: { day: '今日簡報', week: '本週簡報' },
    about: (names) => `關於 ${names}`,
    more: (count) => `等 ${count} 個`,
    general: '你還沒有追蹤什麼，先看看節目裡談得最多的。傳送 /follow 加名稱，以後的簡報就只講你關心的。',
    nothing: {
      day: '最近一天的節目沒有談到你追蹤的。',
      week: '最近一週的節目沒有談到你追蹤的。用 /follows 看看你追蹤了什麼。',
    },
    noEpisodes: { day: '最近一天沒有新節目。', week: '最近一週沒有新節目。用 /latest 看看以前的。' },
    why: {
      late: '語言模型還在寫。先看原文裡的句子，幾秒後再按「看完整簡報」。',
      budget: '語言模型的用量到上限了，先看原文裡的句子。',
      unsound: '語言模型寫的大多和原文對不上，改看原文裡的句子。',
      failed: '語言模型這會兒沒有回答，先看原文裡的句子。',
    },
    fuller: '✨ 看完整簡報',
    other: { day: '只看最近一天', week: '看最近一週' },
    stillWriting: '還在寫，請過幾秒再按。',
    usage: '這樣用：/brief day 看最近一天，/brief week 看最近一週。',
  },
  en: {
    commands: { brief: 'Your week in brief; add “day” for one day' },
    title: { day: 'Your day in brief', week: 'Your week in brief' },
    about: (names) => `On ${names}`,
    more: (count) => `${count} more`,
    general:
      'You follow nothing yet, so here is what the episodes talk about most. Send /follow and a name, and your brief is on what matters to you.',
    nothing: {
      day: 'No episode of the last day is about what you follow.',
      week: 'No episode of the last week is about what you follow. /follows shows what that is.',
    },
    noEpisodes: {
      day: 'There was no episode in the last day.',
      week: 'There was no episode in the last week. /latest shows earlier ones.',
    },
    why: {
      late: 'The language model is still writing. Until then here are sentences from the episodes; try “Fuller brief” in a few seconds.',
      budget: 'The language model has reached its limit, so here are sentences from the episodes.',
      unsound:
        'Most of what the language model wrote did not match the episodes, so here are sentences from them.',
      failed: 'The language model is not answering just now, so here are sentences from the episodes.',
    },
    fuller: '✨ Fuller brief',
    other: { day: 'Last day only', week: 'Last week' },
    stillWriting: 'Still writing; please try again in a few seconds.',
    usage: 'Like this: /brief day for the last day, /brief week for the last week.',
  },
};
