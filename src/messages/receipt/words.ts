import type { Words } from '../common/words.ts';

/** How a published episode arrives, for the admin who published it. Counts are formatted. */
export interface ReceiptWords {
  readonly withdrawn: (title: string) => string;
  readonly owed: (count: string) => string;
  readonly outcome: Readonly<Record<'sent' | 'waiting' | 'uncertain' | 'gone', (count: string) => string>>;
  /** How many may get it in their next digest. */
  readonly pending: (count: string) => string;
  readonly nobody: string;
  readonly saved: (count: string) => string;
  readonly button: { readonly correct: string };
}

export const RECEIPT: Words<ReceiptWords> = {
  'zh-Hans': {
    withdrawn: (title) => `《${title}》已撤回。`,
    owed: (count) => `推送给 ${count} 位订阅者`,
    outcome: {
      sent: (count) => `已送达 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不确定 ${count}`,
      gone: (count) => `送不到 ${count}`,
    },
    pending: (count) => `下一份推送里可能收到：${count} 位`,
    nobody: '目前没有订阅者会收到。',
    saved: (count) => `🔖 收藏 ${count}`,
    button: { correct: '✏️ 更正' },
  },
  'zh-Hant': {
    withdrawn: (title) => `《${title}》已撤回。`,
    owed: (count) => `推播給 ${count} 位訂閱者`,
    outcome: {
      sent: (count) => `已送達 ${count}`,
      waiting: (count) => `等待 ${count}`,
      uncertain: (count) => `不確定 ${count}`,
      gone: (count) => `送不到 ${count}`,
    },
    pending: (count) => `下一份推播裡可能收到：${count} 位`,
    nobody: '目前沒有訂閱者會收到。',
    saved: (count) => `🔖 收藏 ${count}`,
    button: { correct: '✏️ 更正' },
  },
  en: {
    withdrawn: (title) => `“${title}” was withdrawn.`,
    owed: (count) => `Subscribers who get it: ${count}`,
    outcome: {
      sent: (count) => `${count} sent`,
      waiting: (count) => `${count} waiting`,
      uncertain: (count) => `${count} in doubt`,
      gone: (count) => `${count} undeliverable`,
    },
    pending: (count) => `May get it in their next digest: ${count}`,
    nobody: 'Nobody gets it so far.',
    saved: (count) => `🔖 ${count} saved`,
    button: { correct: '✏️ Correct' },
  },
};
