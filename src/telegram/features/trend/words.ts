import { figure } from '../../../messages/common/figure.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** How often names came up, week by week. */
interface TrendWords {
  readonly commands: Readonly<Record<'trend', string>>;
  readonly title: string;
  /** The first and the last day, and over how many weeks. */
  readonly span: (from: string, until: string, weeks: number) => string;
  /** Where the archive has but one. */
  readonly week: (monday: string) => string;
  readonly total: (episodes: number) => string;
  /** Of the week that begins on that day. */
  readonly most: (monday: string, episodes: number) => string;
  /** The last four weeks and the four before them. */
  readonly recent: (now: number, before: number) => string;
  readonly never: string;
  readonly tooMany: (most: number) => string;
  readonly noPicture: string;
  readonly dark: string;
  readonly light: string;
  readonly usage: string;
  /** Between two typed names. */
  readonly between: string;
}

export const TREND: Words<TrendWords> = {
  'zh-Hans': {
    commands: { trend: '几个名字的热度走势图' },
    title: '📈 每周有几期提到',
    span: (from, until, weeks) => `${from} 至 ${until}，${weeks} 周`,
    week: (monday) => `${monday} 起的一周`,
    total: (episodes) => `共 ${figure(episodes)} 期`,
    most: (monday, episodes) => `最多的一周：${monday}，${episodes} 期`,
    recent: (now, before) => `近四周 ${now}，前四周 ${before}`,
    never: '这段时间没有提到',
    tooMany: (most) => `一张图最多画 ${most} 个名字，先画前面的。`,
    noPicture: '图没有画出来，数字都在上面。',
    dark: '🌙 深色',
    light: '☀️ 浅色',
    usage: '想看谁的走势？最多四个名字，用逗号隔开。',
    between: '，',
  },
  'zh-Hant': {
    commands: { trend: '幾個名字的熱度走勢圖' },
    title: '📈 每週有幾集提到',
    span: (from, until, weeks) => `${from} 到 ${until}，${weeks} 週`,
    week: (monday) => `${monday} 起的一週`,
    total: (episodes) => `共 ${figure(episodes)} 集`,
    most: (monday, episodes) => `最多的一週：${monday}，${episodes} 集`,
    recent: (now, before) => `近四週 ${now}，前四週 ${before}`,
    never: '這段時間沒有提到',
    tooMany: (most) => `一張圖最多畫 ${most} 個名字，先畫前面的。`,
    noPicture: '圖沒有畫出來，數字都在上面。',
    dark: '🌙 深色',
    light: '☀️ 淺色',
    usage: '想看誰的走勢？最多四個名字，用逗號隔開。',
    between: '，',
  },
  en: {
    commands: { trend: 'A picture of how often names come up' },
    title: '📈 Mentions a week',
    span: (from, until, weeks) => `${from} to ${until}, ${plural(weeks, 'week')}`,
    week: (monday) => `the week of ${monday}`,
    total: (episodes) => plural(episodes, 'episode'),
    most: (monday, episodes) => `Most in the week of ${monday}: ${episodes}`,
    recent: (now, before) => `${now} in the last 4 weeks, ${before} in the 4 before`,
    never: 'not mentioned in this time',
    tooMany: (most) => `A picture has room for ${most} names; these are the first ones.`,
    noPicture: 'The picture could not be drawn; the figures are above.',
    dark: '🌙 Dark',
    light: '☀️ Light',
    usage: 'Whose trend? Up to four names, with commas between.',
    between: ', ',
  },
};
