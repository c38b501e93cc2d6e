import type { Language } from '../domain/subscriber.ts';

/**
 * The bot's language for a Telegram client's `language_code` (an IETF tag such as `zh-hant` or `en-GB`).
 * @param fallback for a code that is absent or of a language the bot does not have
 */
export function languageOf(code: string | undefined, fallback: Language): Language {
  const tag = code?.toLowerCase() ?? '';
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
  if (/^zh\b/.test(tag)) return 'zh-Hans';
  if (/^en\b/.test(tag)) return 'en';
  return fallback;
}
