import { plural, type Words } from '../common/words.ts';

/** Questions about episodes that are not sent by themselves. */
export interface NewsWords {
  /** Episodes that joined the archive without news. */
  readonly archived: (count: number) => string;
  /** Episodes whose day is still to come. @param latest the last of these days */
  readonly ahead: (count: number, latest: string) => string;
  readonly andMore: (count: number) => string;
  /** What stands above is a part of it. */
  readonly shownFirst: (shown: number, count: number) => string;
  readonly confirm: (count: number) => string;
  /** How many get it at once, and how many in their next digest. */
  readonly audience: (atOnce: number, inDigests: number) => string;
  readonly nobody: string;
  readonly sent: (sent: number, of: number) => string;
  readonly noneSent: (of: number) => string;
  readonly stillWaiting: (of: number) => string;
  readonly over: string;
  readonly button: {
    readonly none: string;
    readonly latest: (count: number) => string;
    readonly all: (count: number) => string;
    readonly now: (count: number) => string;
    readonly wait: string;
    readonly send: (count: number) => string;
    readonly back: string;
  };
}

export const NEWS: Words<NewsWords> = {
  'zh-Hans': {
    archived: (count) => `${count} 期旧节目进了档案，没有推送给订阅者。当新闻发送？`,
    ahead: (count, latest) =>
      `${count} 期节目的日期还没到（最晚 ${latest}），我先留着。现在发布，还是等到那一天？`,
    andMore: (count) => `……还有 ${count} 期`,
    shownFirst: (shown, count) => `上面是 ${count} 期里最新的 ${shown} 期，订阅者看到的就是这个样子。`,
    confirm: (count) => `把这 ${count} 期当新闻发送吗？`,
    audience: (atOnce, inDigests) =>
      `马上收到：${atOnce}；下一次推送时收到：${inDigests}。只关注部分内容的人只收到相关的。`,
    nobody: '现在还没有订阅者。',
    sent: (sent, of) => `${of} 期里的 ${sent} 期已当新闻发送。`,
    noneSent: (of) => `好，这 ${of} 期只留在档案里，不发送。`,
    stillWaiting: (of) => `好，这 ${of} 期等到各自的那一天再发布。`,
    over: '这些节目已经不用再问了。',
    button: {
      none: '都不发',
      latest: (count) => `只发最新的 ${count} 期`,
      all: (count) => `全部 ${count} 期`,
      now: (count) => `现在发布 ${count} 期`,
      wait: '等到那一天',
      send: (count) => `发送 ${count} 期`,
      back: '‹ 返回',
    },
  },
  'zh-Hant': {
    archived: (count) => `${count} 集舊節目進了檔案庫，沒有推播給訂閱者。當新聞發送？`,
    ahead: (count, latest) =>
      `${count} 集節目的日期還沒到（最晚 ${latest}），我先留著。現在發布，還是等到那一天？`,
    andMore: (count) => `……還有 ${count} 集`,
    shownFirst: (shown, count) => `上面是 ${count} 集裡最新的 ${shown} 集，訂閱者看到的就是這個樣子。`,
    confirm: (count) => `把這 ${count} 集當新聞發送嗎？`,
    audience: (atOnce, inDigests) =>
      `馬上收到：${atOnce}；下一次推播時收到：${inDigests}。只追蹤部分內容的人只收到相關的。`,
    nobody: '現在還沒有訂閱者。',
    sent: (sent, of) => `${of} 集裡的 ${sent} 集已當新聞發送。`,
    noneSent: (of) => `好，這 ${of} 集只留在檔案庫裡，不發送。`,
    stillWaiting: (of) => `好，這 ${of} 集等到各自的那一天再發布。`,
    over: '這些節目已經不用再問了。',
    button: {
      none: '都不發',
      latest: (count) => `只發最新的 ${count} 集`,
      all: (count) => `全部 ${count} 集`,
      now: (count) => `現在發布 ${count} 集`,
      wait: '等到那一天',
      send: (count) => `發送 ${count} 集`,
      back: '‹ 返回',
    },
  },
  en: {
    archived: (count) =>
      `${plural(count, 'older episode')} joined the archive, and no subscriber was told. Send ${count === 1 ? 'it' : 'them'} as news?`,
    ahead: (count, latest) =>
      `${plural(count, 'episode')} ${count === 1 ? 'has' : 'have'} a date that is still to come (${latest} at the latest), so I hold ${count === 1 ? 'it' : 'them'} back. Publish now, or wait for the day?`,
    andMore: (count) => `… and ${count} more`,
    shownFirst: (shown, count) =>
      `Above are the newest ${shown} of ${plural(count, 'episode')}, as subscribers would see them.`,
    confirm: (count) => `Send ${plural(count, 'episode')} as news?`,
    audience: (atOnce, inDigests) =>
      `At once: ${atOnce}. In their next digest: ${inDigests}. Who follows only some topics gets only those.`,
    nobody: 'There are no subscribers yet.',
    sent: (sent, of) => `${sent} of ${plural(of, 'episode')} went out as news.`,
    noneSent: (of) => `All right: ${plural(of, 'episode')} stay in the archive, and nothing is sent.`,
    stillWaiting: (of) => `All right: ${plural(of, 'episode')} will be published when the day comes.`,
    over: 'There is nothing left to decide here.',
    button: {
      none: 'Send none',
      latest: (count) => `Only the latest ${count}`,
      all: (count) => `All ${count}`,
      now: (count) => `Publish ${count} now`,
      wait: 'Wait for the day',
      send: (count) => `Send ${count}`,
      back: '‹ Back',
    },
  },
};
