import { plural, type Words } from '../common/words.ts';

/** Files that an admin sends. */
export interface UploadWords {
  readonly faults: (fileName: string, count: number) => string;
  readonly faultsNext: string;
  readonly question: string;
  /** Its day is too long past: by itself it would be no news. */
  readonly old: string;
  readonly correction: (path: string, title: string, date: string) => string;
  readonly doubt: (path: string, title: string, date: string) => string;
  readonly saved: (path: string, title: string) => string;
  readonly archived: (path: string, title: string) => string;
  readonly held: (path: string, title: string) => string;
  readonly taken: (title: string, path: string) => string;
  readonly tooLarge: (size: string, limit: string) => string;
}

export const UPLOAD: Words<UploadWords> = {
  'zh-Hans': {
    faults: (fileName, count) => `${fileName} 有 ${count} 处要改`,
    faultsNext: '改好后再发一次就行，这份没有保存。',
    question: '保存并发布吗？',
    old: '这一期的日期过去很久了：只放进档案，还是也当新闻推送？',
    correction: (path, title, date) =>
      `这一期已经在 ${path} 里：《${title}》（${date}）。发布后，这份会替换它。保存并发布吗？`,
    doubt: (path, title, date) => `${path} 里现在是《${title}》（${date}）。这份是它的新版本，还是另外一期？`,
    archived: (path, title) => `已存为 ${path}，《${title}》进了档案，没有推送。`,
    saved: (path, title) => `已存为 ${path}，《${title}》已发布。`,
    held: (path, title) => `已存为 ${path}，《${title}》到 publish_at 写的时间再发布。`,
    taken: (title, path) =>
      `《${title}》已经在 ${path} 里，那个文件不是我写的，或者后来有人改过，所以不替换。请直接改那个文件，或给这份换一个 id。`,
    tooLarge: (size, limit) => `文件有 ${size}，最多 ${limit}。请缩短后再发。`,
  },
  'zh-Hant': {
    faults: (fileName, count) => `${fileName} 有 ${count} 處要改`,
    faultsNext: '改好後再傳一次就行，這份沒有儲存。',
    question: '儲存並發布嗎？',
    old: '這一集的日期過去很久了：只放進檔案庫，還是也當新聞推播？',
    correction: (path, title, date) =>
      `這一集已經在 ${path} 裡：《${title}》（${date}）。發布後，這份會取代它。儲存並發布嗎？`,
    doubt: (path, title, date) => `${path} 裡現在是《${title}》（${date}）。這份是它的新版本，還是另外一集？`,
    archived: (path, title) => `已存為 ${path}，《${title}》進了檔案庫，沒有推播。`,
    saved: (path, title) => `已存為 ${path}，《${title}》已發布。`,
    held: (path, title) => `已存為 ${path}，《${title}》到 publish_at 寫的時間再發布。`,
    taken: (title, path) =>
      `《${title}》已經在 ${path} 裡，那個檔案不是我寫的，或者後來有人改過，所以不取代。請直接改那個檔案，或給這份換一個 id。`,
    tooLarge: (size, limit) => `檔案有 ${size}，最多 ${limit}。請縮短後再傳。`,
  },
  en: {
    faults: (fileName, count) => `${fileName}: ${plural(count, 'thing')} to fix`,
    faultsNext: 'Fix it and send it again; nothing was saved.',
    question: 'Save and publish it?',
    old: 'Its date is long past: only into the archive, or out as news too?',
    correction: (path, title, date) =>
      `This episode is already in ${path}: “${title}” (${date}); this file would replace it. Save and publish it?`,
    doubt: (path, title, date) =>
      `${path} now holds “${title}” (${date}). Is this a new version of it, or another episode?`,
    archived: (path, title) => `Saved as ${path}; “${title}” joined the archive, and nothing is sent.`,
    saved: (path, title) => `Saved as ${path}; “${title}” is published.`,
    held: (path, title) => `Saved as ${path}; “${title}” will be published at its publish_at.`,
    taken: (title, path) =>
      `“${title}” is already in ${path}, which I did not write or someone has changed since, so I will not replace it. Edit that file, or give this one another id.`,
    tooLarge: (size, limit) => `The file is ${size}; the limit is ${limit}. Shorten it and send it again.`,
  },
};
