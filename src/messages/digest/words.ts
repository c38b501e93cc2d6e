import type { CreditKind } from '../../domain/entity.ts';
import { plural, type Words } from '../common/words.ts';

/** The messages that show a subscriber new episodes. */
export interface DigestWords {
  readonly newEpisodes: (count: number) => string;
  /** Above what makes up for an absence. @param from the day since which nothing came */
  readonly caughtUp: (from: string, episodes: number) => string;
  readonly beyondCaughtUp: (count: number) => string;
  /** What a digest is about. */
  readonly topics: (names: string) => string;
  readonly topicCount: (name: string, episodes: number) => string;
  /** How many of its episodes are about what is followed, or mention it. */
  readonly mine: (mine: number, all: number, names: string) => string;
  /** Why an episode is there. */
  readonly about: (names: string) => string;
  readonly mentions: (names: string) => string;
  readonly andMore: (names: string, more: number) => string;
  /** A followed name of which the episode is a part. */
  readonly followedCredit: Readonly<Record<CreditKind, (name: string) => string>>;
  readonly more: (count: number) => string;
  readonly beyond: (count: number) => string;
  readonly corrected: string;
  readonly correctedOne: (title: string) => string;
  readonly correctedSeveral: (count: number) => string;
  readonly withdrawn: (title: string) => string;
  /** Its file is missing, or it is held again. */
  readonly away: (title: string) => string;
  readonly surplusPart: string;
  /** Each is shown on a quarter of a row. */
  readonly button: {
    /** Opens the section for which an episode is there. */
    readonly place: string;
    readonly open: string;
    readonly follow: string;
    /** Opens 👍 and 👎 for each of several, and closes them. */
    readonly rate: string;
  };
}

export const DIGEST: Words<DigestWords> = {
  'zh-Hans': {
    newEpisodes: (count) => (count === 1 ? '新的一期' : `新的 ${count} 期`),
    caughtUp: (from, episodes) => `${from} 以来的 ${episodes} 期，合成一份`,
    beyondCaughtUp: (count) => `还有 ${count} 期没列出来：/latest 看全部，/brief 看一周简报。`,
    topics: (names) => `主要讲：${names}`,
    topicCount: (name, episodes) => `${name} ${episodes} 期`,
    mine: (mine, all, names) =>
      mine === all ? `都和你关注的有关：${names}` : `其中 ${mine} 期和你关注的有关：${names}`,
    about: (names) => `关于 ${names}`,
    mentions: (names) => `提到 ${names}`,
    andMore: (names, more) => `${names}，另外 ${more} 个`,
    followedCredit: {
      show: (name) => `节目“${name}”`,
      guest: (name) => `嘉宾${name}`,
      series: (name) => `系列“${name}”`,
      area: (name) => `领域“${name}”`,
    },
    more: (count) => `另外 ${count} 期`,
    beyond: (count) => `还有 ${count} 期没列出来，发送 /latest 看全部。`,
    corrected: '已更正',
    correctedOne: (title) => `已更正：${title}`,
    correctedSeveral: (count) => `更正了 ${count} 期`,
    withdrawn: (title) => `🚫 已撤回：${title}`,
    away: (title) => `暂时看不到：${title}`,
    surplusPart: '这一条不需要了：内容改短后，都在上面的消息里。',
    button: {
      place: '⭐ 出处',
      open: '打开全文',
      follow: '关注相关',
      rate: '👍 👎',
    },
  },
  'zh-Hant': {
    newEpisodes: (count) => (count === 1 ? '新的一集' : `新的 ${count} 集`),
    caughtUp: (from, episodes) => `${from} 以來的 ${episodes} 集，合成一份`,
    beyondCaughtUp: (count) => `還有 ${count} 集沒列出來：/latest 看全部，/brief 看一週簡報。`,
    topics: (names) => `主要談：${names}`,
    topicCount: (name, episodes) => `${name} ${episodes} 集`,
    mine: (mine, all, names) =>
      mine === all ? `都和你追蹤的有關：${names}` : `其中 ${mine} 集和你追蹤的有關：${names}`,
    about: (names) => `關於 ${names}`,
    mentions: (names) => `提到 ${names}`,
    andMore: (names, more) => `${names}，另外 ${more} 個`,
    followedCredit: {
      show: (name) => `節目「${name}」`,
      guest: (name) => `來賓${name}`,
      series: (name) => `系列「${name}」`,
      area: (name) => `領域「${name}」`,
    },
    more: (count) => `另外 ${count} 集`,
    beyond: (count) => `還有 ${count} 集沒列出來，傳送 /latest 看全部。`,
    corrected: '已更正',
    correctedOne: (title) => `已更正：${title}`,
    correctedSeveral: (count) => `更正了 ${count} 集`,
    withdrawn: (title) => `🚫 已撤回：${title}`,
    away: (title) => `暫時看不到：${title}`,
    surplusPart: '這一則不需要了：內容改短後，都在上面的訊息裡。',
    button: {
      place: '⭐ 出處',
      open: '打開全文',
      follow: '追蹤相關',
      rate: '👍 👎',
    },
  },
  en: {
    newEpisodes: (count) => (count === 1 ? 'A new episode' : `${count} new episodes`),
    caughtUp: (from, episodes) => `Since ${from}: ${plural(episodes, 'episode')} at a glance`,
    beyondCaughtUp: (count) =>
      `${plural(count, 'more episode')} not listed here: /latest shows all, /brief tells the week in short.`,
    topics: (names) => `Mainly about: ${names}`,
    topicCount: (name, episodes) => `${name} (${episodes})`,
    mine: (mine, all, names) =>
      mine === all ? `All on what you follow: ${names}` : `${mine} on what you follow: ${names}`,
    about: (names) => `About ${names}`,
    mentions: (names) => `mentions ${names}`,
    andMore: (names, more) => `${names} and ${more} more`,
    followedCredit: {
      show: (name) => `the show “${name}”`,
      guest: (name) => `the guest ${name}`,
      series: (name) => `the series “${name}”`,
      area: (name) => `the area “${name}”`,
    },
    more: (count) => `${count} more`,
    beyond: (count) => `${plural(count, 'more episode')} not listed here: /latest shows all.`,
    corrected: 'Corrected',
    correctedOne: (title) => `Corrected: ${title}`,
    correctedSeveral: (count) => `${plural(count, 'episode')} corrected`,
    withdrawn: (title) => `🚫 Withdrawn: ${title}`,
    away: (title) => `Not available now: ${title}`,
    surplusPart: 'This part is no longer needed: the text is shorter now and all above.',
    button: {
      place: '⭐ Part',
      open: 'Open',
      follow: 'Follow',
      rate: '👍 👎',
    },
  },
};
