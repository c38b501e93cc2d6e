import type { Focus } from '../../../domain/subscriber.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** What a digest brings, and what it never brings. */
interface FocusWords {
  readonly commands: Readonly<Record<'focus' | 'mute', string>>;
  readonly title: string;
  /** On the buttons. */
  readonly choice: Readonly<Record<Focus, string>>;
  /** What each means, in a line. */
  readonly means: Readonly<Record<Focus, string>>;
  /** What holds from now on. */
  readonly now: Readonly<Record<Focus, string>>;
  readonly nothingFollowed: string;
  readonly unknown: (typed: string) => string;
  readonly toFollows: string;
  readonly toAllMutes: string;
  readonly mutesTitle: (count: number) => string;
  readonly mutesHint: string;
  readonly noMutes: string;
  readonly toMutes: (count: number) => string;
  readonly muted: (name: string) => string;
  readonly mutedWords: (words: string) => string;
  readonly muteWins: string;
  readonly alreadyMuted: (name: string) => string;
  /** Also a notice after a press: at most 200 characters. */
  readonly full: (most: number) => string;
  readonly unmuted: (name: string) => string;
  readonly toasts: Readonly<Record<'focus' | 'muted' | 'unmuted', string>>;
}

export const FOCUS: Words<FocusWords> = {
  'zh-Hans': {
    commands: { focus: '摘要收哪些：全部、我的在前、只收我的', mute: '不想看的名称或字词' },
    title: '摘要收哪些？',
    choice: { all: '收全部', first: '我的在前', only: '只收我的' },
    means: {
      all: '收全部：每一期都送来，不分先后',
      first: '我的在前：每一期都送来，你关注的排在前面，标 ⭐',
      only: '只收我的：只送来和你关注的有关的',
    },
    now: {
      all: '现在每一期都送来，不分先后。',
      first: '别的照样送来，你关注的排在前面，标 ⭐。',
      only: '现在只送来和你关注的有关的。',
    },
    nothingFollowed: '你还没有关注什么，所以哪一种都是每一期送来。',
    unknown: (typed) => `没看懂“${typed}”。点下面的一个，或发送 /focus all、first、only。`,
    toFollows: '我的关注',
    toAllMutes: '不看的',
    mutesTitle: (count) => `你不看的有 ${count} 个`,
    mutesHint: '主要讲它们的各期不会送来，即使你也关注了其中别的。点一下恢复。',
    noMutes: '没有你不想看的。\n要略过什么，写在命令后面：/mute 名称，别的字词也行',
    toMutes: (count) => `🔕 不看的 ${count} 个`,
    muted: (name) => `好，以后主要讲“${name}”的各期不送来。`,
    mutedWords: (words) => `好，标题、摘要、小标题和正文里有字词“${words}”的各期，以后不送来。`,
    muteWins: '里面有你关注的也一样。只是顺带提到它的照旧。',
    alreadyMuted: (name) => `“${name}”本来就不会送来。/mute 查看全部。`,
    full: (most) => `不看的已有 ${most} 个，满了。先在 /mute 里恢复几个吧。`,
    unmuted: (name) => `好，“${name}”又会送来了。`,
    toasts: { focus: '好，改了', muted: '以后不送来', unmuted: '恢复了' },
  },
  'zh-Hant': {
    commands: { focus: '摘要收哪些：全部、我的在前、只收我的', mute: '不想看的名稱或字詞' },
    title: '摘要收哪些？',
    choice: { all: '收全部', first: '我的在前', only: '只收我的' },
    means: {
      all: '收全部：每一集都送來，不分先後',
      first: '我的在前：每一集都送來，你追蹤的排在前面，標 ⭐',
      only: '只收我的：只送來和你追蹤的有關的',
    },
    now: {
      all: '現在每一集都送來，不分先後。',
      first: '別的照樣送來，你追蹤的排在前面，標 ⭐。',
      only: '現在只送來和你追蹤的有關的。',
    },
    nothingFollowed: '你還沒有追蹤什麼，所以哪一種都是每一集送來。',
    unknown: (typed) => `沒看懂「${typed}」。點下面的一個，或傳送 /focus all、first、only。`,
    toFollows: '我的追蹤',
    toAllMutes: '不看的',
    mutesTitle: (count) => `你不看的有 ${count} 個`,
    mutesHint: '主要講它們的各集不會送來，即使你也追蹤了其中別的。點一下恢復。',
    noMutes: '沒有你不想看的。\n要略過什麼，寫在指令後面：/mute 名稱，別的字詞也行',
    toMutes: (count) => `🔕 不看的 ${count} 個`,
    muted: (name) => `好，以後主要講「${name}」的各集不送來。`,
    mutedWords: (words) => `好，標題、摘要、小標題和內文裡有字詞「${words}」的各集，以後不送來。`,
    muteWins: '裡面有你追蹤的也一樣。只是順帶提到它的照舊。',
    alreadyMuted: (name) => `「${name}」本來就不會送來。/mute 查看全部。`,
    full: (most) => `不看的已有 ${most} 個，滿了。先在 /mute 裡恢復幾個吧。`,
    unmuted: (name) => `好，「${name}」又會送來了。`,
    toasts: { focus: '好，改了', muted: '以後不送來', unmuted: '恢復了' },
  },
  en: {
    commands: {
      focus: 'What a digest brings: all, mine first, only mine',
      mute: 'Names or words to stay away',
    },
    title: 'What should a digest bring?',
    choice: { all: 'Everything', first: 'Mine first', only: 'Only mine' },
    means: {
      all: 'Everything: every episode, in no special order',
      first: 'Mine first: every episode, what you follow at the top with ⭐',
      only: 'Only mine: only what has to do with what you follow',
    },
    now: {
      all: 'You get every episode, in no special order.',
      first: 'You still get everything; what you follow comes first, with ⭐.',
      only: 'You get only what has to do with what you follow.',
    },
    nothingFollowed: 'You follow nothing yet, so each of them brings every episode.',
    unknown: (typed) => `“${typed}” is none of these. Press one, or send /focus all, first or only.`,
    toFollows: 'What I follow',
    toAllMutes: 'Muted',
    mutesTitle: (count) => `You have muted ${plural(count, 'name')}`,
    mutesHint: 'Episodes about them stay away, even if you follow something else in them. Press one to undo.',
    noMutes:
      'Nothing is muted.\nTo keep something away, write it after the command: /mute name, or any other words',
    toMutes: (count) => `🔕 ${count} muted`,
    muted: (name) => `Episodes about “${name}” will stay away.`,
    mutedWords: (words) =>
      `Episodes with the words “${words}” in title, summary, headings or text will stay away.`,
    muteWins: 'Even if you follow something in them. Passing mentions still come.',
    alreadyMuted: (name) => `“${name}” is muted already. /mute lists it all.`,
    full: (most) => `You have muted ${most} already, which is the most. Unmute a few in /mute first.`,
    unmuted: (name) => `Episodes about “${name}” come again.`,
    toasts: { focus: 'Changed', muted: 'Muted', unmuted: 'Unmuted' },
  },
};
