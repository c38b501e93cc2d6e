import type { DraftField, DraftState } from '../../../domain/draft.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** One draft in one message: what it is, what is odd about it, what can be changed, and how it goes out. */
interface DraftingWords {
  readonly state: Readonly<Record<DraftState, string>>;
  readonly until: (when: string) => string;
  readonly field: Readonly<Record<DraftField, string>>;
  readonly none: string;
  readonly doubt: {
    readonly unsupported: (names: string) => string;
    readonly noSummary: string;
    readonly noTerms: string;
    readonly old: (date: string) => string;
    readonly ahead: (date: string) => string;
    readonly near: (title: string, date: string) => string;
    readonly bareHeadings: (headings: string) => string;
    readonly more: (count: number) => string;
  };
  /** The bot did not write the file. */
  readonly notOurs: string;
  readonly fields: string;
  readonly ask: (field: string) => string;
  readonly askDate: string;
  readonly askNames: (field: string) => string;
  readonly inText: string;
  readonly near: (typed: string) => string;
  readonly notRead: (typed: string) => string;
  readonly wouldBeFaulty: string;
  readonly conflict: string;
  readonly changed: string;
  readonly decided: string;
  readonly gone: string;
  readonly look: (language: string, mode: string, detail: string) => string;
  readonly mode: Readonly<Record<'instant' | 'daily', string>>;
  readonly detail: Readonly<Record<'full' | 'short', string>>;
  readonly when: (zone: string) => string;
  readonly test: string;
  readonly testSent: (place: string) => string;
  readonly testSentHere: string;
  readonly testFailed: (place: string) => string;
  readonly testNowhere: string;
  readonly discarded: (title: string) => string;
  /** The same of a file that was sent: it is not saved. */
  readonly notSaved: (title: string) => string;
  readonly uploads: (count: number) => string;
  readonly button: {
    readonly publish: string;
    readonly publishNow: string;
    readonly publishOld: string;
    readonly archive: string;
    readonly replace: string;
    readonly apart: string;
    readonly edit: string;
    readonly preview: string;
    readonly when: string;
    readonly test: string;
    readonly testHere: string;
    readonly discard: string;
    readonly restore: string;
    readonly clear: string;
    readonly back: string;
    readonly hourOn: string;
    readonly today: (hour: string) => string;
    readonly tomorrow: (hour: string) => string;
  };
}

export const DRAFTING: Words<DraftingWords> = {
  'zh-Hans': {
    state: {
      waiting: '草稿',
      held: '已安排',
      live: '已发布',
      discarded: '不发布',
      hidden: '文件头里设了隐藏',
    },
    until: (when) => `到 ${when} 发布`,
    field: {
      title: '标题',
      date: '日期',
      summary: '摘要',
      source: '来源',
      author: '作者',
      speaker: '节目',
      guest: '嘉宾',
      series: '系列',
      area: '领域',
      category: '分类',
      tags: '标签',
      companies_orgs: '公司',
      people: '人物',
      products_models: '产品',
      media_books: '作品',
    },
    none: '（空）',
    doubt: {
      unsupported: (names) => `列出了，但正文没有提到：${names}`,
      noSummary: '没有摘要',
      noTerms: '正文里没有术语解释',
      old: (date) => `日期是 ${date}，过去很久了，默认不当新闻`,
      ahead: (date) => `日期是 ${date}，还没到`,
      near: (title, date) => `和《${title}》（${date}）很像`,
      bareHeadings: (headings) => `标题下面没有内容：${headings}`,
      more: (count) => `还有 ${count} 处，见 /problems`,
    },
    notOurs: '这个文件不是我写的，或者后来有人改过。请直接改文件，我会跟着更新。',
    fields: '要改哪一项？',
    ask: (field) => `回复这条消息，写上新的${field}。`,
    askDate: '回复这条消息，写上日期，例如 2026-02-04。',
    askNames: (field) => `点一下添加或去掉。也可以回复这条消息，写上要找的${field}；前面加“+”就照原样添加。`,
    inText: '正文里提到的：',
    near: (typed) => `没有“${typed}”，相近的：`,
    notRead: (typed) => `没看懂：${typed}`,
    wouldBeFaulty: '这样改文件就读不了了，没有改：',
    conflict: '⚠️ 刚才有人先改了，你的改动没有写进去。下面是现在的样子。',
    changed: '⚠️ 内容刚才变了，还没有发布。请看过再决定。',
    decided: '这份草稿已经处理过了。',
    gone: '这份草稿已经不在了。需要的话请再发一次。',
    look: (language, mode, detail) => `👁 ${language} · ${mode} · ${detail}`,
    mode: { instant: '即时', daily: '每天' },
    detail: { full: '完整', short: '一句话' },
    when: (zone) => `什么时候发布？也可以回复这条消息，写“明天 8点”或“2026-02-04 20:00”（${zone}）。`,
    test: '先发到哪里看看？只有那里会收到。也可以回复这条消息，写频道或群组的 @名字 或编号；要先把我加进去。',
    testSent: (place) => `🧪 已发到 ${place}。`,
    testSentHere: '🧪 已发到这里。',
    testFailed: (place) => `发不到 ${place}：我不在那里，或没有发消息的权限。`,
    testNowhere: '请写频道或群组的 @名字，或以 -100 开头的编号。',
    discarded: (title) => `《${title}》不发布了。`,
    notSaved: (title) => `好，《${title}》没有保存。`,
    uploads: (count) => `另有 ${count} 份发来的文件等你决定：`,
    button: {
      publish: '保存并发布',
      publishNow: '发布',
      publishOld: '当新闻发布',
      archive: '放进档案，不推送',
      replace: '替换那一期',
      apart: '存为新文件并发布',
      edit: '✎ 修改',
      preview: '👁 预览',
      when: '⏰ 定时',
      test: '🧪 试发',
      testHere: '发到这里',
      discard: '不要了',
      restore: '恢复',
      clear: '清空',
      back: '‹ 返回',
      hourOn: '一小时后',
      today: (hour) => `今天 ${hour}`,
      tomorrow: (hour) => `明天 ${hour}`,
    },
  },
  'zh-Hant': {
    state: {
      waiting: '草稿',
      held: '已排定',
      live: '已發布',
      discarded: '不發布',
      hidden: '檔案開頭設了隱藏',
    },
    until: (when) => `到 ${when} 發布`,
    field: {
      title: '標題',
      date: '日期',
      summary: '摘要',
      source: '來源',
      author: '作者',
      speaker: '節目',
      guest: '來賓',
      series: '系列',
      area: '領域',
      category: '分類',
      tags: '標籤',
      companies_orgs: '公司',
      people: '人物',
      products_models: '產品',
      media_books: '作品',
    },
    none: '（空）',
    doubt: {
      unsupported: (names) => `列出了，但正文沒有提到：${names}`,
      noSummary: '沒有摘要',
      noTerms: '正文裡沒有術語解釋',
      old: (date) => `日期是 ${date}，過去很久了，預設不當新聞`,
      ahead: (date) => `日期是 ${date}，還沒到`,
      near: (title, date) => `和《${title}》（${date}）很像`,
      bareHeadings: (headings) => `標題下面沒有內容：${headings}`,
      more: (count) => `還有 ${count} 處，見 /problems`,
    },
    notOurs: '這個檔案不是我寫的，或者後來有人改過。請直接改檔案，我會跟著更新。',
    fields: '要改哪一項？',
    ask: (field) => `回覆這則訊息，寫上新的${field}。`,
    askDate: '回覆這則訊息，寫上日期，例如 2026-02-04。',
    askNames: (field) =>
      `點一下新增或拿掉。也可以回覆這則訊息，寫上要找的${field}；前面加「+」就照原樣新增。`,
    inText: '正文裡提到的：',
    near: (typed) => `沒有「${typed}」，相近的：`,
    notRead: (typed) => `沒看懂：${typed}`,
    wouldBeFaulty: '這樣改檔案就讀不了了，沒有改：',
    conflict: '⚠️ 剛才有人先改了，你的改動沒有寫進去。下面是現在的樣子。',
    changed: '⚠️ 內容剛才變了，還沒有發布。請看過再決定。',
    decided: '這份草稿已經處理過了。',
    gone: '這份草稿已經不在了。需要的話請再傳一次。',
    look: (language, mode, detail) => `👁 ${language} · ${mode} · ${detail}`,
    mode: { instant: '即時', daily: '每天' },
    detail: { full: '完整', short: '一句話' },
    when: (zone) => `什麼時候發布？也可以回覆這則訊息，寫「明天 8點」或「2026-02-04 20:00」（${zone}）。`,
    test: '先傳到哪裡看看？只有那裡會收到。也可以回覆這則訊息，寫頻道或群組的 @名稱 或編號；要先把我加進去。',
    testSent: (place) => `🧪 已傳到 ${place}。`,
    testSentHere: '🧪 已傳到這裡。',
    testFailed: (place) => `傳不到 ${place}：我不在那裡，或沒有傳訊息的權限。`,
    testNowhere: '請寫頻道或群組的 @名稱，或以 -100 開頭的編號。',
    discarded: (title) => `《${title}》不發布了。`,
    notSaved: (title) => `好，《${title}》沒有儲存。`,
    uploads: (count) => `另有 ${count} 份傳來的檔案等你決定：`,
    button: {
      publish: '儲存並發布',
      publishNow: '發布',
      publishOld: '當新聞發布',
      archive: '放進檔案庫，不推播',
      replace: '取代那一集',
      apart: '存成新檔案並發布',
      edit: '✎ 修改',
      preview: '👁 預覽',
      when: '⏰ 定時',
      test: '🧪 試傳',
      testHere: '傳到這裡',
      discard: '不要了',
      restore: '恢復',
      clear: '清空',
      back: '‹ 返回',
      hourOn: '一小時後',
      today: (hour) => `今天 ${hour}`,
      tomorrow: (hour) => `明天 ${hour}`,
    },
  },
  en: {
    state: {
      waiting: 'Draft',
      held: 'Scheduled',
      live: 'Published',
      discarded: 'Not to be published',
      hidden: 'Hidden by its front matter',
    },
    until: (when) => `goes out ${when}`,
    field: {
      title: 'Title',
      date: 'Date',
      summary: 'Summary',
      source: 'Source',
      author: 'Author',
      speaker: 'Show',
      guest: 'Guest',
      series: 'Series',
      area: 'Area',
      category: 'Category',
      tags: 'Tags',
      companies_orgs: 'Companies',
      people: 'People',
      products_models: 'Products',
      media_books: 'Media',
    },
    none: '(empty)',
    doubt: {
      unsupported: (names) => `listed, but nowhere in the text: ${names}`,
      noSummary: 'no summary',
      noTerms: 'its text explains no terms',
      old: (date) => `dated ${date}, long past: no news by itself`,
      ahead: (date) => `dated ${date}, still to come`,
      near: (title, date) => `much like “${title}” (${date})`,
      bareHeadings: (headings) => `headings with nothing under them: ${headings}`,
      more: (count) => `and ${count} more: /problems`,
    },
    notOurs:
      'I did not write this file, or somebody has changed it since. Change the file itself; I will see it.',
    fields: 'What shall be changed?',
    ask: (field) => `Reply to this message with the new ${field.toLowerCase()}.`,
    askDate: 'Reply to this message with the date, such as 2026-02-04.',
    askNames: (field) =>
      `Tap to add or remove. Or reply to this message with ${field.toLowerCase()} to look for; a “+” in front adds it as written.`,
    inText: 'Named in the text:',
    near: (typed) => `No “${typed}”. Near it:`,
    notRead: (typed) => `Not understood: ${typed}`,
    wouldBeFaulty: 'With that the file could not be read, so nothing was changed:',
    conflict: '⚠️ Somebody else was first, so your change was not written. This is how it is now.',
    changed: '⚠️ It has changed just now and is not published yet. Please look again.',
    decided: 'This draft has been decided on already.',
    gone: 'This draft is gone. Send it again if you need it.',
    look: (language, mode, detail) => `👁 ${language} · ${mode} · ${detail}`,
    mode: { instant: 'Instant', daily: 'Daily' },
    detail: { full: 'Full', short: 'One sentence' },
    when: (zone) =>
      `When shall it go out? Or reply to this message with “tomorrow 8:00” or “2026-02-04 20:00” (${zone}).`,
    test: 'Where shall it be tried? Nobody else gets it. Or reply to this message with the @name or the id of a channel or group that I am in.',
    testSent: (place) => `🧪 Sent to ${place}.`,
    testSentHere: '🧪 Sent here, below.',
    testFailed: (place) => `It cannot be sent to ${place}: I am not there, or may not write.`,
    testNowhere: 'Please write the @name of a channel or group, or its id, which begins with -100.',
    discarded: (title) => `“${title}” will not be published.`,
    notSaved: (title) => `All right, “${title}” was not saved.`,
    uploads: (count) => `${plural(count, 'more file')} to decide on:`,
    button: {
      publish: 'Save and publish',
      publishNow: 'Publish',
      publishOld: 'Publish as news',
      archive: 'Into the archive, no news',
      replace: 'Replace that episode',
      apart: 'Publish as a new file',
      edit: '✎ Edit',
      preview: '👁 Preview',
      when: '⏰ Later',
      test: '🧪 Try',
      testHere: 'Send it here',
      discard: 'Discard',
      restore: 'Restore',
      clear: 'Clear',
      back: '‹ Back',
      hourOn: 'In an hour',
      today: (hour) => `Today ${hour}`,
      tomorrow: (hour) => `Tomorrow ${hour}`,
    },
  },
};
