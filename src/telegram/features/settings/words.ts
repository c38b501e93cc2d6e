import type { Detail } from '../../../domain/subscriber.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The page of all settings, and the settings that no other feature shows. */
interface AllSettingsWords {
  readonly commands: Readonly<Record<'settings' | 'days' | 'pause' | 'digest', string>>;
  readonly title: string;
  /** Where, and the time there. */
  readonly place: (place: string, localNow: string) => string;
  readonly detail: Readonly<Record<Detail, { readonly told: string; readonly label: string }>>;
  readonly detailTitle: string;
  readonly badDetail: (got: string) => string;
  readonly sound: Readonly<Record<'on' | 'off', string>>;
  readonly quiet: (hours: string) => string;
  /** Where follows are. */
  readonly follows: string;
  readonly daysTitle: string;
  readonly days: (days: string) => string;
  readonly daysHint: string;
  readonly weeklyHint: string;
  /** Days count in two of the modes only. */
  readonly daysUnused: (mode: string) => string;
  readonly badDays: (got: string) => string;
  /** @param most days */
  readonly badPause: (got: string, most: number) => string;
  readonly goesOn: string;
  readonly button: Readonly<
    Record<
      | 'days'
      | 'zone'
      | 'detail'
      | 'sound'
      | 'language'
      | 'follows'
      | 'week'
      | 'goOn'
      | 'everyDay'
      | 'workdays'
      | 'weekend',
      string
    >
  > & { readonly hours: (times: string) => string; readonly mode: (mode: string) => string };
}

export const ALL_SETTINGS: Words<AllSettingsWords> = {
  'zh-Hans': {
    commands: {
      settings: '全部设置，点按钮就能改',
      days: '星期几送',
      pause: '暂停一周，或恢复',
      digest: '摘要要详细还是简短',
    },
    title: '设置',
    place: (place, localNow) => `📍 ${place}，现在 ${localNow}`,
    detail: {
      full: { told: '📰 摘要：详细', label: '详细' },
      short: { told: '📰 摘要：简短，只有标题和一句话', label: '简短' },
    },
    detailTitle: '摘要要详细还是简短？',
    badDetail: (got) => `看不懂“${got}”。详细写 /digest full，只要标题和一句话写 /digest short`,
    sound: { on: '🔔 响铃', off: '🔕 不响铃' },
    quiet: (hours) => `🔔 响铃，${hours} 不响`,
    follows: '⭐ 关注和不看的：/follows',
    daysTitle: '星期几送？',
    days: (days) => `现在是${days}。`,
    daysHint: '也可以直接写：/days 周一到周五',
    weeklyHint: '每周一次，选一天。也可以直接写：/days 周六',
    daysUnused: (mode) => `现在的方式是“${mode}”，改成每天或每周才会用到：/mode`,
    badDays: (got) => `看不懂“${got}”。请写星期几，例如 /days 周一到周五、/days 一三五 或 /days 每天`,
    badPause: (got, most) =>
      `看不懂“${got}”。请写天数，最多 ${most} 天，例如 /pause 7；要恢复就写 /pause off`,
    goesOn: '恢复推送了。',
    button: {
      hours: (times) => `🕗 ${times}`,
      mode: (mode) => `📬 ${mode}`,
      days: '📅 星期几',
      zone: '📍 城市',
      detail: '📰 详略',
      sound: '🔔 声音',
      language: '🌐 语言',
      follows: '⭐ 关注',
      week: '⏸ 暂停一周',
      goOn: '▶️ 现在恢复',
      everyDay: '每天',
      workdays: '工作日',
      weekend: '周末',
    },
  },
  'zh-Hant': {
    commands: {
      settings: '全部設定，按按鈕就能改',
      days: '星期幾送',
      pause: '暫停一週，或恢復',
      digest: '摘要要詳細還是簡短',
    },
    title: '設定',
    place: (place, localNow) => `📍 ${place}，現在 ${localNow}`,
    detail: {
      full: { told: '📰 摘要：詳細', label: '詳細' },
      short: { told: '📰 摘要：簡短，只有標題和一句話', label: '簡短' },
    },
    detailTitle: '摘要要詳細還是簡短？',
    badDetail: (got) => `看不懂「${got}」。詳細寫 /digest full，只要標題和一句話寫 /digest short`,
    sound: { on: '🔔 響鈴', off: '🔕 不響鈴' },
    quiet: (hours) => `🔔 響鈴，${hours} 不響`,
    follows: '⭐ 追蹤和不看的：/follows',
    daysTitle: '星期幾送？',
    days: (days) => `現在是${days}。`,
    daysHint: '也可以直接寫：/days 週一到週五',
    weeklyHint: '每週一次，選一天。也可以直接寫：/days 週六',
    daysUnused: (mode) => `現在的方式是「${mode}」，改成每天或每週才會用到：/mode`,
    badDays: (got) => `看不懂「${got}」。請寫星期幾，例如 /days 週一到週五、/days 一三五 或 /days 每天`,
    badPause: (got, most) =>
      `看不懂「${got}」。請寫天數，最多 ${most} 天，例如 /pause 7；要恢復就寫 /pause off`,
    goesOn: '恢復推播了。',
    button: {
      hours: (times) => `🕗 ${times}`,
      mode: (mode) => `📬 ${mode}`,
      days: '📅 星期幾',
      zone: '📍 城市',
      detail: '📰 詳略',
      sound: '🔔 聲音',
      language: '🌐 語言',
      follows: '⭐ 追蹤',
      week: '⏸ 暫停一週',
      goOn: '▶️ 現在恢復',
      everyDay: '每天',
      workdays: '平日',
      weekend: '週末',
    },
  },
  en: {
    commands: {
      settings: 'All settings, by buttons',
      days: 'On which days it comes',
      pause: 'Pause for a week, or go on',
      digest: 'A full digest, or a short one',
    },
    title: 'Settings',
    place: (place, localNow) => `📍 ${place}, where it is ${localNow}`,
    detail: {
      full: { told: '📰 Full digest', label: 'Full' },
      short: { told: '📰 Short digest: titles and one sentence', label: 'Short' },
    },
    detailTitle: 'How long should a digest be?',
    badDetail: (got) =>
      `“${got}” is neither of the two. Write /digest full, or /digest short for titles and one sentence`,
    sound: { on: '🔔 With sound', off: '🔕 Without sound' },
    quiet: (hours) => `🔔 With sound, but not ${hours}`,
    follows: '⭐ What you follow and mute: /follows',
    daysTitle: 'On which days?',
    days: (days) => `It comes ${days}.`,
    daysHint: 'You can also write it: /days mon-fri',
    weeklyHint: 'Once a week: choose a day. You can also write it: /days saturday',
    daysUnused: (mode) => `Your mode is “${mode}”; days count once it is daily or weekly: /mode`,
    badDays: (got) =>
      `“${got}” is no day. Write days such as /days mon-fri, /days mon wed fri or /days daily`,
    badPause: (got, most) =>
      `“${got}” is no number of days. Write up to ${most}, such as /pause 7, or /pause off`,
    goesOn: 'Digests come again.',
    button: {
      hours: (times) => `🕗 ${times}`,
      mode: (mode) => `📬 ${mode}`,
      days: '📅 Days',
      zone: '📍 City',
      detail: '📰 Length',
      sound: '🔔 Sound',
      language: '🌐 Language',
      follows: '⭐ Follows',
      week: '⏸ Pause a week',
      goOn: '▶️ Go on now',
      everyDay: 'Every day',
      workdays: 'Weekdays',
      weekend: 'Weekend',
    },
  },
};
