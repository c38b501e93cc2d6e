import type { Words } from '../common/words.ts';

/** While the content folder is being read for the first time or again. */
export interface FolderWords {
  /** To a person who writes meanwhile. */
  readonly stillReading: (done: string, of: string) => string;
  readonly left: (duration: string) => string;
  /** To an admin. */
  readonly reading: string;
  readonly files: (done: string, of: string) => string;
  readonly read: (files: string) => string;
}

export const FOLDER: Words<FolderWords> = {
  'zh-Hans': {
    stillReading: (done, of) => `档案我还在读：${of} 个文件里已读了 ${done} 个。读完之前，答案可能不全。`,
    left: (duration) => `大约还要 ${duration}。`,
    reading: '📖 正在读档案',
    files: (done, of) => `${done} / ${of} 个文件`,
    read: (files) => `📖 档案读完了：共 ${files} 个文件。`,
  },
  'zh-Hant': {
    stillReading: (done, of) => `檔案庫我還在讀：${of} 個檔案裡已讀了 ${done} 個。讀完之前，答案可能不全。`,
    left: (duration) => `大約還要 ${duration}。`,
    reading: '📖 正在讀檔案庫',
    files: (done, of) => `${done} / ${of} 個檔案`,
    read: (files) => `📖 檔案庫讀完了：共 ${files} 個檔案。`,
  },
  en: {
    stillReading: (done, of) =>
      `I have read ${done} of ${of} files of the archive so far; until I have read all of it, answers may be incomplete.`,
    left: (duration) => `About ${duration} to go.`,
    reading: '📖 I am reading the archive',
    files: (done, of) => `${done} of ${of} files`,
    read: (files) => `📖 I have read the whole archive: ${files} files.`,
  },
};
