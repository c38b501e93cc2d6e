import type { Problem } from '../domain/problem.ts';
import { cleanRawText } from './clean-raw-text.ts';
import { decodeText } from './decode-text.ts';
import { EPISODE_LIMIT_BYTES } from './parse-episode.ts';
import { type ArticleText, splitArticles } from './split-articles.ts';

/** Front matter: keys between two fences at the very beginning. */
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n\s*[\w-]{1,40}[^\S\n]*[:：][\s\S]*?\n---[^\S\n]*\r?(?:\n|$)/;

/** The articles of a raw text, or why it cannot be imported. */
export type RawTextRead =
  | { readonly kind: 'raw'; readonly articles: readonly ArticleText[] }
  /** It is an episode already. */
  | { readonly kind: 'episode' }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** Reads a text without front matter, of at most the size of an episode. @param name of the text in problems */
export function readRawText(name: string, bytes: Uint8Array): RawTextRead {
  const decoded = decodeText(bytes, EPISODE_LIMIT_BYTES);
  if ('fault' in decoded) return faulty(name, decoded.fault);
  if (FRONT_MATTER.test(decoded.text)) return { kind: 'episode' };
  const articles = splitArticles(decoded.text).filter(({ text }) => cleanRawText(text).paragraphs.length > 0);
  return articles.length > 0 ? { kind: 'raw', articles } : faulty(name, { code: 'empty' });
}

function faulty(path: string, fault: Problem['fault']): RawTextRead {
  return { kind: 'faulty', problems: [{ path, line: 1, field: 'file', fault }] };
}
