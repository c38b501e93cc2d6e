import type { Words } from '../common/words.ts';
import type { ListCommand } from './list-commands.ts';

/** Lists of names, and the page of one. */
export interface EntityWords {
  readonly commands: Readonly<Record<ListCommand, string>>;
  readonly kindHint: (command: string) => string;
  readonly nearestFollow: string;
  /** Several things of different kinds bear a name. */
  readonly severalFollow: (name: string) => string;
  readonly noneNear: string;
  readonly noneOfKind: (kinds: string) => string;
  readonly alsoKnownAs: (names: string) => string;
  readonly noEpisodesOf: string;
  readonly named: (first: string, last: string) => string;
  readonly namedOnce: (day: string) => string;
  readonly oftenWith: (names: string) => string;
  /** What the episodes of a show, a series or an area are often about. */
  readonly oftenAbout: (names: string) => string;
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
      show: '按节目看：谁讲的',
      series: '按系列看',
      company: '按公司看',
      person: '按人物看',
      product: '按产品看',
      media: '按书和媒体看',
      tag: '按标签看',
      category: '按分类看',
      area: '按领域看',
    },
    kindHint: (command) => `点名称看它的各期，也可以发送 /${command} 加名称。`,
    nearestFollow: '想关注的是不是',
    severalFollow: (name) => `叫“${name}”的不止一个，想关注哪一个？`,
    noneNear: '可以从列表里找：/show /company /person /product /tag',
    noneOfKind: (kinds) => `还没有哪一期列出${kinds}。看看 /latest 吧。`,
    alsoKnownAs: (names) => `又名：${names}`,
    noEpisodesOf: '还没有哪一期列出它。',
    named: (first, last) => `首次提到 ${first}，最近 ${last}`,
    namedOnce: (day) => `${day} 提到`,
    oftenWith: (names) => `常和 ${names} 一起出现`,
    oftenAbout: (names) => `常谈到 ${names}`,
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
      show: '按節目看：誰講的',
      series: '按系列看',
      company: '按公司看',
      person: '按人物看',
      product: '按產品看',
      media: '按書和媒體看',
      tag: '按標籤看',
      category: '按分類看',
      area: '按領域看',
    },
    kindHint: (command) => `點名稱看它的各集，也可以傳送 /${command} 加名稱。`,
    nearestFollow: '想追蹤的是不是',
    severalFollow: (name) => `叫「${name}」的不止一個，想追蹤哪一個？`,
    noneNear: '可以從清單裡找：/show /company /person /product /tag',
    noneOfKind: (kinds) => `還沒有哪一集列出${kinds}。看看 /latest 吧。`,
    alsoKnownAs: (names) => `又名：${names}`,
    noEpisodesOf: '還沒有哪一集列出它。',
    named: (first, last) => `首次提到 ${first}，最近 ${last}`,
    namedOnce: (day) => `${day} 提到`,
    oftenWith: (names) => `常和 ${names} 一起出現`,
    oftenAbout: (names) => `常談到 ${names}`,
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
    kindHint: (command) => `Press a name for its episodes, or send /${command} and a name.`,
    nearestFollow: 'Did you want to follow',
    severalFollow: (name) => `More than one thing is called “${name}”. Which would you like to follow?`,
    noneNear: 'Have a look at the lists: /show /company /person /product /tag',
    noneOfKind: (kinds) => `${kinds}: none listed in any episode yet. Try /latest.`,
    alsoKnownAs: (names) => `Also: ${names}`,
    noEpisodesOf: 'No episode lists it yet.',
    named: (first, last) => `First named ${first}, last ${last}`,
    namedOnce: (day) => `Named on ${day}`,
    oftenWith: (names) => `Often together with ${names}`,
    oftenAbout: (names) => `Often about ${names}`,
    inTitle: 'named in the title',
    inSummary: 'named in the summary',
    inSection: (heading) => `see “${heading}”`,
    inText: 'named in the text',
    labelled: 'set by the editor',
    unsupported: 'listed, but not named in the text',
    explainedIn: 'explained in the text',
  },
};
