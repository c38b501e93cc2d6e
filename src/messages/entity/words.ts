import { figure } from '../common/figure.ts';
import { plural, type Words } from '../common/words.ts';
import type { ListCommand } from './list-commands.ts';

/** Lists of names, and the page of one. */
export interface EntityWords {
  readonly commands: Readonly<Record<ListCommand, string>>;
  readonly kindHint: (command: string) => string;
  /** Above what the last days list more often than usual. */
  readonly rising: (days: number) => string;
  readonly mostListed: string;
  /** How many names a list has that leaves out rare ones. */
  readonly fromEpisodes: (least: number, names: number) => string;
  readonly recently: (episodes: number) => string;
  readonly byLetter: (kinds: string) => string;
  readonly letterHint: string;
  readonly underLetter: (kinds: string, letter: string) => string;
  readonly otherSigns: string;
  readonly containing: (kinds: string, name: string, names: number) => string;
  readonly moreContaining: (names: number) => string;
  readonly byMonth: (name: string) => string;
  readonly monthHint: string;
  /** Episodes a month, oldest first, as a line of bars. */
  readonly monthLine: (bars: string, first: string, last: string) => string;
  readonly listButton: {
    readonly letters: string;
    readonly allNames: string;
    readonly fewerNames: (least: number) => string;
    readonly list: string;
    readonly months: string;
    readonly timeline: string;
    readonly trend: string;
    readonly back: string;
  };
  readonly nearestFollow: string;
  /** Several things of different kinds have the same name. */
  readonly several: (name: string) => string;
  readonly noneNear: string;
  readonly noneOfKind: (kinds: string) => string;
  readonly alsoKnownAs: (names: string) => string;
  readonly noEpisodesOf: string;
  readonly named: (first: string, last: string) => string;
  readonly namedOnce: (day: string) => string;
  readonly oftenWith: (names: string) => string;
  /** What the episodes of a show, a series or an area are often about. */
  readonly oftenAbout: (names: string) => string;
  /** Above the episodes that are about a name, and above those that only mention it. */
  readonly aboutIt: (episodes: number) => string;
  readonly inPassing: (episodes: number) => string;
  readonly inTitle: string;
  readonly inSummary: string;
  readonly inSection: (heading: string) => string;
  readonly inText: string;
  readonly labelled: string;
  readonly unsupported: string;
  /** Why an episode is under an entity that it does not list. */
  readonly explainedIn: string;
}

export const ENTITY: Words<EntityWords> = {
  'zh-Hans': {
    commands: {
      show: '按节目浏览：谁讲的',
      series: '按系列浏览',
      company: '按公司浏览',
      person: '按人物浏览',
      product: '按产品浏览',
      media: '按书和媒体浏览',
      tag: '按标签浏览',
      category: '按分类浏览',
      area: '按领域浏览',
    },
    kindHint: (command) => `点名称看它的各期，也可以发送 /${command} 加名称，或名称里的几个字。`,
    rising: (days) => (days === 7 ? '📈 这一周谈得多了' : '📈 这一个月谈得多了'),
    mostListed: '谈得最多',
    fromEpisodes: (least, names) => `${least} 期以上：${figure(names)}`,
    recently: (episodes) => `近来 ${episodes} 期`,
    byLetter: (kinds) => `${kinds} · 按首字母`,
    letterHint: '中文名按拼音。',
    underLetter: (kinds, letter) => `${kinds} · ${letter}`,
    otherSigns: '数字和其他',
    containing: (kinds, name, names) => `名称里有“${name}”的${kinds} · ${figure(names)}`,
    moreContaining: (names) => `还有 ${names} 个，多写几个字就能找到。`,
    byMonth: (name) => `${name} · 按月看`,
    monthHint: '点一个月，从那里往前看。',
    monthLine: (bars, first, last) => `${first} ${bars} ${last}`,
    listButton: {
      letters: '🔤 按首字母',
      allNames: '少见的也列出',
      fewerNames: (least) => `只看 ${least} 期以上`,
      list: '谈得最多的',
      months: '📅 按月看',
      timeline: '🕰 时间线',
      trend: '📈 走势',
      back: '‹ 返回',
    },
    nearestFollow: '想关注的是不是',
    several: (name) => `叫“${name}”的不止一个，是哪一个？`,
    noneNear: '可以从列表里找：/show /company /person /product /tag',
    noneOfKind: (kinds) => `还没有哪一期列出${kinds}。看看 /latest 吧。`,
    alsoKnownAs: (names) => `又名：${names}`,
    noEpisodesOf: '还没有哪一期列出它。',
    named: (first, last) => `首次提到 ${first}，最近 ${last}`,
    namedOnce: (day) => `${day} 提到`,
    oftenWith: (names) => `常和 ${names} 一起出现`,
    oftenAbout: (names) => `常谈到 ${names}`,
    aboutIt: (episodes) => `主要讲它的 · ${figure(episodes)} 期`,
    inPassing: (episodes) => `只是提到 · ${figure(episodes)} 期`,
    inTitle: '标题提到',
    inSummary: '摘要提到',
    inSection: (heading) => `见“${heading}”`,
    inText: '正文提到',
    labelled: '编者标注',
    unsupported: '编者列出，正文没有提到',
    explainedIn: '正文有解释',
  },
  'zh-Hant': {
    commands: {
      show: '依節目瀏覽：誰講的',
      series: '依系列瀏覽',
      company: '依公司瀏覽',
      person: '依人物瀏覽',
      product: '依產品瀏覽',
      media: '依書和媒體瀏覽',
      tag: '依標籤瀏覽',
      category: '依分類瀏覽',
      area: '依領域瀏覽',
    },
    kindHint: (command) => `點名稱看它的各集，也可以傳送 /${command} 加名稱，或名稱裡的幾個字。`,
    rising: (days) => (days === 7 ? '📈 這一週談得多了' : '📈 這一個月談得多了'),
    mostListed: '談得最多',
    fromEpisodes: (least, names) => `${least} 集以上：${figure(names)}`,
    recently: (episodes) => `近來 ${episodes} 集`,
    byLetter: (kinds) => `${kinds} · 依首字母`,
    letterHint: '中文名依拼音。',
    underLetter: (kinds, letter) => `${kinds} · ${letter}`,
    otherSigns: '數字和其他',
    containing: (kinds, name, names) => `名稱裡有「${name}」的${kinds} · ${figure(names)}`,
    moreContaining: (names) => `還有 ${names} 個，多寫幾個字就能找到。`,
    byMonth: (name) => `${name} · 依月份`,
    monthHint: '點一個月，從那裡往前看。',
    monthLine: (bars, first, last) => `${first} ${bars} ${last}`,
    listButton: {
      letters: '🔤 依首字母',
      allNames: '少見的也列出',
      fewerNames: (least) => `只看 ${least} 集以上`,
      list: '談得最多的',
      months: '📅 依月份',
      timeline: '🕰 時間軸',
      trend: '📈 走勢',
      back: '‹ 返回',
    },
    nearestFollow: '想追蹤的是不是',
    several: (name) => `叫「${name}」的不止一個，是哪一個？`,
    noneNear: '可以從清單裡找：/show /company /person /product /tag',
    noneOfKind: (kinds) => `還沒有哪一集列出${kinds}。看看 /latest 吧。`,
    alsoKnownAs: (names) => `又名：${names}`,
    noEpisodesOf: '還沒有哪一集列出它。',
    named: (first, last) => `首次提到 ${first}，最近 ${last}`,
    namedOnce: (day) => `${day} 提到`,
    oftenWith: (names) => `常和 ${names} 一起出現`,
    oftenAbout: (names) => `常談到 ${names}`,
    aboutIt: (episodes) => `主要講它的 · ${figure(episodes)} 集`,
    inPassing: (episodes) => `只是提到 · ${figure(episodes)} 集`,
    inTitle: '標題提到',
    inSummary: '摘要提到',
    inSection: (heading) => `見「${heading}」`,
    inText: '內文提到',
    labelled: '編者標註',
    unsupported: '編者列出，內文沒有提到',
    explainedIn: '內文有解釋',
  },
  en: {
    commands: {
      show: 'Browse by show: who speaks',
      series: 'Browse by series',
      company: 'Browse by company',
      person: 'Browse by person',
      product: 'Browse by product',
      media: 'Browse by book or medium',
      tag: 'Browse by tag',
      category: 'Browse by category',
      area: 'Browse by area',
    },
    kindHint: (command) => `Press a name for its episodes, or send /${command} and a name or a part of one.`,
    rising: (days) => (days === 7 ? '📈 More than usual this week' : '📈 More than usual this month'),
    mostListed: 'Most often',
    fromEpisodes: (least, names) => `In ${least} episodes or more: ${figure(names)}`,
    recently: (episodes) => `${episodes} lately`,
    byLetter: (kinds) => `${kinds} · A to Z`,
    letterHint: 'Chinese names by their pinyin.',
    underLetter: (kinds, letter) => `${kinds} · ${letter}`,
    otherSigns: 'digits and others',
    containing: (kinds, name, names) => `${kinds} with “${name}” in their name · ${names}`,
    moreContaining: (names) => `There are ${names} more; a longer part of the name finds them.`,
    byMonth: (name) => `${name} · by month`,
    monthHint: 'Press a month to read back from there.',
    monthLine: (bars, first, last) => `${first} ${bars} ${last}`,
    listButton: {
      letters: '🔤 A to Z',
      allNames: 'Rare ones too',
      fewerNames: (least) => `Only in ${least} episodes or more`,
      list: 'Most often',
      months: '📅 By month',
      timeline: '🕰 Timeline',
      trend: '📈 Trend',
      back: '‹ Back',
    },
    nearestFollow: 'Did you want to follow',
    several: (name) => `More than one thing is called “${name}”. Which one is it?`,
    noneNear: 'Have a look at the lists: /show /company /person /product /tag',
    noneOfKind: (kinds) => `${kinds}: none listed in any episode yet. Try /latest.`,
    alsoKnownAs: (names) => `Also: ${names}`,
    noEpisodesOf: 'No episode lists it yet.',
    named: (first, last) => `First named ${first}, last ${last}`,
    namedOnce: (day) => `Named on ${day}`,
    oftenWith: (names) => `Often together with ${names}`,
    oftenAbout: (names) => `Often about ${names}`,
    aboutIt: (episodes) => `About it · ${plural(episodes, 'episode')}`,
    inPassing: (episodes) => `Only mentioned · ${plural(episodes, 'episode')}`,
    inTitle: 'named in the title',
    inSummary: 'named in the summary',
    inSection: (heading) => `see “${heading}”`,
    inText: 'named in the text',
    labelled: 'set by the editor',
    unsupported: 'listed, but not named in the text',
    explainedIn: 'explained in the text',
  },
};
