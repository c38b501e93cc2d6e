import type { EntityKind } from '../../domain/entity.ts';
import type { ChatType, Language, Mode } from '../../domain/subscriber.ts';
import { figure } from './figure.ts';

/** The same texts in each language; a missing one is a type error. */
export type Words<InOne> = Readonly<Record<Language, InOne>>;

/** Texts that several features share. */
export interface CommonWords {
  readonly colon: string;
  /** Between the names of a list. */
  readonly comma: string;
  readonly quoted: (name: string) => string;
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly episodes: (count: number) => string;
  /** A day with its weekday (0 is Sunday). */
  readonly day: (year: number, month: number, day: number, weekday: number) => string;
  /** Replaces the missing heading of the first section. */
  readonly opening: string;
  /** Explains the `*` after a name. */
  readonly unsupported: string;
  /** The archive has no such name; the next text introduces the nearest ones. */
  readonly unknownName: (name: string) => string;
  readonly nearestShow: string;
  /** Introduces the names that come up most, where none is near. */
  readonly commonShow: string;
  /** What can be typed, such as a command with a name. */
  readonly example: (typed: string) => string;
  /** A number of chats of a kind; `shown`: the formatted count. */
  readonly chats: Readonly<Record<ChatType, (count: number, shown: string) => string>>;
  readonly duration: {
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly hours: (hours: number, minutes: number) => string;
    readonly days: (days: number, hours: number) => string;
  };
  readonly button: {
    readonly open: string;
    readonly openFull: string;
    readonly followAbout: string;
    readonly source: string;
    readonly close: string;
    /** Leads to all that admins can do. */
    readonly admin: string;
    readonly publish: string;
    readonly drafts: string;
    readonly unpublish: string;
    readonly followName: (name: string) => string;
    readonly unfollowName: (name: string) => string;
    /** Beside the button that follows it. */
    readonly mute: string;
    readonly unmuteName: (name: string) => string;
    readonly searchTexts: string;
    /** Leads to the page of the name that is told of. */
    readonly namePage: string;
  };
}

const ZH_HANS_WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const ZH_HANT_WEEKDAYS = ['週日', '週一', '週二', '週三', '週四', '週五', '週六'];
const EN_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1 term`, `2 terms`: for English. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const COMMON: Words<CommonWords> = {
  'zh-Hans': {
    colon: '：',
    comma: '、',
    quoted: (name) => `“${name}”`,
    kind: {
      company: '公司',
      person: '人物',
      product: '产品',
      medium: '媒体作品',
      tag: '标签',
      category: '分类',
      show: '节目',
      guest: '嘉宾',
      series: '系列',
      area: '领域',
    },
    kinds: {
      company: '公司',
      person: '人物',
      product: '产品',
      medium: '媒体作品',
      tag: '标签',
      category: '分类',
      show: '节目',
      guest: '嘉宾',
      series: '系列',
      area: '领域',
    },
    mode: { instant: '即时', daily: '每天', weekly: '每周', off: '不推送' },
    episodes: (count) => `${figure(count)} 期`,
    day: (year, month, day, weekday) => `${year}年${month}月${day}日 ${ZH_HANS_WEEKDAYS[weekday]}`,
    opening: '开头',
    unsupported: '* 编者列出，正文没有提到',
    unknownName: (name) => `没有找到“${name}”。`,
    nearestShow: '你要找的是不是',
    commonShow: '节目里谈得多的有',
    example: (typed) => `例如：${typed}`,
    chats: {
      private: (_, shown) => `${shown} 人`,
      group: (_, shown) => `${shown} 个群组`,
      channel: (_, shown) => `${shown} 个频道`,
    },
    duration: {
      seconds: (count) => `${count} 秒`,
      minutes: (count) => `${count} 分钟`,
      hours: (hours, minutes) => (minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分钟`),
      days: (days, hours) => (hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小时`),
    },
    button: {
      open: '打开',
      openFull: '打开全文',
      followAbout: '关注相关',
      source: '来源',
      close: '关闭',
      admin: '🧰 管理',
      publish: '发布',
      drafts: '看草稿',
      unpublish: '撤回',
      followName: (name) => `＋ 关注 ${name}`,
      unfollowName: (name) => `取消关注 ${name}`,
      mute: '🔕 不看',
      unmuteName: (name) => `🔔 恢复 ${name}`,
      namePage: '‹ 它的页面',
      searchTexts: '在正文里找',
    },
  },
  'zh-Hant': {
    colon: '：',
    comma: '、',
    quoted: (name) => `「${name}」`,
    kind: {
      company: '公司',
      person: '人物',
      product: '產品',
      medium: '媒體作品',
      tag: '標籤',
      category: '分類',
      show: '節目',
      guest: '來賓',
      series: '系列',
      area: '領域',
    },
    kinds: {
      company: '公司',
      person: '人物',
      product: '產品',
      medium: '媒體作品',
      tag: '標籤',
      category: '分類',
      show: '節目',
      guest: '來賓',
      series: '系列',
      area: '領域',
    },
    mode: { instant: '即時', daily: '每天', weekly: '每週', off: '不推播' },
    episodes: (count) => `${figure(count)} 集`,
    day: (year, month, day, weekday) => `${year}年${month}月${day}日 ${ZH_HANT_WEEKDAYS[weekday]}`,
    opening: '開頭',
    unsupported: '* 編者列出，內文沒有提到',
    unknownName: (name) => `沒有找到「${name}」。`,
    nearestShow: '你要找的是不是',
    commonShow: '節目裡談得多的有',
    example: (typed) => `例如：${typed}`,
    chats: {
      private: (_, shown) => `${shown} 人`,
      group: (_, shown) => `${shown} 個群組`,
      channel: (_, shown) => `${shown} 個頻道`,
    },
    duration: {
      seconds: (count) => `${count} 秒`,
      minutes: (count) => `${count} 分鐘`,
      hours: (hours, minutes) => (minutes === 0 ? `${hours} 小時` : `${hours} 小時 ${minutes} 分鐘`),
      days: (days, hours) => (hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小時`),
    },
    button: {
      open: '打開',
      openFull: '打開全文',
      followAbout: '追蹤相關',
      source: '來源',
      close: '關閉',
      admin: '🧰 管理',
      publish: '發布',
      drafts: '看草稿',
      unpublish: '撤回',
      followName: (name) => `＋ 追蹤 ${name}`,
      unfollowName: (name) => `取消追蹤 ${name}`,
      mute: '🔕 不看',
      unmuteName: (name) => `🔔 恢復 ${name}`,
      namePage: '‹ 它的頁面',
      searchTexts: '在內文裡找',
    },
  },
  en: {
    colon: ': ',
    comma: ', ',
    quoted: (name) => `“${name}”`,
    kind: {
      company: 'company',
      person: 'person',
      product: 'product',
      medium: 'title',
      tag: 'tag',
      category: 'category',
      show: 'show',
      guest: 'guest',
      series: 'series',
      area: 'area',
    },
    kinds: {
      company: 'Companies',
      person: 'People',
      product: 'Products',
      medium: 'Books and media',
      tag: 'Tags',
      category: 'Categories',
      show: 'Shows',
      guest: 'Guests',
      series: 'Series',
      area: 'Areas',
    },
    mode: { instant: 'Instant', daily: 'Daily', weekly: 'Weekly', off: 'Off' },
    episodes: (count) => plural(count, 'episode'),
    day: (year, month, day, weekday) => `${EN_WEEKDAYS[weekday]}, ${day} ${EN_MONTHS[month - 1]} ${year}`,
    opening: 'Opening',
    unsupported: '* listed by the editor, not named in the text',
    unknownName: (name) => `Nothing found for “${name}”.`,
    nearestShow: 'Did you mean',
    commonShow: 'The episodes often talk about',
    example: (typed) => `For example: ${typed}`,
    chats: {
      private: (count, shown) => `${shown} ${count === 1 ? 'person' : 'people'}`,
      group: (count, shown) => `${shown} ${count === 1 ? 'group' : 'groups'}`,
      channel: (count, shown) => `${shown} ${count === 1 ? 'channel' : 'channels'}`,
    },
    duration: {
      seconds: (count) => `${count} s`,
      minutes: (count) => `${count} min`,
      hours: (hours, minutes) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
      days: (days, hours) => (hours === 0 ? `${days} d` : `${days} d ${hours} h`),
    },
    button: {
      open: 'Open',
      openFull: 'Read in full',
      followAbout: 'Follow topics',
      source: 'Source',
      close: 'Close',
      admin: '🧰 Admin',
      publish: 'Publish',
      drafts: 'Drafts',
      unpublish: 'Withdraw',
      followName: (name) => `＋ Follow ${name}`,
      unfollowName: (name) => `Unfollow ${name}`,
      mute: '🔕 Mute',
      unmuteName: (name) => `🔔 Unmute ${name}`,
      namePage: '‹ Its page',
      searchTexts: 'Search all texts',
    },
  },
};
