import type { FollowScope } from '../../../domain/subscriber.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** What a chat follows. */
interface FollowsWords {
  readonly commands: Readonly<Record<'follow' | 'unfollow' | 'follows', string>>;
  readonly title: (count: number) => string;
  readonly hint: string;
  readonly none: string;
  readonly gone: string;
  readonly followed: (name: string, kind: string) => string;
  readonly followedNext: string;
  readonly already: (name: string) => string;
  /** Also a notice after a press: at most 200 characters. */
  readonly full: (most: number) => string;
  readonly unfollowed: (name: string) => string;
  readonly notFollowed: (name: string) => string;
  readonly usage: string;
  readonly about: string;
  readonly aboutNone: string;
  readonly aboutBeyond: (shown: number, count: number) => string;
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
    commands: { follow: '只收关心的内容', unfollow: '取消关注', follows: '我关注了什么' },
    title: (count) => `你关注了 ${count} 个`,
    hint: '只有主要讲它们、或属于它们的各期才会送来；想连顺带提到的也收，点“提到就算”。点 ✕ 取消关注。',
    none: '你没有关注特定内容，所以每一期都会送来。\n想只收关心的：/follow 名称，例如 /follow 半导体',
    gone: '（目前没有节目谈到）',
    followed: (name, kind) => `已关注“${name}”（${kind}）。`,
    followedNext: '从现在起，只推送和你所关注的有关的各期。/follows 查看全部。',
    already: (name) => `“${name}”已经在关注中了。/follows 查看全部。`,
    full: (most) => `你已经关注了 ${most} 个，满了。先在 /follows 里取消几个吧。`,
    unfollowed: (name) => `已取消关注“${name}”。`,
    notFollowed: (name) => `你没有关注“${name}”。/follows 查看全部。`,
    usage:
      '想关注什么？写在命令后面：/follow 名称\n节目、系列、公司、人物、产品、标签都可以，中英文名都认得。',
    about: '这一期属于、谈到下面这些，点一下就关注，再点一下取消。',
    aboutNone: '这一期没有可以关注的名称。',
    aboutBeyond: (shown, count) => `共 ${count} 个，这里是前 ${shown} 个；其余的用 /follow 加名称。`,
    everyMention: '提到就算',
    brings: { about: '主要讲它的各期才会送来。', mentions: '只要提到它，就会送来。' },
    toScope: { about: '只要主要讲它的', mentions: '提到就算' },
    toasts: { followed: '已关注', unfollowed: '已取消关注', scoped: '好，改了' },
  },
  'zh-Hant': {
    commands: { follow: '只收關心的內容', unfollow: '取消追蹤', follows: '我追蹤了什麼' },
    title: (count) => `你追蹤了 ${count} 個`,
    hint: '只有主要講它們、或屬於它們的各集才會送來；想連順帶提到的也收，點「提到就算」。點 ✕ 取消追蹤。',
    none: '你沒有追蹤特定內容，所以每一集都會送來。\n想只收關心的：/follow 名稱，例如 /follow 半導體',
    gone: '（目前沒有節目談到）',
    followed: (name, kind) => `已追蹤「${name}」（${kind}）。`,
    followedNext: '從現在起，只推播和你所追蹤的有關的各集。/follows 查看全部。',
    already: (name) => `「${name}」已經在追蹤中了。/follows 查看全部。`,
    full: (most) => `你已經追蹤了 ${most} 個，滿了。先在 /follows 裡取消幾個吧。`,
    unfollowed: (name) => `已取消追蹤「${name}」。`,
    notFollowed: (name) => `你沒有追蹤「${name}」。/follows 查看全部。`,
    usage:
      '想追蹤什麼？寫在指令後面：/follow 名稱\n節目、系列、公司、人物、產品、標籤都可以，中英文名都認得。',
    about: '這一集屬於、談到下面這些，點一下就追蹤，再點一下取消。',
    aboutNone: '這一集沒有可以追蹤的名稱。',
    aboutBeyond: (shown, count) => `共 ${count} 個，這裡是前 ${shown} 個；其餘的用 /follow 加名稱。`,
    everyMention: '提到就算',
    brings: { about: '主要講它的各集才會送來。', mentions: '只要提到它，就會送來。' },
    toScope: { about: '只要主要講它的', mentions: '提到就算' },
    toasts: { followed: '已追蹤', unfollowed: '已取消追蹤', scoped: '好，改了' },
  },
  en: {
    commands: {
      follow: 'Get only what you care about',
      unfollow: 'Stop following a name',
      follows: 'What you follow',
    },
    title: (count) => `You follow ${plural(count, 'name')}`,
    hint: 'Only episodes about them, or part of them, are sent. Press “Every mention” for passing mentions too, ✕ to unfollow.',
    none: 'You follow nothing in particular, so every episode is sent.\nTo get only what you care about: /follow name, such as /follow Nvidia',
    gone: '(in no episode now)',
    followed: (name, kind) => `You now follow “${name}” (${kind}).`,
    followedNext:
      'From now on you get only episodes about what you follow, or part of it. /follows lists it.',
    already: (name) => `You follow “${name}” already. /follows lists it all.`,
    full: (most) => `You follow ${most} already, which is the most. Drop a few in /follows first.`,
    unfollowed: (name) => `You no longer follow “${name}”.`,
    notFollowed: (name) => `You do not follow “${name}”. /follows lists what you follow.`,
    usage:
      'Follow what? Write it behind the command: /follow name\nA show, series, company, person, product or tag, by any of its names.',
    about: 'This episode names these, or is part of them. Press one to follow it, again to unfollow.',
    aboutNone: 'There is no name to follow in this episode.',
    aboutBeyond: (shown, count) =>
      `${count} names; these are the first ${shown}. For the rest: /follow and a name.`,
    everyMention: 'every mention',
    brings: {
      about: 'You get the episodes that are about it.',
      mentions: 'You get every episode that mentions it.',
    },
    toScope: { about: 'Only what is about it', mentions: 'Every mention' },
    toasts: { followed: 'Followed', unfollowed: 'Unfollowed', scoped: 'Changed' },
  },
};
