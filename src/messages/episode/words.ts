import { plural, type Words } from '../common/words.ts';

/** The newest episodes, and one of them with its sections and terms. */
export interface EpisodeWords {
  readonly commands: Readonly<Record<'latest' | 'episode' | 'continue', string>>;
  readonly latest: string;
  readonly noEpisodes: string;
  readonly episodeNotFound: (query: string) => string;
  readonly chooseEpisode: (count: number) => string;
  readonly nothingRead: string;
  readonly guest: (name: string) => string;
  readonly author: (name: string) => string;
  readonly series: (name: string) => string;
  readonly about: string;
  readonly sections: (count: number) => string;
  /** When the section buttons fill several pages; `page` counts from 1. */
  readonly sectionsOnPage: (count: number, page: number, pages: number) => string;
  readonly noSections: string;
  readonly emptySection: string;
  readonly onlyOriginal: string;
  readonly terms: (count: number) => string;
  readonly noTerms: string;
  readonly button: {
    readonly back: string;
    readonly older: string;
    readonly newer: string;
    readonly previousSection: string;
    readonly nextSection: string;
    /** Opens the folded original from which a section was translated. */
    readonly original: string;
    readonly backToSection: string;
    /** Show a section with tables, formulas and folded parts as such, and as plain text again. */
    readonly richSection: string;
    readonly plainSection: string;
    readonly save: string;
    /** What `save` becomes; pressing it takes the episode off the list. */
    readonly saved: string;
    readonly share: string;
    readonly terms: (count: number) => string;
    /** Lead to all episodes of the show, or of the series. */
    readonly show: (name: string) => string;
    readonly series: (name: string) => string;
  };
  readonly toasts: Readonly<Record<'only-plain', string>>;
}

export const EPISODE: Words<EpisodeWords> = {
  'zh-Hans': {
    commands: {
      latest: '最近的节目',
      episode: '打开一期：日期、编号或标题里的词',
      continue: '接着上次读',
    },
    latest: '最新节目',
    noEpisodes: '还没有节目。有了第一期，这里就会出现。',
    episodeNotFound: (query) =>
      `没有找到“${query}”这一期。可以发送日期、编号或标题里的词，也可以从 /latest 里选。`,
    chooseEpisode: (count) => `找到 ${count} 期，想看哪一期？`,
    nothingRead: '还没有读过哪一期。可以从 /latest 里挑一期。',
    guest: (name) => `嘉宾：${name}`,
    author: (name) => `作者：${name}`,
    series: (name) => `系列：${name}`,
    about: '本期谈到',
    sections: (count) => `全文共 ${count} 节，点下面的按钮读。`,
    sectionsOnPage: (count, page, pages) =>
      `全文共 ${count} 节，这里是第 ${page}/${pages} 页。点数字读，用 ‹ › 翻页。`,
    noSections: '这一期没有正文。',
    emptySection: '这一节没有内容。',
    onlyOriginal: '这一节只有原文：',
    terms: (count) => `名词解释 · ${count} 个`,
    noTerms: '这一期没有名词解释。',
    button: {
      back: '‹ 回到本期',
      older: '‹ 上一期',
      newer: '下一期 ›',
      previousSection: '‹ 上一节',
      nextSection: '下一节 ›',
      original: '原文',
      backToSection: '‹ 回到这一节',
      richSection: '更好看的版式',
      plainSection: '普通版式',
      save: '🔖 收藏',
      saved: '✓ 已收藏',
      share: '📤 分享',
      terms: (count) => `名词解释 ${count}`,
      show: (name) => `节目：${name}`,
      series: (name) => `系列：${name}`,
    },
    toasts: { 'only-plain': '这一节暂时只能用普通版式显示。' },
  },
  'zh-Hant': {
    commands: {
      latest: '最近的節目',
      episode: '打開一集：日期、編號或標題裡的詞',
      continue: '接著上次讀',
    },
    latest: '最新節目',
    noEpisodes: '還沒有節目。有了第一集，這裡就會出現。',
    episodeNotFound: (query) =>
      `沒有找到「${query}」這一集。可以傳送日期、編號或標題裡的詞，也可以從 /latest 裡選。`,
    chooseEpisode: (count) => `找到 ${count} 集，想看哪一集？`,
    nothingRead: '還沒有讀過哪一集。可以從 /latest 裡挑一集。',
    guest: (name) => `來賓：${name}`,
    author: (name) => `作者：${name}`,
    series: (name) => `系列：${name}`,
    about: '本集談到',
    sections: (count) => `全文共 ${count} 節，點下面的按鈕閱讀。`,
    sectionsOnPage: (count, page, pages) =>
      `全文共 ${count} 節，這裡是第 ${page}/${pages} 頁。點數字閱讀，用 ‹ › 翻頁。`,
    noSections: '這一集沒有內文。',
    emptySection: '這一節沒有內容。',
    onlyOriginal: '這一節只有原文：',
    terms: (count) => `名詞解釋 · ${count} 個`,
    noTerms: '這一集沒有名詞解釋。',
    button: {
      back: '‹ 回到本集',
      older: '‹ 上一集',
      newer: '下一集 ›',
      previousSection: '‹ 上一節',
      nextSection: '下一節 ›',
      original: '原文',
      backToSection: '‹ 回到這一節',
      richSection: '更好看的版面',
      plainSection: '一般版面',
      save: '🔖 收藏',
      saved: '✓ 已收藏',
      share: '📤 分享',
      terms: (count) => `名詞解釋 ${count}`,
      show: (name) => `節目：${name}`,
      series: (name) => `系列：${name}`,
    },
    toasts: { 'only-plain': '這一節暫時只能用一般版面顯示。' },
  },
  en: {
    commands: {
      latest: 'Recent episodes',
      episode: 'Open one: a date, an id or words of its title',
      continue: 'Go on where you stopped reading',
    },
    latest: 'Latest',
    noEpisodes: 'No episodes yet. The first one will show up here.',
    episodeNotFound: (query) =>
      `No episode found for “${query}”. Send a date, an id or words from a title, or pick one from /latest.`,
    chooseEpisode: (count) => `${plural(count, 'episode')} found. Which one?`,
    nothingRead: 'You have not opened an episode yet. Pick one from /latest.',
    guest: (name) => `Guest: ${name}`,
    author: (name) => `Author: ${name}`,
    series: (name) => `Series: ${name}`,
    about: 'What it is about',
    sections: (count) => `${plural(count, 'section')} in full: press one to read it.`,
    sectionsOnPage: (count, page, pages) =>
      `${count} sections, page ${page}/${pages}: press a number to read it, ‹ › to turn the page.`,
    noSections: 'This episode has no text.',
    emptySection: 'This section is empty.',
    onlyOriginal: 'This section has only its original text:',
    terms: (count) => plural(count, 'term'),
    noTerms: 'This episode explains no terms.',
    button: {
      back: '‹ Back to episode',
      older: '‹ Older',
      newer: 'Newer ›',
      previousSection: '‹ Previous',
      nextSection: 'Next ›',
      original: 'Original',
      backToSection: '‹ Back to section',
      richSection: 'Richer view',
      plainSection: 'Plain view',
      save: '🔖 Save',
      saved: '✓ Saved',
      share: '📤 Share',
      terms: (count) => `Terms (${count})`,
      show: (name) => `Show: ${name}`,
      series: (name) => `Series: ${name}`,
    },
    toasts: { 'only-plain': 'This section can only be shown in plain view for now.' },
  },
};
