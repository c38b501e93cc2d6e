import type { Words } from '../common/words.ts';

/** How a published episode arrives, for the admin who published it. Counts are formatted. */
export interface ReceiptWords {
  readonly withdrawn: (title: string) => string;
  /** Several that were published together, and one of them that was withdrawn. */
  readonly several: (count: number) => string;
  readonly takenBack: string;
  readonly owed: (count: string) => string;
  readonly outcome: Readonly<Record<'sent' | 'waiting' | 'uncertain' | 'gone', (count: string) => string>>;
  /** How many may get it in their next digest. */
  readonly pending: (count: string) => string;
  readonly nobody: string;
  /** How often it was opened. */
  readonly opened: (count: string) => string;
  /** How many of the openings came by a shared link. */
  readonly shared: (count: string) => string;
  readonly saved: (count: string) => string;
  readonly button: { readonly correct: string };
}

export const RECEIPT: Words<ReceiptWords> = {
  'zh-Hans': {
    withdrawn: (title) => `《${title}》已撤回。`,
    several: (count) => `发布了 ${count} 期`,
    takenBack: '已撤回',
    owed: (count) => `推送给 ${count} 位订阅者`,
    outcome: {
      sent: (count) => `已送达 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不确定 ${count}`,
      gone: (count) => `送不到 ${count}`,
    },
    pending: (count) => `下一份推送里可能收到：${count} 位`,
    nobody: '目前没有订阅者会收到。',
    opened: (count) => `📖 打开 ${count} 次`,
    shared: (count) => `↗ 其中经分享 ${count} 次`,
    saved: (count) => `🔖 收藏 ${count}`,
    button: { correct: '✏️ 更正' },
  },
  'zh-Hant': {
    withdrawn: (title) => `《${title}》已撤回。`,
    several: (count) => `發布了 ${count} 集`,
    takenBack: '已撤回',
    owed: (count) => `推播給 ${count} 位訂閱者`,
    outcome: {
      sent: (count) => `已送達 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不確定 ${count}`,
      gone: (count) => `送不到 ${count}`,
    },
    pending: (count) => `下一份推播裡可能收到：${count} 位`,
    nobody: '目前沒有訂閱者會收到。',
    opened: (count) => `📖 打開 ${count} 次`,
    shared: (count) => `↗ 其中經分享 ${count} 次`,
    saved: (count) => `🔖 收藏 ${count}`,
    button: { correct: '✏️ 更正' },
  },
  en: {
    withdrawn: (title) => `“${title}” was withdrawn.`,
    several: (count) => `${count} episodes are published`,
    takenBack: 'withdrawn',
    owed: (count) => `Subscribers who get it: ${count}`,
    outcome: {
      sent: (count) => `${count} sent`,
      waiting: (count) => `${count} waiting`,
      uncertain: (count) => `${count} in doubt`,
      gone: (count) => `${count} undeliverable`,
    },
    pending: (count) => `May get it in their next digest: ${count}`,
    nobody: 'Nobody gets it so far.',
    opened: (count) => `📖 opened ${count}×`,
    shared: (count) => `↗ ${count} of them shared`,
    saved: (count) => `🔖 ${count} saved`,
    button: { correct: '✏️ Correct' },
  },
};
