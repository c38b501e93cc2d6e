import { plural, type Words } from '../common/words.ts';

/** Messages to the admins that bypass the ledger, because it may be what fails. */
export type AlarmKind = 'disk-low' | 'disk-full' | 'database-down';

/** Alarms to the admins when something fails. */
export interface AlarmWords {
  readonly raised: Readonly<Record<AlarmKind, (free: string) => string>>;
  readonly cleared: Readonly<Record<AlarmKind, (free: string) => string>>;
  readonly wasUnreachable: (since: string, until: string) => string;
  readonly mayComeTwice: (count: number) => string;
  readonly nothingTwice: string;
  readonly expiredInDoubt: (count: number) => string;
  readonly abandoned: (delivery: number) => string;
  readonly rejected: (reason: string) => string;
}

export const ALARM: Words<AlarmWords> = {
  'zh-Hans': {
    raised: {
      'disk-low': (free) =>
        `⚠️ 磁盘快满了，只剩 ${free}。一旦写满，就什么都存不进、发不出。请清理 DATA_DIR 所在的磁盘。`,
      'disk-full': () =>
        '🚨 数据库所在的磁盘满了，什么都存不进去，所以也什么都不发。一条都不会丢：腾出空间后会接着发。请清理那块磁盘。',
      'database-down': () =>
        '🚨 数据库没有回应，恢复之前什么都存不进、发不出。一条都不会丢：恢复后会接着发。请看看它怎么了。',
    },
    cleared: {
      'disk-low': (free) => `✅ 磁盘又有空间了：还有 ${free}。`,
      'disk-full': () => '✅ 又可以保存了，等着的内容正在发出。',
      'database-down': () => '✅ 数据库恢复了，等着的内容正在发出。',
    },
    wasUnreachable: (since, until) => `📡 从 ${since} 到 ${until} 连不上 Telegram。等着的内容正在发出。`,
    mayComeTwice: (count) =>
      `有 ${count} 条消息当时可能已经送到。为了一条不丢，会再发一次，所以有人可能收到两遍。`,
    nothingTwice: '没有丢失，也没有重复。',
    expiredInDoubt: (count) =>
      `📡 有 ${count} 条消息一直没等到 Telegram 的答复，现在已经过时了。其中的推送会和下一次一起再来，所以有人可能看到重复的内容。`,
    abandoned: (delivery) =>
      `🚨 发送同一条消息时，机器人已经中断了十次（数据库里的第 ${delivery} 号）。它可能就是原因，不再发送。请看看日志。`,
    rejected: (reason) => `有一条消息被 Telegram 拒收，已改成纯文本重发。原因：${reason}`,
  },
  'zh-Hant': {
    raised: {
      'disk-low': (free) =>
        `⚠️ 磁碟快滿了，只剩 ${free}。一旦寫滿，就什麼都存不進、送不出。請清理 DATA_DIR 所在的磁碟。`,
      'disk-full': () =>
        '🚨 資料庫所在的磁碟滿了，什麼都存不進去，所以也什麼都不送。一則都不會丟：騰出空間後會接著送。請清理那個磁碟。',
      'database-down': () =>
        '🚨 資料庫沒有回應，恢復之前什麼都存不進、送不出。一則都不會丟：恢復後會接著送。請看看它怎麼了。',
    },
    cleared: {
      'disk-low': (free) => `✅ 磁碟又有空間了：還有 ${free}。`,
      'disk-full': () => '✅ 又可以儲存了，等著的內容正在送出。',
      'database-down': () => '✅ 資料庫恢復了，等著的內容正在送出。',
    },
    wasUnreachable: (since, until) => `📡 從 ${since} 到 ${until} 連不上 Telegram。等著的內容正在送出。`,
    mayComeTwice: (count) =>
      `有 ${count} 則訊息當時可能已經送到。為了一則不漏，會再送一次，所以有人可能收到兩遍。`,
    nothingTwice: '沒有遺失，也沒有重複。',
    expiredInDoubt: (count) =>
      `📡 有 ${count} 則訊息一直沒等到 Telegram 的答覆，現在已經過時了。其中的推送會和下一次一起再來，所以有人可能看到重複的內容。`,
    abandoned: (delivery) =>
      `🚨 傳送同一則訊息時，機器人已經中斷了十次（資料庫裡的第 ${delivery} 號）。它可能就是原因，不再傳送。請看看記錄。`,
    rejected: (reason) => `有一則訊息被 Telegram 拒收，已改成純文字重送。原因：${reason}`,
  },
  en: {
    raised: {
      'disk-low': (free) =>
        `⚠️ The disk is nearly full: ${free} left. Once it is full nothing can be saved or sent. Please make room where DATA_DIR is.`,
      'disk-full': () =>
        '🚨 The disk with the database is full. Nothing can be saved, and so nothing is sent. Nothing is lost: it all goes on once there is room. Please make room there.',
      'database-down': () =>
        '🚨 The database does not answer. Until it does nothing can be saved or sent. Nothing is lost: it all goes on then. Please check it.',
    },
    cleared: {
      'disk-low': (free) => `✅ There is room on the disk again: ${free} left.`,
      'disk-full': () => '✅ Things can be saved again. What waited goes out now.',
      'database-down': () => '✅ The database answers again. What waited goes out now.',
    },
    wasUnreachable: (since, until) =>
      `📡 Telegram could not be reached from ${since} to ${until}. What waited goes out now.`,
    mayComeTwice: (count) =>
      `${plural(count, 'message')} may have arrived just then. To lose nothing they are sent once more, so some may come twice.`,
    nothingTwice: 'Nothing was lost, and nothing comes twice.',
    expiredInDoubt: (count) =>
      `📡 For ${plural(count, 'message')} Telegram gave no answer until it was too late for them. Digests among them come again with the next one, so some readers may see the same episodes twice.`,
    abandoned: (delivery) =>
      `🚨 The bot crashed ten times while sending the same message (delivery ${delivery} in the database). It may be the cause, so it is not sent any more. Please check the log.`,
    rejected: (reason) =>
      `Telegram refused one of our messages; it was sent again as plain text. Reason: ${reason}`,
  },
};
