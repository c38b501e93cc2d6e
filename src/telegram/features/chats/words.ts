import type { ChatType, SubscriberState } from '../../../domain/subscriber.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** Groups and channels, managed from an admin's private chat. */
interface ChatsWords {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly hint: string;
  /** Around a command that is an example. */
  readonly reply: readonly [string, string];
  readonly type: Readonly<Record<Exclude<ChatType, 'private'>, string>>;
  readonly state: Readonly<Record<SubscriberState, string>>;
  readonly ask: string;
  readonly notThere: (name: string) => string;
  readonly notAdmin: (name: string) => string;
  readonly stopQuestion: (title: string) => string;
  readonly button: Readonly<
    Record<'add' | 'back' | 'settings' | 'follows' | 'stop' | 'confirmStop' | 'start', string>
  >;
}

export const CHATS: Words<ChatsWords> = {
  'zh-Hans': {
    title: (count) => `${count} 个群和频道`,
    none: '还没有群或频道在收推送。',
    hint: '点编号，改它什么时候收、收什么。',
    reply: ['也可以回复这条消息：写一个名字就替它关注，写 ', ' 这样的命令就改它的设置。'],
    type: { group: '群', channel: '频道' },
    state: { active: '在收', stopped: '已停', paused: '送不到' },
    ask: '先把我加进那个群或频道（频道里要当管理员）。然后回复这条消息：它的 @用户名或数字 id。',
    notThere: (name) => `找不到 ${name}，或者我不在那里。`,
    notAdmin: (name) => `你不是 ${name} 的管理员。`,
    stopQuestion: (title) => `“${title}”不再收推送吗？设置和关注会留着。`,
    button: {
      add: '＋ 添加',
      back: '‹ 返回',
      settings: '⚙️ 设置',
      follows: '⭐ 关注',
      stop: '⏹ 停止推送',
      confirmStop: '是，停止',
      start: '▶️ 恢复推送',
    },
  },
  'zh-Hant': {
    title: (count) => `${count} 個群組和頻道`,
    none: '還沒有群組或頻道在收推播。',
    hint: '按編號，改它什麼時候收、收什麼。',
    reply: ['也可以回覆這則訊息：寫一個名字就替它追蹤，寫 ', ' 這樣的指令就改它的設定。'],
    type: { group: '群組', channel: '頻道' },
    state: { active: '在收', stopped: '已停', paused: '送不到' },
    ask: '先把我加進那個群組或頻道（頻道裡要當管理員）。然後回覆這則訊息：它的 @使用者名稱或數字 id。',
    notThere: (name) => `找不到 ${name}，或者我不在那裡。`,
    notAdmin: (name) => `你不是 ${name} 的管理員。`,
    stopQuestion: (title) => `「${title}」不再收推播嗎？設定和追蹤會留著。`,
    button: {
      add: '＋ 新增',
      back: '‹ 返回',
      settings: '⚙️ 設定',
      follows: '⭐ 追蹤',
      stop: '⏹ 停止推播',
      confirmStop: '是，停止',
      start: '▶️ 恢復推播',
    },
  },
  en: {
    title: (count) => plural(count, 'group or channel', 'groups and channels'),
    none: 'No group or channel gets digests yet.',
    hint: 'Press a number to choose what it gets, and when.',
    reply: ['Or reply to this message: a name is followed for it, and a command such as ', ' sets it.'],
    type: { group: 'group', channel: 'channel' },
    state: { active: 'gets digests', stopped: 'stopped', paused: 'out of reach' },
    ask: 'First add me to the group or channel (in a channel as an admin). Then reply to this message with its @name or numeric id.',
    notThere: (name) => `I cannot find ${name}, or am not there.`,
    notAdmin: (name) => `You are not an admin of ${name}.`,
    stopQuestion: (title) => `No more digests to “${title}”? Its settings and follows are kept.`,
    button: {
      add: '＋ Add',
      back: '‹ Back',
      settings: '⚙️ Settings',
      follows: '⭐ Follows',
      stop: '⏹ Stop digests',
      confirmStop: 'Yes, stop',
      start: '▶️ Resume digests',
    },
  },
};
