import type { CleaningStep, ImportField } from '../../../domain/import.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The import of a raw text as a draft, for admins. */
interface ImportWords {
  readonly title: string;
  readonly reading: (paragraphs: number) => string;
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
  /** Above the steps of the cleaning that changed something. */
  readonly cleaned: string;
  readonly step: Readonly<Record<CleaningStep, string>>;
  /** A step that was taken back. */
  readonly leftIn: string;
  /** Nobody has said when it is from: asked for. */
  readonly undated: string;
  readonly reply: string;
  /** What of the editor's words could not be read. */
  readonly notRead: (typed: string) => string;
  /** Its place among those that came together. */
  readonly place: (number: number, of: number) => string;
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
  readonly button: {
    readonly take: string;
    readonly leave: string;
    readonly takeRest: string;
    readonly leaveRest: string;
    readonly withoutModel: string;
    readonly save: string;
    readonly cancel: string;
    readonly cancelRest: string;
    readonly today: (date: string) => string;
  };
}

export const IMPORT: Words<ImportWords> = {
  'zh-Hans': {
    title: '导入',
    reading: (paragraphs) => `正在读 ${paragraphs} 段原文，请稍等……`,
    found: (count) => `已经想到 ${count} 条`,
    position: (number, count) => `第 ${number} 条，共 ${count} 条`,
    field: {
      title: '标题',
      date: '日期',
      author: '作者',
      speaker: '节目或媒体',
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
    cleaned: '清理过的，点一下放回去：',
    step: {
      pinyin: '拼音',
      pictures: '空图片',
      tags: '残留标签',
      code: '代码块',
      byline: '日期与署名',
      menu: '网站菜单',
      share: '分享栏',
      notices: '声明',
      footer: '页脚',
      paragraphs: '分段',
      outline: '小标题与要点',
    },
    leftIn: '已放回',
    undated: '原文没有写日期。请点下面的按钮，或回复这条消息写上日期，比如 2026-02-04。',
    reply: '要改标题、日期或标签，回复这条消息，比如 title=新标题 tags=ai,chips。',
    notRead: (typed) => `没看懂：${typed}`,
    place: (number, of) => `第 ${number} 篇，共 ${of} 篇`,
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
    button: {
      take: '✅ 采用',
      leave: '✖️ 不用',
      takeRest: '其余全采用',
      leaveRest: '其余都不用',
      withoutModel: '不等了，从原文里摘',
      save: '存为草稿',
      cancel: '取消',
      cancelRest: '后面的也不要了',
      today: (date) => `就用今天 ${date}`,
    },
  },
  'zh-Hant': {
    title: '匯入',
    reading: (paragraphs) => `正在讀 ${paragraphs} 段原文，請稍候……`,
    found: (count) => `已經想到 ${count} 條`,
    position: (number, count) => `第 ${number} 條，共 ${count} 條`,
    field: {
      title: '標題',
      date: '日期',
      author: '作者',
      speaker: '節目或媒體',
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
    cleaned: '清理過的，點一下放回去：',
    step: {
      pinyin: '拼音',
      pictures: '空圖片',
      tags: '殘留標籤',
      code: '程式碼區塊',
      byline: '日期與署名',
      menu: '網站選單',
      share: '分享列',
      notices: '聲明',
      footer: '頁尾',
      paragraphs: '分段',
      outline: '小標題與要點',
    },
    leftIn: '已放回',
    undated: '原文沒有寫日期。請點下面的按鈕，或回覆這則訊息寫上日期，例如 2026-02-04。',
    reply: '要改標題、日期或標籤，回覆這則訊息，例如 title=新標題 tags=ai,chips。',
    notRead: (typed) => `沒看懂：${typed}`,
    place: (number, of) => `第 ${number} 篇，共 ${of} 篇`,
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
    button: {
      take: '✅ 採用',
      leave: '✖️ 不用',
      takeRest: '其餘全採用',
      leaveRest: '其餘都不用',
      withoutModel: '不等了，從原文裡摘',
      save: '存為草稿',
      cancel: '取消',
      cancelRest: '後面的也不要了',
      today: (date) => `就用今天 ${date}`,
    },
  },
  en: {
    title: 'Import',
    reading: (paragraphs) =>
      `Reading ${paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`}, a moment please…`,
    found: (count) => (count === 1 ? 'One idea so far' : `${count} ideas so far`),
    position: (number, count) => `${number} of ${count}`,
    field: {
      title: 'Title',
      date: 'Date',
      author: 'Author',
      speaker: 'Show or outlet',
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
    cleaned: 'Cleaned; press one to put it back:',
    step: {
      pinyin: 'pinyin',
      pictures: 'empty pictures',
      tags: 'stray tags',
      code: 'code blocks',
      byline: 'date and byline',
      menu: 'site menu',
      share: 'share bar',
      notices: 'notices',
      footer: 'footer',
      paragraphs: 'paragraphs',
      outline: 'headings and points',
    },
    leftIn: 'put back',
    undated:
      'The text does not say when it is from. Press the button, or reply to this message with a date such as 2026-02-04.',
    reply: 'To change the title, the date or tags, reply to this message: title=A new title tags=ai,chips',
    notRead: (typed) => `Not understood: ${typed}`,
    place: (number, of) => `text ${number} of ${of}`,
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
    button: {
      take: '✅ Take',
      leave: '✖️ Leave',
      takeRest: 'Take all the rest',
      leaveRest: 'Leave all the rest',
      withoutModel: 'Do not wait, quote the text',
      save: 'Save as draft',
      cancel: 'Cancel',
      cancelRest: 'Cancel the rest too',
      today: (date) => `Today, ${date}`,
    },
  },
};
