import type { Words } from '../../../messages/common/words.ts';

/** Words in return, to words that ask for nothing. */
type PlainWords = Readonly<Record<'hello' | 'thanks', string>>;

export const PLAIN_WORDS: Words<PlainWords> = {
  'zh-Hans': {
    hello: '你好！想找什么直接写给我，也可以直接问。最近的节目：/latest，要改什么：/settings。',
    thanks: '不客气！',
  },
  'zh-Hant': {
    hello: '你好！想找什麼直接寫給我，也可以直接問。最近的節目：/latest，要改什麼：/settings。',
    thanks: '不客氣！',
  },
  en: {
    hello:
      'Hello! Write me what you are looking for, or ask a question. Recent episodes: /latest. Anything to change: /settings.',
    thanks: 'You are welcome!',
  },
};
