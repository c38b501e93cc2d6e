import type { Mode } from '../../domain/subscriber.ts';
import type { Words } from '../common/words.ts';

/** When and how digests come. */
export interface SettingsWords {
  readonly commands: Readonly<Record<'time' | 'timezone' | 'mode', string>>;
  /** @param days as `days` below names them; `zone`: a city, or the name of a zone */
  readonly schedule: Readonly<Record<Mode, (times: string, zone: string, days: string) => string>>;
  /** Days of the week, as a part of a sentence. */
  readonly days: {
    readonly every: string;
    readonly workdays: string;
    readonly weekend: string;
    /** Monday first. */
    readonly names: readonly string[];
    /** The same on buttons, seven in a row. */
    readonly short: readonly string[];
    /** `names`: joined by commas. */
    readonly some: (names: string) => string;
  };
  /** Away until then. */
  readonly away: (when: string) => string;
  readonly next: (when: string) => string;
  readonly times: (times: string, zone: string) => string;
  readonly timesHint: string;
  /** The times apply only in a mode with hours. */
  readonly timesUnused: (mode: string) => string;
  /** A weekly digest has one hour. */
  readonly timesWeekly: (time: string) => string;
  readonly badTime: (got: string) => string;
  readonly zone: (zone: string, localNow: string) => string;
  readonly zoneHint: string;
  /** A place on the map was sent. */
  readonly placeUnread: string;
  readonly badZone: (got: string) => string;
  /** Above one button a zone. */
  readonly severalZones: (got: string) => string;
  readonly zoneSuggestions: (zones: string) => string;
  readonly modeTitle: string;
  readonly modeHint: string;
  readonly button: {
    /** Leads to the page of all settings. */
    readonly all: string;
    /** `was`: how it was before. */
    readonly undo: (was: string) => string;
  };
  readonly toasts: Readonly<Record<'saved' | 'one-left' | 'six-already', string>>;
}

export const SETTINGS: Words<SettingsWords> = {
  'zh-Hans': {
    commands: { time: '送达时间', timezone: '时区', mode: '即时、每天、每周或不推送' },
    schedule: {
      daily: (times, zone, days) => `${days} ${times}（${zone}）把新节目的摘要送来，没有新节目就不打扰。`,
      weekly: (time, zone, day) => `每${day} ${time}（${zone}）把一周的新节目一起送来。`,
      instant: () => '有新节目会马上送来。',
      off: () => '目前不主动推送，发送 /mode 可以打开。',
    },
    days: {
      every: '每天',
      workdays: '工作日',
      weekend: '周末',
      names: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
      short: ['一', '二', '三', '四', '五', '六', '日'],
      some: (names) => names,
    },
    away: (when) => `暂停到 ${when}，之后一次补上。`,
    next: (when) => `下一次：${when}`,
    times: (times, zone) => `${times} 送达（${zone}）。`,
    timesHint: '点一下加上，再点一下去掉，最多六个。别的时间直接写：/time 7点半',
    timesUnused: (mode) => `现在的方式是“${mode}”，改成每天或每周才会用到这个时间：/mode`,
    timesWeekly: (time) => `每周一次，用最早的一个：${time}。`,
    badTime: (got) =>
      `看不懂时间“${got}”。请写 00:00 到 23:59，最多六个，例如 /time 08:00 或 /time 08:00 20:00`,
    zone: (zone, localNow) => `时区：${zone}，那里现在 ${localNow}。`,
    zoneHint: '你在哪里？下面没有就直接写城市：/timezone 成都',
    placeUnread: '地图上的位置我认不出是哪个时区，什么都没有改。',
    badZone: (got) => `不认识“${got}”这个时区。请写城市或时差，例如 /timezone 上海 或 /timezone UTC+8`,
    severalZones: (got) => `“${got}”在几个地方都有人用，你在哪里？`,
    zoneSuggestions: (zones) => `也许是：${zones}`,
    modeTitle: '怎么收新节目？',
    modeHint: '即时：一发布就送来\n每天：到时间送一份摘要\n每周：一周送一份摘要\n不推送：只在你来问时回答',
    button: { all: '‹ 设置', undo: (was) => `↩ 改回 ${was}` },
    toasts: { saved: '已保存', 'one-left': '至少要留一个。', 'six-already': '最多六个，先去掉一个。' },
  },
  'zh-Hant': {
    commands: { time: '送達時間', timezone: '時區', mode: '即時、每天、每週或不推播' },
    schedule: {
      daily: (times, zone, days) => `${days} ${times}（${zone}）把新節目的摘要送來，沒有新節目就不打擾。`,
      weekly: (time, zone, day) => `每${day} ${time}（${zone}）把一週的新節目一起送來。`,
      instant: () => '有新節目會馬上送來。',
      off: () => '目前不主動推播，傳送 /mode 可以打開。',
    },
    days: {
      every: '每天',
      workdays: '平日',
      weekend: '週末',
      names: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
      short: ['一', '二', '三', '四', '五', '六', '日'],
      some: (names) => names,
    },
    away: (when) => `暫停到 ${when}，之後一次補上。`,
    next: (when) => `下一次：${when}`,
    times: (times, zone) => `${times} 送達（${zone}）。`,
    timesHint: '點一下加上，再點一下拿掉，最多六個。別的時間直接寫：/time 7點半',
    timesUnused: (mode) => `現在的方式是「${mode}」，改成每天或每週才會用到這個時間：/mode`,
    timesWeekly: (time) => `每週一次，用最早的一個：${time}。`,
    badTime: (got) =>
      `看不懂時間「${got}」。請寫 00:00 到 23:59，最多六個，例如 /time 08:00 或 /time 08:00 20:00`,
    zone: (zone, localNow) => `時區：${zone}，那裡現在 ${localNow}。`,
    zoneHint: '你在哪裡？下面沒有就直接寫城市：/timezone 高雄',
    placeUnread: '地圖上的位置我認不出是哪個時區，什麼都沒有改。',
    badZone: (got) => `不認識「${got}」這個時區。請寫城市或時差，例如 /timezone 台北 或 /timezone UTC+8`,
    severalZones: (got) => `「${got}」在幾個地方都有人用，你在哪裡？`,
    zoneSuggestions: (zones) => `也許是：${zones}`,
    modeTitle: '怎麼收新節目？',
    modeHint: '即時：一發布就送來\n每天：到時間送一份摘要\n每週：一週送一份摘要\n不推播：只在你來問時回答',
    button: { all: '‹ 設定', undo: (was) => `↩ 改回 ${was}` },
    toasts: { saved: '已儲存', 'one-left': '至少要留一個。', 'six-already': '最多六個，先拿掉一個。' },
  },
  en: {
    commands: {
      time: 'When the digest comes',
      timezone: 'Your time zone',
      mode: 'Instant, daily, weekly or off',
    },
    schedule: {
      daily: (times, zone, days) =>
        `New episodes come as one digest ${days} at ${times} (${zone}). If there is nothing new, nothing comes.`,
      weekly: (time, zone, day) =>
        `The new episodes of a week come as one digest ${day} at ${time} (${zone}).`,
      instant: () => 'New episodes come as soon as they are out.',
      off: () => 'Nothing is sent on its own; /mode switches it on.',
    },
    days: {
      every: 'every day',
      workdays: 'on weekdays',
      weekend: 'on weekends',
      names: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      some: (names) => `on ${names}`,
    },
    away: (when) => `Paused until ${when}; then what you missed comes at once.`,
    next: (when) => `Next: ${when}`,
    times: (times, zone) => `Your digest comes at ${times} (${zone}).`,
    timesHint: 'Press an hour to add it, again to remove it; at most six. Any other: /time 7:30am',
    timesUnused: (mode) => `Your mode is “${mode}”; hours count once it is daily or weekly: /mode`,
    timesWeekly: (time) => `A weekly digest comes at the first of them: ${time}.`,
    badTime: (got) =>
      `“${got}” is not a time. Write 00:00 to 23:59, at most six, such as /time 08:00 or /time 08:00 20:00`,
    zone: (zone, localNow) => `Your time zone is ${zone}; it is ${localNow} there.`,
    zoneHint: 'Where are you? If it is not below, write your city: /timezone Paris',
    placeUnread: 'I cannot tell the time zone of a place on the map; nothing has changed.',
    badZone: (got) =>
      `I know no time zone “${got}”. Write a city or an offset, such as /timezone Singapore or /timezone UTC+8`,
    severalZones: (got) => `“${got}” is used in several places. Where are you?`,
    zoneSuggestions: (zones) => `Perhaps: ${zones}`,
    modeTitle: 'How should new episodes reach you?',
    modeHint:
      'Instant: as soon as they are out\nDaily: one digest at your hour\nWeekly: one digest a week\nOff: only when you ask',
    button: { all: '‹ Settings', undo: (was) => `↩ Back to ${was}` },
    toasts: {
      saved: 'Saved',
      'one-left': 'At least one has to stay.',
      'six-already': 'Six at most; remove one first.',
    },
  },
};
