import type { Language } from '../../domain/subscriber.ts';

/** Languages in their own words, short enough for three buttons in a row. */
export const SHORT_LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
};
