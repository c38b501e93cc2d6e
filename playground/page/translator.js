// @ts-check
import { STRINGS } from './strings.js';

/** @import { Language } from './types.js' */
/** @import { StringKey } from './strings.js' */
/** @typedef {(key: StringKey, values?: Record<string, string | number>) => string} Translate */

/**
 * Picks the page language for an IETF tag such as `zh-TW`, `zh`, `en-GB`; English for a tag that is none of ours.
 * @param {string} tag
 * @returns {Language}
 */
export function pageLanguageOf(tag) {
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
  return /^zh\b/i.test(tag) ? 'zh-Hans' : 'en';
}

/**
 * Gives the page's words in one language; `{name}` in a string is replaced from `values`.
 * @param {Language} language
 * @returns {Translate}
 */
export function createTranslate(language) {
  return (key, values = {}) =>
    STRINGS[language][key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
}
