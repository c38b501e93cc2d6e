import type { Words } from '../common/words.ts';

/** Callouts that have their own name and sign. */
export type CalloutKind =
  | 'note'
  | 'info'
  | 'tip'
  | 'important'
  | 'warning'
  | 'caution'
  | 'danger'
  | 'question'
  | 'example'
  | 'quote'
  | 'summary'
  | 'success'
  | 'failure'
  | 'bug'
  | 'todo';

/** Texts that are added to the body of an episode. */
export interface BodyWords {
  readonly callout: Readonly<Record<CalloutKind, string>>;
  /** Replaces a picture's missing caption. */
  readonly picture: string;
}

export const BODY: Words<BodyWords> = {
  'zh-Hans': {
    callout: {
      note: '说明',
      info: '信息',
      tip: '提示',
      important: '重要',
      warning: '警告',
      caution: '小心',
      danger: '危险',
      question: '问题',
      example: '示例',
      quote: '引用',
      summary: '摘要',
      success: '成功',
      failure: '失败',
      bug: '程序错误',
      todo: '待办',
    },
    picture: '图片',
  },
  'zh-Hant': {
    callout: {
      note: '說明',
      info: '資訊',
      tip: '提示',
      important: '重要',
      warning: '警告',
      caution: '小心',
      danger: '危險',
      question: '問題',
      example: '範例',
      quote: '引用',
      summary: '摘要',
      success: '成功',
      failure: '失敗',
      bug: '程式錯誤',
      todo: '待辦',
    },
    picture: '圖片',
  },
  en: {
    callout: {
      note: 'Note',
      info: 'Info',
      tip: 'Tip',
      important: 'Important',
      warning: 'Warning',
      caution: 'Caution',
      danger: 'Danger',
      question: 'Question',
      example: 'Example',
      quote: 'Quote',
      summary: 'Summary',
      success: 'Success',
      failure: 'Failure',
      bug: 'Bug',
      todo: 'To do',
    },
    picture: 'Picture',
  },
};
