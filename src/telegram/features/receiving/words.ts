import type { DocumentRefusal } from '../../../editing/documents/read-documents.ts';
import type { Words } from '../../../messages/common/words.ts';

/** Texts and documents that an admin sends. */
interface ReceivingWords {
  readonly commands: Readonly<Record<'import', string>>;
  readonly title: string;
  readonly usage: string;
  readonly converted: (from: string) => string;
  readonly macros: string;
  readonly misnamed: (as: string) => string;
  readonly passedOver: (names: string) => string;
  /** Nothing of it was read. */
  readonly refused: Readonly<Record<DocumentRefusal, string>>;
  /** A caption cannot change an episode that has its own front matter. */
  readonly captionUnused: string;
  readonly notRead: (typed: string) => string;
  /** A pasted text ends with a full message. */
  readonly mayBeCut: string;
  /** An address alone: its text is asked for. */
  readonly textOfLink: string;
}

export const RECEIVING: Words<ReceivingWords> = {
  'zh-Hans': {
    commands: { import: '把原文变成草稿' },
    title: '导入',
    usage:
      '把原文变成草稿：\n• 直接发 .md、.txt、.html、.docx，或装着它们的 .zip\n• /import 后面写上原文，再长也行\n• 转发一条长消息，或用 /import 回复一条消息\n• /import 后面写网址，再用原文回复我\n文件说明里可以写字段：date=2026-02-04 tags=ai,chips。\n我会清理原文，提议标题、日期、摘要、标签、名字和小标题，由你一条一条决定。',
    converted: (from) => `编码是 ${from}，已转成 UTF-8。`,
    macros: '文档里有宏，只取了文字。',
    misnamed: (as) => `文件名和内容不符，按 ${as} 读的。`,
    passedOver: (names) => `压缩包里这些不是文本，跳过了：${names}`,
    refused: {
      'not-text': '不是文本文件。请发 .md、.txt、.html、.docx 或 .zip。',
      damaged: '打不开，文件可能坏了。请重新存一份再发。',
      'too-many': '压缩包里的文件太多，最多 30 个。请分几次发。',
      'too-large': '解开后太大，最多 48 MB。请分几次发。',
      'unsafe-path': '压缩包里有指向别处的路径，整个都没有打开。',
      'empty-zip': '压缩包里没有能读的文本。',
    },
    captionUnused: '文件自己有文件头，说明里的字段没有用上。',
    notRead: (typed) => `没看懂：${typed}`,
    mayBeCut: '最后一条消息是满的，后面没有再来，原文可能不全。',
    textOfLink: '我不去抓网页。请回复这条消息，贴上它的文字，出处会写成这个网址。',
  },
  'zh-Hant': {
    commands: { import: '把原文變成草稿' },
    title: '匯入',
    usage:
      '把原文變成草稿：\n• 直接傳 .md、.txt、.html、.docx，或裝著它們的 .zip\n• /import 後面寫上原文，再長也行\n• 轉傳一則長訊息，或用 /import 回覆一則訊息\n• /import 後面寫網址，再用原文回覆我\n檔案說明裡可以寫欄位：date=2026-02-04 tags=ai,chips。\n我會清理原文，提議標題、日期、摘要、標籤、名字和小標題，由你一條一條決定。',
    converted: (from) => `編碼是 ${from}，已轉成 UTF-8。`,
    macros: '文件裡有巨集，只取了文字。',
    misnamed: (as) => `檔名和內容不符，按 ${as} 讀的。`,
    passedOver: (names) => `壓縮檔裡這些不是文字檔，跳過了：${names}`,
    refused: {
      'not-text': '不是文字檔。請傳 .md、.txt、.html、.docx 或 .zip。',
      damaged: '打不開，檔案可能壞了。請重新存一份再傳。',
      'too-many': '壓縮檔裡的檔案太多，最多 30 個。請分幾次傳。',
      'too-large': '解開後太大，最多 48 MB。請分幾次傳。',
      'unsafe-path': '壓縮檔裡有指向別處的路徑，整個都沒有打開。',
      'empty-zip': '壓縮檔裡沒有能讀的文字。',
    },
    captionUnused: '檔案自己有檔案開頭，說明裡的欄位沒有用上。',
    notRead: (typed) => `沒看懂：${typed}`,
    mayBeCut: '最後一則訊息是滿的，後面沒有再來，原文可能不全。',
    textOfLink: '我不去抓網頁。請回覆這則訊息，貼上它的文字，出處會寫成這個網址。',
  },
  en: {
    commands: { import: 'Make a draft of a raw text' },
    title: 'Import',
    usage:
      'Makes a draft of a raw text:\n• send a .md, .txt, .html or .docx file, or a .zip of them\n• /import followed by the text, however long\n• forward a long message, or reply to one with /import\n• /import with an address, then reply to me with its text\nA caption may set fields: date=2026-02-04 tags=ai,chips.\nThe text is cleaned; a title, a date, a summary, tags, names and headings are proposed, and you decide on each.',
    converted: (from) => `It was written in ${from} and is UTF-8 now.`,
    macros: 'The document has macros; only its text was taken.',
    misnamed: (as) => `Its name says otherwise, but it was read as ${as}.`,
    passedOver: (names) => `Skipped, as they are not text: ${names}`,
    refused: {
      'not-text': 'That is not a text file. Please send .md, .txt, .html, .docx or .zip.',
      damaged: 'It cannot be opened and may be damaged. Save it again and send that.',
      'too-many': 'The zip holds too many files; the limit is 30. Send them in parts.',
      'too-large': 'Unpacked it is too large; the limit is 48 MB. Send it in parts.',
      'unsafe-path': 'The zip holds paths that lead elsewhere, so none of it was opened.',
      'empty-zip': 'The zip holds no text that I can read.',
    },
    captionUnused: 'The file has front matter of its own; the fields of the caption were not used.',
    notRead: (typed) => `Not understood: ${typed}`,
    mayBeCut: 'The last message is full and nothing came after it, so the text may be cut off.',
    textOfLink: 'I do not fetch pages. Reply to this message with its text; this address becomes the source.',
  },
};
