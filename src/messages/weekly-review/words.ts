import { plural, type Words } from '../common/words.ts';

/** What the last week was about, and whether it comes every Sunday. */
export interface WeeklyReviewWords {
  readonly commands: Readonly<Record<'review', string>>;
  readonly title: string;
  readonly span: (first: string, last: string, episodes: number) => string;
  readonly most: string;
  readonly rising: string;
  readonly falling: string;
  readonly terms: string;
  readonly picks: string;
  /** A name with its episodes. */
  readonly name: (name: string, episodes: number) => string;
  /** The same beside those of a usual week. */
  readonly changed: (name: string, episodes: number, usual: number) => string;
  readonly nothing: string;
  readonly settingTitle: string;
  readonly what: string;
  readonly on: (when: string) => string;
  readonly off: string;
  /** It is on, but nothing is sent in this mode. */
  readonly unused: (mode: string) => string;
  readonly badWord: (got: string) => string;
  /** A line of all settings. */
  readonly line: string;
  readonly button: Readonly<Record<'on' | 'off' | 'show' | 'setting' | 'picture' | 'stop', string>>;
}

export const WEEKLY_REVIEW: Words<WeeklyReviewWords> = {
  'zh-Hans': {
    commands: { review: '每周日送来一周回顾，或现在就看' },
    title: '🗓 一周回顾',
    span: (first, last, episodes) => `${first} 至 ${last}，${episodes} 期`,
    most: '谈得最多',
    rising: '比平时多',
    falling: '比平时少',
    terms: '新出现的词',
    picks: '值得回头看的',
    name: (name, episodes) => `${name} ${episodes} 期`,
    changed: (name, episodes, usual) =>
      usual === 0 ? `${name} ${episodes} 期，平时很少` : `${name} ${episodes} 期，平时一周 ${usual} 期`,
    nothing: '这一周没有新节目，没有什么可回顾的。',
    settingTitle: '每周回顾',
    what: '每周日，在你平时收摘要的时间，送来一条：这周谈得最多的、变多变少的、新出现的词，和三期值得回头看的。',
    on: (when) => `已经打开。下一次：${when}`,
    off: '现在没有打开。',
    unused: (mode) => `已经打开，但现在的方式是“${mode}”，改了方式才会送来：/mode`,
    badWord: (got) => `看不懂“${got}”。要收写 /review on，不收写 /review off`,
    line: '🗓 每周日有一周回顾',
    button: {
      on: '每周日送来',
      off: '不用',
      show: '看这一周的',
      setting: '🗓 每周回顾',
      picture: '📈 每周数字',
      stop: '不再送',
    },
  },
  'zh-Hant': {
    commands: { review: '每週日送來一週回顧，或現在就看' },
    title: '🗓 一週回顧',
    span: (first, last, episodes) => `${first} 到 ${last}，${episodes} 集`,
    most: '談得最多',
    rising: '比平常多',
    falling: '比平常少',
    terms: '新出現的詞',
    picks: '值得回頭看的',
    name: (name, episodes) => `${name} ${episodes} 集`,
    changed: (name, episodes, usual) =>
      usual === 0 ? `${name} ${episodes} 集，平常很少` : `${name} ${episodes} 集，平常一週 ${usual} 集`,
    nothing: '這一週沒有新節目，沒有什麼可回顧的。',
    settingTitle: '每週回顧',
    what: '每週日，在你平常收摘要的時間，送來一則：這週談得最多的、變多變少的、新出現的詞，和三集值得回頭看的。',
    on: (when) => `已經打開。下一次：${when}`,
    off: '現在沒有打開。',
    unused: (mode) => `已經打開，但現在的方式是「${mode}」，改了方式才會送來：/mode`,
    badWord: (got) => `看不懂「${got}」。要收寫 /review on，不收寫 /review off`,
    line: '🗓 每週日有一週回顧',
    button: {
      on: '每週日送來',
      off: '不用',
      show: '看這一週的',
      setting: '🗓 每週回顧',
      picture: '📈 每週數字',
      stop: '不再送',
    },
  },
  en: {
    commands: { review: 'A review of the week every Sunday, or now' },
    title: '🗓 The week in review',
    span: (first, last, episodes) => `${first} to ${last}, ${plural(episodes, 'episode')}`,
    most: 'Mentioned most',
    rising: 'More than usual',
    falling: 'Less than usual',
    terms: 'New words',
    picks: 'Worth going back to',
    name: (name, episodes) => `${name}: ${episodes}`,
    changed: (name, episodes, usual) =>
      usual === 0 ? `${name}: ${episodes}, rarely before` : `${name}: ${episodes}, in a usual week ${usual}`,
    nothing: 'No new episodes this week, so there is nothing to review.',
    settingTitle: 'The week in review',
    what: 'One message every Sunday, at the hour of your digest: what was mentioned most, what more or less than usual, new words, and three episodes worth going back to.',
    on: (when) => `It is on. Next: ${when}`,
    off: 'It is off.',
    unused: (mode) => `It is on, but your mode is “${mode}”; it comes in any other mode: /mode`,
    badWord: (got) => `“${got}” is neither. Write /review on or /review off`,
    line: '🗓 A review of the week on Sundays',
    button: {
      on: 'Every Sunday',
      off: 'No review',
      show: 'Show this week',
      setting: '🗓 Week in review',
      picture: '📈 The figures',
      stop: 'No more of these',
    },
  },
};
