import type { Language, Script } from '../../../domain/subscriber.ts';
import type { Words } from '../../../messages/common/words.ts';

/** In which language the bot speaks, and in which script the show's texts are shown. */
interface LanguageWords {
  readonly commands: Readonly<Record<'language', string>>;
  readonly title: string;
  readonly hint: string;
  /** A language was typed that the bot does not speak. */
  readonly unknown: (got: string) => string;
  /** How titles and texts are shown, as a sentence and as the label of a button; absent where the language has no Chinese script. */
  readonly scripts?: Readonly<Record<Script, { readonly told: string; readonly label: string }>>;
}

/** The languages by their own names, whatever language is chosen. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

export const LANGUAGE: Words<LanguageWords> = {
  'zh-Hans': {
    commands: { language: '语言，简体或繁体' },
    title: '用哪种语言？',
    hint: '也可以直接写：/language en',
    unknown: (got) => `不会说“${got}”，可以选下面三种。`,
    scripts: {
      'as-written': { told: '繁体的标题和正文照原样显示。', label: '照原样' },
      own: { told: '繁体的标题和正文都换成简体，代码不动。', label: '都用简体' },
    },
  },
  'zh-Hant': {
    commands: { language: '語言，繁體或簡體' },
    title: '用哪種語言？',
    hint: '也可以直接寫：/language en',
    unknown: (got) => `不會說「${got}」，可以選下面三種。`,
    scripts: {
      'as-written': { told: '簡體的標題和正文照原樣顯示。', label: '照原樣' },
      own: { told: '簡體的標題和正文都換成繁體，程式碼不動。', label: '都用繁體' },
    },
  },
  en: {
    commands: { language: 'Your language' },
    title: 'Which language?',
    hint: 'You can also write it: /language zh-Hans',
    unknown: (got) => `I do not speak “${got}”. Choose one of these.`,
  },
};
