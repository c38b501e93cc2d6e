import type { ImportField } from '../../../domain/import.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The import of a raw text as a draft, for admins. */
interface ImportWords {
  readonly commands: Readonly<Record<'import', string>>;
  readonly title: string;
  readonly usage: string;
  readonly reading: (paragraphs: number) => string;
  /** The text is as long as a message can be. */
  readonly mayBeCut: string;
  /** How many proposals there are so far. */
  readonly found: (count: number) => string;
  readonly position: (number: number, count: number) => string;
  readonly field: Readonly<Record<ImportField, string>>;
  /** Where in the text it occurs. */
  readonly paragraph: (number: number) => string;
  /** At the end of a long text. */
  readonly unread: (paragraphs: number) => string;
  readonly noProposals: string;
  readonly taken: (taken: number, left: number) => string;
  /** The title when none was accepted. */
  readonly ownTitle: (title: string) => string;
  readonly pinyin: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly line: (number: number) => string;
  /** By the model; compared with the text only as a whole. */
  readonly remarks: string;
  readonly question: string;
  readonly saved: (path: string) => string;
  readonly next: Readonly<Record<'draft' | 'live' | 'hidden', string>>;
  readonly cancelled: string;
  /** Notices after a button press; at most 200 characters. */
  readonly gone: string;
  readonly decided: string;
  readonly webPage: (fileName: string) => string;
  readonly notText: (fileName: string) => string;
  readonly hasFrontMatter: (fileName: string) => string;
  readonly button: {
    readonly take: string;
    readonly leave: string;
    readonly takeRest: string;
    readonly leaveRest: string;
    readonly withoutModel: string;
    readonly save: string;
    readonly cancel: string;
  };
}

export const IMPORT: Words<ImportWords> = {
  'zh-Hans': {
    commands: { import: '把原文变成草稿' },
    title: '导入',
    usage:
      '把一篇原文变成草稿：\n• /import 后面写上原文\n• 用 /import 回复一条消息\n• 发一个 .txt 或 .md 文件，说明写 /import\n我会去掉拼音，提议标题、摘要、标签、名字和小标题，由你一条一条决定。正文不改。',
    reading: (paragraphs) => `正在读 ${paragraphs} 段原文，请稍等……`,
    mayBeCut: '一条消息装不下更多了，原文可能不全。长文请存成 .txt，说明写 /import 再发。',
    found: (count) => `已经想到 ${count} 条`,
    position: (number, count) => `第 ${number} 条，共 ${count} 条`,
    field: {
      title: '标题',
      date: '日期',
      source: '出处',
      summary: '摘要',
      tag: '标签',
      company: '公司',
      person: '人物',
      product: '产品',
      medium: '媒体与书',
      heading: '小标题',
    },
    paragraph: (number) => `原文第 ${number} 段`,
    unread: (paragraphs) => `原文很长，最后 ${paragraphs} 段没有读。`,
    noProposals: '没有可以提议的。',
    taken: (taken, left) => `采用 ${taken} 条，没用 ${left} 条`,
    ownTitle: (title) => `标题先用：${title}`,
    pinyin: (count) => `去掉了 ${count} 处拼音。`,
    broken: (count) => `${count} 处可能坏了，没有动，请看一眼`,
    line: (number) => `第 ${number} 行`,
    remarks: '语言模型提醒',
    question: '文件开头会是这样，正文接在后面。存为草稿吗？',
    saved: (path) => `已存为 ${path}。`,
    next: {
      draft: '它是草稿，预览马上就来。',
      live: '这里的草稿不用审阅，它已经发布了。',
      hidden: '这里不显示草稿。要发布就去掉 draft: true。',
    },
    cancelled: '好，什么都没有保存。',
    gone: '这次导入已经过期或结束了。需要的话请再发一次。',
    decided: '这一条已经决定过了。',
    webPage: (fileName) => `${fileName} 是网页文件。请复制网页里的文字发给我，或存成 .txt 再发。`,
    notText: (fileName) => `${fileName} 不是文本文件。请发 .txt 或 .md。`,
    hasFrontMatter: (fileName) =>
      `${fileName} 已经有文件头了，不用导入。直接发给我，不写 /import，就能检查和发布。`,
    button: {
      take: '✅ 采用',
      leave: '✖️ 不用',
      takeRest: '其余全采用',
      leaveRest: '其余都不用',
      withoutModel: '不等了，从原文里摘',
      save: '存为草稿',
      cancel: '取消',
    },
  },
  'zh-Hant': {
    commands: { import: '把原文變成草稿' },
    title: '匯入',
    usage:
      '把一篇原文變成草稿：\n• /import 後面寫上原文\n• 用 /import 回覆一則訊息\n• 傳一個 .txt 或 .md 檔案，說明寫 /import\n我會去掉拼音，提議標題、摘要、標籤、名字和小標題，由你一條一條決定。內文不改。',
    reading: (paragraphs) => `正在讀 ${paragraphs} 段原文，請稍候……`,
    mayBeCut: '一則訊息裝不下更多了，原文可能不全。長文請存成 .txt，說明寫 /import 再傳。',
    found: (count) => `已經想到 ${count} 條`,
    position: (number, count) => `第 ${number} 條，共 ${count} 條`,
    field: {
      title: '標題',
      date: '日期',
      source: '出處',
      summary: '摘要',
      tag: '標籤',
      company: '公司',
      person: '人物',
      product: '產品',
      medium: '媒體與書',
      heading: '小標題',
    },
    paragraph: (number) => `原文第 ${number} 段`,
    unread: (paragraphs) => `原文很長，最後 ${paragraphs} 段沒有讀。`,
    noProposals: '沒有可以提議的。',
    taken: (taken, left) => `採用 ${taken} 條，沒用 ${left} 條`,
    ownTitle: (title) => `標題先用：${title}`,
    pinyin: (count) => `去掉了 ${count} 處拼音。`,
    broken: (count) => `${count} 處可能壞了，沒有動，麻煩看一眼`,
    line: (number) => `第 ${number} 行`,
    remarks: '語言模型提醒',
    question: '檔案開頭會是這樣，內文接在後面。要存為草稿嗎？',
    saved: (path) => `已存為 ${path}。`,
    next: {
      draft: '它是草稿，預覽馬上就來。',
      live: '這裡的草稿不用審閱，它已經發布了。',
      hidden: '這裡不顯示草稿。要發布就拿掉 draft: true。',
    },
    cancelled: '好，什麼都沒有儲存。',
    gone: '這次匯入已經過期或結束了。需要的話請再傳一次。',
    decided: '這一條已經決定過了。',
    webPage: (fileName) => `${fileName} 是網頁檔案。請複製網頁裡的文字傳給我，或存成 .txt 再傳。`,
    notText: (fileName) => `${fileName} 不是文字檔。請傳 .txt 或 .md。`,
    hasFrontMatter: (fileName) =>
      `${fileName} 已經有檔案開頭了，不用匯入。直接傳給我，不寫 /import，就能檢查和發布。`,
    button: {
      take: '✅ 採用',
      leave: '✖️ 不用',
      takeRest: '其餘全採用',
      leaveRest: '其餘都不用',
      withoutModel: '不等了，從原文裡摘',
      save: '存為草稿',
      cancel: '取消',
    },
  },
  en: {
    commands: { import: 'Make a draft of a raw text' },
    title: 'Import',
    usage:
      'Makes a draft of a raw text:\n• /import with the text behind it\n• /import as a reply to a message\n• a .txt or .md file with the caption /import\nPinyin is taken out; a title, a summary, tags, names and headings are proposed, and you decide on each. The text itself stays as it is.',
    reading: (paragraphs) =>
      `Reading ${paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`}, a moment please…`,
    mayBeCut:
      'A message holds no more than this, so the text may be cut off. Send a long text as a .txt file with the caption /import.',
    found: (count) => (count === 1 ? 'One idea so far' : `${count} ideas so far`),
    position: (number, count) => `${number} of ${count}`,
    field: {
      title: 'Title',
      date: 'Date',
      source: 'Source',
      summary: 'Summary',
      tag: 'Tag',
      company: 'Company',
      person: 'Person',
      product: 'Product',
      medium: 'Media or book',
      heading: 'Heading',
    },
    paragraph: (number) => `Paragraph ${number} of the text`,
    unread: (paragraphs) =>
      `The text is long: ${paragraphs === 1 ? 'the last paragraph was' : `the last ${paragraphs} paragraphs were`} not read.`,
    noProposals: 'There is nothing to propose.',
    taken: (taken, left) => `${taken} taken, ${left} left out`,
    ownTitle: (title) => `The title for now: ${title}`,
    pinyin: (count) =>
      count === 1 ? 'One reading in pinyin was taken out.' : `${count} readings in pinyin were taken out.`,
    broken: (count) =>
      count === 1
        ? 'One place looks broken and was left alone; please have a look'
        : `${count} places look broken and were left alone; please have a look`,
    line: (number) => `Line ${number}`,
    remarks: 'The language model remarks',
    question: 'This is how the file begins; the text follows. Save it as a draft?',
    saved: (path) => `Saved as ${path}.`,
    next: {
      draft: 'It is a draft; its preview comes right away.',
      live: 'Drafts need no review here: it is published.',
      hidden: 'Drafts are not shown here. To publish it, remove draft: true.',
    },
    cancelled: 'All right, nothing was saved.',
    gone: 'This import has expired or is over. Send the text again if you need it.',
    decided: 'You have decided on this one already.',
    webPage: (fileName) =>
      `${fileName} is a web page. Please copy its text and send me that, or save it as .txt.`,
    notText: (fileName) => `${fileName} is no text file. Please send .txt or .md.`,
    hasFrontMatter: (fileName) =>
      `${fileName} has front matter already, so there is nothing to import. Send it without /import to have it checked and published.`,
    button: {
      take: '✅ Take',
      leave: '✖️ Leave',
      takeRest: 'Take all the rest',
      leaveRest: 'Leave all the rest',
      withoutModel: 'Do not wait, quote the text',
      save: 'Save as draft',
      cancel: 'Cancel',
    },
  },
};
