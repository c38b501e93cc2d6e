import type { EditionKind } from '../../../domain/delivery.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The state of the bot, for admins. */
interface StatsWords {
  readonly commands: Readonly<Record<'stats', string>>;
  readonly title: string;
  readonly asOf: (when: string) => string;
  readonly subscribers: string;
  /** `chats` is empty when there are no subscribers. */
  readonly active: (count: string, chats: string) => string;
  readonly idle: Readonly<Record<'paused' | 'stopped', (count: string) => string>>;
  readonly day: string;
  readonly week: string;
  readonly kind: Readonly<Record<EditionKind, string>>;
  readonly together: string;
  readonly nothingOwed: string;
  readonly owed: (count: string) => string;
  readonly state: Readonly<
    Record<'sent' | 'sending' | 'waiting' | 'uncertain' | 'dead' | 'expired', (count: string) => string>
  >;
  readonly doubts: (count: string) => string;
  readonly noDoubts: string;
  readonly ratings: (up: string, down: string) => string;
  /** The ledger itself is at fault. */
  readonly unbalanced: (editions: string) => string;
  readonly nothingWaits: string;
  readonly waits: (count: string, duration: string) => string;
  readonly waitsLater: (count: string) => string;
  readonly broadcastRunning: (title: string, audience: string) => string;
  readonly broadcastPaused: (title: string, audience: string) => string;
  readonly deaths: string;
  readonly pace: (used: string, limit: string) => string;
  readonly paceLimit: (limit: string) => string;
  readonly running: (duration: string, version: string) => string;
  readonly updates: Readonly<Record<'webhook' | 'here' | 'elsewhere', string>>;
  readonly editions: Readonly<Record<'here' | 'elsewhere', string>>;
  readonly refresh: string;
  readonly toasts: Readonly<Record<'refreshed', string>>;
}

export const STATS: Words<StatsWords> = {
  'zh-Hans': {
    commands: { stats: '现在的情况' },
    title: '现在的情况',
    asOf: (when) => `截至 ${when}`,
    subscribers: '订阅者',
    active: (count, chats) => (chats ? `${count} 个在订：${chats}` : `${count} 个在订`),
    idle: {
      paused: (count) => `${count} 个联系不上，已暂停`,
      stopped: (count) => `${count} 个已停止`,
    },
    day: '最近 24 小时',
    week: '最近 7 天',
    kind: {
      daily: '每日摘要',
      instant: '即时推送',
      notice: '给管理员的通知',
      correction: '更正',
      review: '每周回顾',
      broadcast: '群发',
    },
    together: '合计',
    nothingOwed: '没有要送的。',
    owed: (count) => `共 ${count} 条`,
    state: {
      sent: (count) => `已送达 ${count}`,
      sending: (count) => `发送中 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不确定 ${count}`,
      dead: (count) => `送不到 ${count}`,
      expired: (count) => `已过期 ${count}`,
    },
    doubts: (count) => `其中 ${count} 条可能送了两次，或者没有送到。`,
    noDoubts: '每一条都有着落，没有存疑的。',
    ratings: (up, down) => `读者评价：👍 ${up} · 👎 ${down}`,
    unbalanced: (editions) => `账对不上：${editions}。这是机器人自身的毛病，请留一份备份并报告。`,
    nothingWaits: '现在没有等着发送的。',
    waits: (count, duration) => `${count} 条等着发送，照现在的速度还要 ${duration}。`,
    waitsLater: (count) => `另有 ${count} 条晚些再发。`,
    broadcastRunning: (title, audience) => `正在群发“${title}”，共 ${audience}`,
    broadcastPaused: (title, audience) => `群发已暂停：“${title}”，共 ${audience}`,
    deaths: '送不到的原因',
    pace: (used, limit) => `最近一秒发了 ${used} 条，上限 ${limit} 条`,
    paceLimit: (limit) => `每秒最多发 ${limit} 条`,
    running: (duration, version) => `已运行 ${duration} · 版本 ${version}`,
    updates: {
      webhook: '更新由 webhook 送来',
      here: '更新由本进程接收',
      elsewhere: '更新由另一个进程接收',
    },
    editions: { here: '推送由本进程安排', elsewhere: '推送由另一个进程安排' },
    refresh: '🔄 刷新',
    toasts: { refreshed: '已是最新' },
  },
  'zh-Hant': {
    commands: { stats: '目前的情況' },
    title: '目前的情況',
    asOf: (when) => `截至 ${when}`,
    subscribers: '訂閱者',
    active: (count, chats) => (chats ? `${count} 個訂閱中：${chats}` : `${count} 個訂閱中`),
    idle: {
      paused: (count) => `${count} 個聯絡不上，已暫停`,
      stopped: (count) => `${count} 個已停止`,
    },
    day: '最近 24 小時',
    week: '最近 7 天',
    kind: {
      daily: '每日摘要',
      instant: '即時推播',
      notice: '給管理員的通知',
      correction: '更正',
      review: '每週回顧',
      broadcast: '群發',
    },
    together: '合計',
    nothingOwed: '沒有要送的。',
    owed: (count) => `共 ${count} 則`,
    state: {
      sent: (count) => `已送達 ${count}`,
      sending: (count) => `傳送中 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不確定 ${count}`,
      dead: (count) => `送不到 ${count}`,
      expired: (count) => `已過期 ${count}`,
    },
    doubts: (count) => `其中 ${count} 則可能送了兩次，或者沒有送到。`,
    noDoubts: '每一則都有著落，沒有存疑的。',
    ratings: (up, down) => `讀者評價：👍 ${up} · 👎 ${down}`,
    unbalanced: (editions) => `帳對不上：${editions}。這是機器人本身的毛病，請留一份備份並回報。`,
    nothingWaits: '現在沒有等著傳送的。',
    waits: (count, duration) => `${count} 則等著傳送，照現在的速度還要 ${duration}。`,
    waitsLater: (count) => `另有 ${count} 則晚些再送。`,
    broadcastRunning: (title, audience) => `正在群發「${title}」，共 ${audience}`,
    broadcastPaused: (title, audience) => `群發已暫停：「${title}」，共 ${audience}`,
    deaths: '送不到的原因',
    pace: (used, limit) => `最近一秒送了 ${used} 則，上限 ${limit} 則`,
    paceLimit: (limit) => `每秒最多送 ${limit} 則`,
    running: (duration, version) => `已執行 ${duration} · 版本 ${version}`,
    updates: {
      webhook: '更新由 webhook 送來',
      here: '更新由本程序接收',
      elsewhere: '更新由另一個程序接收',
    },
    editions: { here: '推播由本程序安排', elsewhere: '推播由另一個程序安排' },
    refresh: '🔄 重新整理',
    toasts: { refreshed: '已是最新' },
  },
  en: {
    commands: { stats: 'How things stand' },
    title: 'How things stand',
    asOf: (when) => `As of ${when}`,
    subscribers: 'Subscribers',
    active: (count, chats) => (chats ? `${count} active: ${chats}` : `${count} active`),
    idle: {
      paused: (count) => `${count} paused, cannot be reached`,
      stopped: (count) => `${count} stopped`,
    },
    day: 'Last 24 hours',
    week: 'Last 7 days',
    kind: {
      daily: 'Daily digests',
      instant: 'Instant',
      notice: 'Notices to admins',
      correction: 'Corrections',
      review: 'Weekly reviews',
      broadcast: 'Broadcasts',
    },
    together: 'Total',
    nothingOwed: 'Nothing was owed.',
    owed: (count) => `${count} in all`,
    state: {
      sent: (count) => `${count} sent`,
      sending: (count) => `${count} being sent`,
      waiting: (count) => `${count} waiting`,
      uncertain: (count) => `${count} in doubt`,
      dead: (count) => `${count} undeliverable`,
      expired: (count) => `${count} expired`,
    },
    doubts: (count) => `${count} of them may have come twice or not at all.`,
    noDoubts: 'None of them is in doubt.',
    ratings: (up, down) => `What readers thought: 👍 ${up} · 👎 ${down}`,
    unbalanced: (editions) =>
      `The ledger does not add up in ${editions}. Please keep a backup and report this: it is a fault of the bot.`,
    nothingWaits: 'Nothing is waiting to be sent.',
    waits: (count, duration) => `${count} waiting to be sent, about ${duration} at this pace.`,
    waitsLater: (count) => `${count} more to be sent later.`,
    broadcastRunning: (title, audience) => `Sending “${title}” to ${audience}`,
    broadcastPaused: (title, audience) => `Paused: “${title}” to ${audience}`,
    deaths: 'Why some could not be delivered',
    pace: (used, limit) => `${used} messages in the last second, at most ${limit}`,
    paceLimit: (limit) => `At most ${limit} messages a second`,
    running: (duration, version) => `Running for ${duration} · version ${version}`,
    updates: {
      webhook: 'Updates come by webhook',
      here: 'This process receives the updates',
      elsewhere: 'Another process receives the updates',
    },
    editions: { here: 'this one plans the digests', elsewhere: 'another one plans the digests' },
    refresh: '🔄 Refresh',
    toasts: { refreshed: 'Up to date' },
  },
};
