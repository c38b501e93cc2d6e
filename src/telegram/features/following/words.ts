import type { FollowScope } from '../../../domain/subscriber.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** What a chat follows. */
interface FollowsWords {
  readonly commands: Readonly<Record<'follow' | 'unfollow' | 'follows', string>>;
  readonly title: (count: number) => string;
  readonly hint: string;
  readonly none: string;
  readonly gone: string;
  /** The kind of followed words. */
  readonly words: string;
  readonly followed: (name: string, kind: string) => string;
  readonly followedWords: (words: string) => string;
  readonly asWords: (words: string) => string;
  /** Below the names that may have been meant. */
  readonly wordsHint: string;
  readonly noWords: string;
  readonly already: (name: string) => string;
  /** Also a notice after a press: at most 200 characters. */
  readonly full: (most: number) => string;
  readonly unfollowed: (name: string) => string;
  readonly notFollowed: (name: string) => string;
  readonly usage: string;
  readonly about: string;
  readonly aboutMute: string;
  readonly aboutNone: string;
  readonly aboutBeyond: (shown: number, count: number) => string;
  readonly toMuting: string;
  readonly toFollowing: string;
  /** Beside a follow that asks for every mention. */
  readonly everyMention: string;
  /** Which episodes a follow brings. */
  readonly brings: Readonly<Record<FollowScope, string>>;
  /** On the button that asks for them. */
  readonly toScope: Readonly<Record<FollowScope, string>>;
  readonly toasts: Readonly<Record<'followed' | 'unfollowed' | 'scoped', string>>;
}

export const FOLLOWS: Words<FollowsWords> = {
  'zh-Hans': {
    commands: { follow: '关注一个名称或几个字词', unfollow: '取消关注', follows: '我的关注' },
    title: (count) => `你关注了 ${count} 个`,
    hint: '主要讲它们、或属于它们的各期算数；想连顺带提到的也算，点“提到就算”。点 ✕ 取消关注。',
    none: '你还没有关注什么，每一期都会送来。\n关注的会排在前面：/follow 名称',
    gone: '（目前没有节目谈到）',
    words: '字词',
    followed: (name, kind) => `已关注“${name}”（${kind}）。`,
    followedWords: (words) => `已关注字词“${words}”：标题、摘要、小标题和正文里都有的各期就算。`,
    asWords: (words) => `就找字词“${words}”`,
    wordsHint: '也可以就找这些字词：标题、摘要、小标题和正文里都有的各期就算。',
    noWords: '字词里要有文字或数字，最多 20 个汉字或 60 个字母。',
    already: (name) => `“${name}”已经在关注中了。/follows 查看全部。`,
    full: (most) => `你已经关注了 ${most} 个，满了。先在 /follows 里取消几个吧。`,
    unfollowed: (name) => `已取消关注“${name}”。`,
    notFollowed: (name) => `你没有关注“${name}”。/follows 查看全部。`,
    usage:
      '想关注什么？写在命令后面：/follow 名称\n节目、系列、公司、人物、产品、标签都可以，中英文名都认得；别的字词也行，几个就用空格隔开。',
    about: '这一期属于、谈到下面这些，点一下就关注，再点一下取消。',
    aboutMute: '不想看哪一个？点一下，以后主要讲它的各期就不送来；再点一下恢复。',
    aboutNone: '这一期没有可以关注的名称。',
    aboutBeyond: (shown, count) => `共 ${count} 个，这里是前 ${shown} 个；其余的用 /follow 加名称。`,
    toMuting: '🔕 有不想看的',
    toFollowing: '‹ 回到关注',
    everyMention: '提到就算',
    brings: { about: '主要讲它的各期算数。', mentions: '只要提到它，就算数。' },
    toScope: { about: '只要主要讲它的', mentions: '提到就算' },
    toasts: { followed: '已关注', unfollowed: '已取消关注', scoped: '好，改了' },
  },
  'zh-Hant': {
    commands: { follow: '追蹤一個名稱或幾個字詞', unfollow: '取消追蹤', follows: '我的追蹤' },
    title: (count) => `你追蹤了 ${count} 個`,
    hint: '主要講它們、或屬於它們的各集算數；想連順帶提到的也算，點「提到就算」。點 ✕ 取消追蹤。',
    none: '你還沒有追蹤什麼，每一集都會送來。\n追蹤的會排在前面：/follow 名稱',
    gone: '（目前沒有節目談到）',
    words: '字詞',
    followed: (name, kind) => `已追蹤「${name}」（${kind}）。`,
    followedWords: (words) => `已追蹤字詞「${words}」：標題、摘要、小標題和內文裡都有的各集就算。`,
    asWords: (words) => `就找字詞「${words}」`,
    wordsHint: '也可以就找這些字詞：標題、摘要、小標題和內文裡都有的各集就算。',
    noWords: '字詞裡要有文字或數字，最多 20 個漢字或 60 個字母。',
    already: (name) => `「${name}」已經在追蹤中了。/follows 查看全部。`,
    full: (most) => `你已經追蹤了 ${most} 個，滿了。先在 /follows 裡取消幾個吧。`,
    unfollowed: (name) => `已取消追蹤「${name}」。`,
    notFollowed: (name) => `你沒有追蹤「${name}」。/follows 查看全部。`,
    usage:
      '想追蹤什麼？寫在指令後面：/follow 名稱\n節目、系列、公司、人物、產品、標籤都可以，中英文名都認得；別的字詞也行，幾個就用空格隔開。',
    about: '這一集屬於、談到下面這些，點一下就追蹤，再點一下取消。',
    aboutMute: '不想看哪一個？點一下，以後主要講它的各集就不送來；再點一下恢復。',
    aboutNone: '這一集沒有可以追蹤的名稱。',
    aboutBeyond: (shown, count) => `共 ${count} 個，這裡是前 ${shown} 個；其餘的用 /follow 加名稱。`,
    toMuting: '🔕 有不想看的',
    toFollowing: '‹ 回到追蹤',
    everyMention: '提到就算',
    brings: { about: '主要講它的各集算數。', mentions: '只要提到它，就算數。' },
    toScope: { about: '只要主要講它的', mentions: '提到就算' },
    toasts: { followed: '已追蹤', unfollowed: '已取消追蹤', scoped: '好，改了' },
  },
  en: {
    commands: {
      follow: 'Follow a name, or some words',
      unfollow: 'Stop following',
      follows: 'What you follow',
    },
    title: (count) => `You follow ${plural(count, 'name')}`,
    hint: 'Episodes about them, or part of them, count. Press “Every mention” for passing mentions too, ✕ to unfollow.',
    none: 'You follow nothing yet, and get every episode.\nWhat you follow comes first: /follow and a name',
    gone: '(in no episode now)',
    words: 'words',
    followed: (name, kind) => `You now follow “${name}” (${kind}).`,
    followedWords: (words) =>
      `You now follow the words “${words}”: episodes count that have all of them in title, summary, headings or text.`,
    asWords: (words) => `The words “${words}”`,
    wordsHint:
      'Or take the words as they are: episodes count that have all of them in title, summary, headings or text.',
    noWords: 'Words need a letter or a digit, and no more than 60 letters or 20 Chinese characters.',
    already: (name) => `You follow “${name}” already. /follows lists it all.`,
    full: (most) => `You follow ${most} already, which is the most. Drop a few in /follows first.`,
    unfollowed: (name) => `You no longer follow “${name}”.`,
    notFollowed: (name) => `You do not follow “${name}”. /follows lists what you follow.`,
    usage:
      'Follow what? Write it after the command: /follow name\nA show, series, company, person, product or tag, by any of its names; or any other words, with spaces between.',
    about: 'This episode names these, or is part of them. Press one to follow it, again to unfollow.',
    aboutMute:
      'Which of these would you rather not see? Press it, and episodes about it stay away; press again to undo.',
    aboutNone: 'There is no name to follow in this episode.',
    aboutBeyond: (shown, count) =>
      `${count} names; these are the first ${shown}. For the rest: /follow and a name.`,
    toMuting: '🔕 Mute some',
    toFollowing: '‹ Back to following',
    everyMention: 'every mention',
    brings: {
      about: 'Episodes that are about it count.',
      mentions: 'Every episode that mentions it counts.',
    },
    toScope: { about: 'Only what is about it', mentions: 'Every mention' },
    toasts: { followed: 'Followed', unfollowed: 'Unfollowed', scoped: 'Changed' },
  },
};
