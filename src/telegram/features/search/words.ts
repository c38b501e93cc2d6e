import { plural, type Words } from '../../../messages/common/words.ts';

/** The search of the archive. */
interface SearchWords {
  readonly commands: Readonly<Record<'search', string>>;
  readonly title: string;
  readonly howTo: string;
  /** @param name one of the archive; `company`: a company of it */
  readonly operators: (name: string, company: string) => readonly string[];
  /** Where the archive has no name to show. */
  readonly anyName: string;
  readonly examples: string;
  readonly nothingAsked: string;
  /** Not every hit was counted. */
  readonly atLeast: (episodes: string) => string;
  /** There are more hits than are counted. */
  readonly moreThan: (count: number) => string;
  /** How many other episodes tell the same story as a hit; what follows says which. */
  readonly alike: (count: number) => string;
  readonly nothing: string;
  readonly widen: string;
  /** Nothing contains all words. */
  readonly some: string;
  /** Before the first hit that has only some of the words, after those that have all. */
  readonly nearest: string;
  /** What was found for a name in place of a mistyped one. */
  readonly corrected: (name: string, typed: string) => string;
  /** Nothing was found on the days that were asked for. */
  readonly outside: (days: string) => string;
  /** Before a place in a folded part of an episode. */
  readonly original: string;
  readonly pending: (count: number) => string;
  readonly cut: string;
  /** First and last day. */
  readonly between: (from: string, until: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly without: (words: string) => string;
  readonly badDate: (got: string) => string;
  readonly noSuch: (kind: string, name: string) => string;
  readonly didYouMean: string;
  readonly unavailable: string;
  /** The notice after pressing a button whose query is no longer stored; at most 200 characters. */
  readonly gone: string;
  readonly button: {
    readonly byDate: string;
    readonly byFit: string;
    readonly anyDay: (days: string) => string;
    readonly literally: (typed: string) => string;
    /** The same words as a question. */
    readonly ask: string;
  };
}

export const SEARCH: Words<SearchWords> = {
  'zh-Hans': {
    commands: { search: '搜索节目' },
    title: '搜索节目',
    howTo:
      '发送 /search 加上要找的词，也可以直接把词发给我。整句的问题、“上个月”“2026年3月”这样的时间都认得，中文名、英文名、简称、繁体、拼音也是。',
    anyName: '名称',
    operators: (name, company) => [
      `“${name}” 加引号：一字不变`,
      `-${name} 加减号：不要提到它的`,
      `company:${company} 只看列出它的；同样可用 person: product: media: tag: category: area:`,
      'show:名称 只看这个节目；同样可用 series: guest:，写成 节目: 系列: 嘉宾: 也行',
      'after:2026-01 before:2026-03 一月起，三月前',
    ],
    examples: '试试看：',
    nothingAsked: '这里面没有可以找的字。写一两个词就行，例如名称或标题里的词。',
    atLeast: (episodes) => `至少 ${episodes}`,
    moreThan: (count) => `${count.toLocaleString('en')}+ 期`,
    alike: (count) => `另有 ${count} 期与此相近`,
    nothing: '没有找到。',
    widen: '可以少写几个词，换一种说法，或去掉引号和条件再试。',
    some: '没有哪一期同时有这些词，下面是最接近的。',
    nearest: '下面几期只有其中一部分，最为接近：',
    corrected: (name, typed) => `这是${name}的结果；要搜${typed}，请加引号。`,
    outside: (days) => `${days}没有，下面是别的时候的。`,
    original: '原文',
    pending: (count) => `还有 ${count} 期正在读入，稍后再找会更全。`,
    cut: '写得太长了，只按前面这些来找。',
    between: (from, until) => `${from} 至 ${until}`,
    since: (day) => `${day} 起`,
    until: (day) => `到 ${day}`,
    without: (words) => `不含${words}`,
    badDate: (got) => `“${got}”不是日期，没有算进去。请写成 2026-01 或 2026-01-21。`,
    noSuch: (kind, name) => `没有叫“${name}”的${kind}。`,
    didYouMean: '你要找的是不是',
    unavailable: '现在没法搜索，请稍后再试。/latest 可以看最近的节目。',
    gone: '这次搜索过去太久了，请把要找的词再发一次。',
    button: {
      byDate: '按日期',
      byFit: '按相关',
      anyDay: (days) => `不限“${days}”`,
      literally: (typed) => `就搜“${typed}”`,
      ask: '问问节目',
    },
  },
  'zh-Hant': {
    commands: { search: '搜尋節目' },
    title: '搜尋節目',
    howTo:
      '傳送 /search 加上要找的詞，也可以直接把詞傳給我。整句的問題、「上個月」「2026年3月」這樣的時間都認得，中文名、英文名、簡稱、簡體、拼音也是。',
    anyName: '名稱',
    operators: (name, company) => [
      `「${name}」 加引號：一字不變`,
      `-${name} 加減號：不要提到它的`,
      `company:${company} 只看列出它的；同樣可用 person: product: media: tag: category: area:`,
      'show:名稱 只看這個節目；同樣可用 series: guest:，寫成 節目: 系列: 來賓: 也行',
      'after:2026-01 before:2026-03 一月起，三月前',
    ],
    examples: '試試看：',
    nothingAsked: '這裡面沒有可以找的字。寫一兩個詞就行，例如名稱或標題裡的詞。',
    atLeast: (episodes) => `至少 ${episodes}`,
    moreThan: (count) => `${count.toLocaleString('en')}+ 集`,
    alike: (count) => `另有 ${count} 集與此相近`,
    nothing: '沒有找到。',
    widen: '可以少寫幾個詞，換一種說法，或去掉引號和條件再試。',
    some: '沒有哪一集同時有這些詞，下面是最接近的。',
    nearest: '下面幾集只有其中一部分，最為接近：',
    corrected: (name, typed) => `這是${name}的結果；要搜${typed}，請加引號。`,
    outside: (days) => `${days}沒有，下面是別的時候的。`,
    original: '原文',
    pending: (count) => `另有 ${count} 集正在讀入，稍後再找會更全。`,
    cut: '寫得太多了，只按前面這些來找。',
    between: (from, until) => `${from} 至 ${until}`,
    since: (day) => `${day} 起`,
    until: (day) => `到 ${day}`,
    without: (words) => `不含${words}`,
    badDate: (got) => `「${got}」不是日期，沒有算進去。請寫成 2026-01 或 2026-01-21。`,
    noSuch: (kind, name) => `沒有叫「${name}」的${kind}。`,
    didYouMean: '你要找的是不是',
    unavailable: '現在沒法搜尋，請稍後再試。/latest 可以看最近的節目。',
    gone: '這次搜尋過去太久了，請把要找的詞再傳一次。',
    button: {
      byDate: '按日期',
      byFit: '按相關',
      anyDay: (days) => `不限「${days}」`,
      literally: (typed) => `就搜「${typed}」`,
      ask: '問問節目',
    },
  },
  en: {
    commands: { search: 'Search the episodes' },
    title: 'Search the episodes',
    howTo:
      'Send /search and what you look for, or just send me the words. Whole questions work, and so do times such as “last month” or “March 2026”; Chinese and English names, tickers, both scripts and pinyin as well.',
    anyName: 'name',
    operators: (name, company) => [
      `“${name}” in quotes: exactly these words`,
      `-${name} with a minus: no episode that mentions it`,
      `company:${company} only what lists it; likewise person: product: media: tag: category: area:`,
      'show:name only episodes of that show; likewise series: guest:',
      'after:2026-01 before:2026-03 from January on, up to the end of February',
    ],
    examples: 'For example:',
    nothingAsked:
      'There is nothing in it to search for. A word or two will do, such as a name or a word of a title.',
    atLeast: (episodes) => `at least ${episodes}`,
    moreThan: (count) => `${count.toLocaleString('en')}+ episodes`,
    alike: (count) => `and ${count} more like it`,
    nothing: 'Nothing found.',
    widen: 'Try fewer words or other ones, or leave out quotes and filters.',
    some: 'No episode has all of these words. These come nearest.',
    nearest: 'These have only some of the words and come nearest:',
    corrected: (name, typed) => `These are the results for ${name}. For ${typed}, use quotes.`,
    outside: (days) => `Nothing for ${days}. These are of other days.`,
    original: 'Original',
    pending: (count) => `I am still reading ${plural(count, 'episode')}; there may be more in a moment.`,
    cut: 'That was a lot: I only looked for the first part.',
    between: (from, until) => `${from} to ${until}`,
    since: (day) => `from ${day}`,
    until: (day) => `up to ${day}`,
    without: (words) => `without ${words}`,
    badDate: (got) => `“${got}” is no date, so it does not count. Please write 2026-01 or 2026-01-21.`,
    noSuch: (kind, name) => `There is no ${kind} called “${name}”.`,
    didYouMean: 'Did you mean',
    unavailable: 'I cannot search right now. Please try again in a moment; /latest shows recent episodes.',
    gone: 'That search was too long ago. Please send the words again.',
    button: {
      byDate: 'Newest first',
      byFit: 'Best first',
      anyDay: (days) => `Any day, not “${days}”`,
      literally: (typed) => `Only “${typed}”`,
      ask: 'Ask instead',
    },
  },
};
