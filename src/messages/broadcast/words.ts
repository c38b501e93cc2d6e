import type { Words } from '../common/words.ts';

/** Broadcasts, for admins. */
export interface BroadcastWords {
  readonly commands: Readonly<Record<'broadcast', string>>;
  readonly plan: string;
  readonly publicationPlan: (title: string) => string;
  readonly seenAbove: string;
  readonly nobody: string;
  readonly audience: (count: string, shares: string) => string;
  readonly inDigests: (count: string) => string;
  readonly followsNarrow: string;
  readonly messages: (count: string) => string;
  readonly takes: (duration: string) => string;
  readonly paid: (duration: string, stars: string) => string;
  readonly phase: Readonly<Record<'running' | 'paused' | 'stopping' | 'over' | 'stopped', string>>;
  readonly subject: (title: string) => string;
  readonly written: (count: string, audience: string) => string;
  readonly status: Readonly<
    Record<'sent' | 'waiting' | 'uncertain' | 'dead' | 'expired', (count: string) => string>
  >;
  readonly remaining: (duration: string) => string;
  readonly received: (count: string) => string;
  readonly doubled: (count: string) => string;
  readonly unreached: (count: string) => string;
  readonly doubtful: (count: string) => string;
  readonly unsent: (count: string) => string;
  readonly cancelled: string;
  readonly usage: string;
  readonly button: {
    readonly send: string;
    readonly sendFast: (stars: string) => string;
    readonly cancel: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
  };
}

export const BROADCAST: Words<BroadcastWords> = {
  'zh-Hans': {
    commands: { broadcast: '给所有订阅者写一条消息' },
    plan: '群发',
    publicationPlan: (title) => `发布《${title}》？`,
    seenAbove: '订阅者会看到上面的样子。现在还什么都没有送出。',
    nobody: '现在没有订阅者会收到。',
    audience: (count, shares) => (shares ? `马上收到：${count}（${shares}）` : `马上收到：${count}`),
    inDigests: (count) => `在下一份每日摘要里收到：${count}`,
    followsNarrow: '只关注别的内容的人不会收到。',
    messages: (count) => `消息：${count} 条`,
    takes: (duration) => `大约需要 ${duration}`,
    paid: (duration, stars) => `快速发送：大约 ${duration}，花费 ${stars}（每条 0.1 个 Telegram Stars）`,
    phase: {
      running: '📣 正在发送',
      paused: '⏸ 已暂停',
      stopping: '⏹ 正在停止',
      over: '✅ 发送完毕',
      stopped: '⏹ 已停止',
    },
    subject: (title) => `“${title}”`,
    written: (count, audience) => `已备好：${count} / ${audience}`,
    status: {
      sent: (count) => `已送达：${count}`,
      waiting: (count) => `等待：${count}`,
      uncertain: (count) => `不确定：${count}`,
      dead: (count) => `送不到：${count}`,
      expired: (count) => `已过期：${count}`,
    },
    remaining: (duration) => `大约还要 ${duration}`,
    received: (count) => `已送达：${count}`,
    doubled: (count) => `其中可能收到两遍：${count}`,
    unreached: (count) => `送不到：${count}`,
    doubtful: (count) => `不确定是否送达：${count}`,
    unsent: (count) => `没有发送：${count}`,
    cancelled: '好，什么都没有送出。',
    usage:
      '请把内容写在命令后面：/broadcast 内容\n也可以先写好，再用 /broadcast 回复那条消息。你会先看到它的样子。',
    button: {
      send: '发送',
      sendFast: (stars) => `快速发送 · ${stars}`,
      cancel: '取消',
      pause: '⏸ 暂停',
      resume: '▶️ 继续',
      stop: '⏹ 停止',
    },
  },
  'zh-Hant': {
    commands: { broadcast: '寫一則訊息給所有訂閱者' },
    plan: '群發',
    publicationPlan: (title) => `發布《${title}》？`,
    seenAbove: '訂閱者會看到上面的樣子。現在什麼都沒有送出。',
    nobody: '現在沒有訂閱者會收到。',
    audience: (count, shares) => (shares ? `馬上收到：${count}（${shares}）` : `馬上收到：${count}`),
    inDigests: (count) => `在下一份每日摘要裡收到：${count}`,
    followsNarrow: '只追蹤別的內容的人不會收到。',
    messages: (count) => `訊息：${count} 則`,
    takes: (duration) => `大約需要 ${duration}`,
    paid: (duration, stars) => `快速傳送：大約 ${duration}，花費 ${stars}（每則 0.1 個 Telegram Stars）`,
    phase: {
      running: '📣 傳送中',
      paused: '⏸ 已暫停',
      stopping: '⏹ 正在停止',
      over: '✅ 傳送完畢',
      stopped: '⏹ 已停止',
    },
    subject: (title) => `「${title}」`,
    written: (count, audience) => `已備好：${count} / ${audience}`,
    status: {
      sent: (count) => `已送達：${count}`,
      waiting: (count) => `等待：${count}`,
      uncertain: (count) => `不確定：${count}`,
      dead: (count) => `送不到：${count}`,
      expired: (count) => `已過期：${count}`,
    },
    remaining: (duration) => `大約再 ${duration}`,
    received: (count) => `已送達：${count}`,
    doubled: (count) => `其中可能收到兩遍：${count}`,
    unreached: (count) => `送不到：${count}`,
    doubtful: (count) => `不確定是否送達：${count}`,
    unsent: (count) => `沒有傳送：${count}`,
    cancelled: '好，什麼都沒有送出。',
    usage:
      '請把內容寫在指令後面：/broadcast 內容\n也可以先寫好，再用 /broadcast 回覆那則訊息。你會先看到它的樣子。',
    button: {
      send: '傳送',
      sendFast: (stars) => `快速傳送 · ${stars}`,
      cancel: '取消',
      pause: '⏸ 暫停',
      resume: '▶️ 繼續',
      stop: '⏹ 停止',
    },
  },
  en: {
    commands: { broadcast: 'Write to all subscribers' },
    plan: 'Broadcast',
    publicationPlan: (title) => `Publish “${title}”?`,
    seenAbove: 'Subscribers will see it as above. Nothing has been sent yet.',
    nobody: 'Nobody would get it: there are no active subscribers.',
    audience: (count, shares) => (shares ? `To at once: ${count} (${shares})` : `To at once: ${count}`),
    inDigests: (count) => `In their next daily digest: ${count}`,
    followsNarrow: 'People who get only what they follow, and follow something else, do not get it.',
    messages: (count) => `Messages: ${count}`,
    takes: (duration) => `Takes about ${duration}`,
    paid: (duration, stars) => `Fast: about ${duration}, costs ${stars} (0.1 Telegram Stars a message)`,
    phase: {
      running: '📣 Sending',
      paused: '⏸ Paused',
      stopping: '⏹ Stopping',
      over: '✅ Done',
      stopped: '⏹ Stopped',
    },
    subject: (title) => `“${title}”`,
    written: (count, audience) => `Prepared for: ${count} of ${audience}`,
    status: {
      sent: (count) => `Sent: ${count}`,
      waiting: (count) => `Waiting: ${count}`,
      uncertain: (count) => `In doubt: ${count}`,
      dead: (count) => `Not reachable: ${count}`,
      expired: (count) => `Expired: ${count}`,
    },
    remaining: (duration) => `About ${duration} to go`,
    received: (count) => `Arrived: ${count}`,
    doubled: (count) => `Of them perhaps twice: ${count}`,
    unreached: (count) => `Could not be reached: ${count}`,
    doubtful: (count) => `In doubt: ${count}`,
    unsent: (count) => `Not sent: ${count}`,
    cancelled: 'All right, nothing was sent.',
    usage:
      'Put the text after the command: /broadcast text\nOr write it first and reply to it with /broadcast. You see it before anyone else does.',
    button: {
      send: 'Send',
      sendFast: (stars) => `Send fast · ${stars}`,
      cancel: 'Cancel',
      pause: '⏸ Pause',
      resume: '▶️ Resume',
      stop: '⏹ Stop',
    },
  },
};
