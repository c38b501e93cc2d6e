import type { Language } from '../domain/subscriber.ts';
import { EN } from './locales/en.ts';
import { ZH_HANS } from './locales/zh-hans.ts';
import { ZH_HANT } from './locales/zh-hant.ts';
import type { Phrases } from './phrases.ts';

const LOCALES: Readonly<Record<Language, Phrases>> = { 'zh-Hans': ZH_HANS, 'zh-Hant': ZH_HANT, en: EN };

/** What the bot says in that language. */
export function phrasesFor(language: Language): Phrases {
  return LOCALES[language];
}
