import { createRequire } from 'node:module';
import type { DictGroup } from 'opencc-js';
import type * as ToTraditional from 'opencc-js/cn2t';
import type * as ToSimplified from 'opencc-js/t2cn';
import type { Language } from '../domain/language.ts';
import { pairsOf } from './dictionary-pairs.ts';

/** How one script is rewritten in the other. */
interface Rewriting {
  /** A character that only the other script writes. */
  readonly foreign: RegExp;
  readonly convert: (text: string) => string;
}

/** What stands between spaces or dots has one author: a title beside words of the bot. */
const PIECE = /[^\s·]+/gu;

const rewritings = new Map<Language, Rewriting>();

/**
 * Rewrites Chinese in the script that readers of a language use: 台積電的故事 becomes 台积电的故事. Only characters change, never
 * words, so names stay names and the length stays as it was, in UTF-16 units. What is in that script already is unchanged, and so
 * is everything in English. The tables are built with the first text, which takes some tenths of a second.
 */
export function inOwnScript(text: string, language: Language): string {
  if (language === 'en') return text;
  const { foreign, convert } = rewritingFor(language);
  return text.replace(PIECE, (piece) => {
    if (!foreign.test(piece)) return piece;
    const written = convert(piece);
    // A few rare characters have a partner of another length; formatting counts by units.
    return written.length === piece.length ? written : piece;
  });
}

function rewritingFor(language: 'zh-Hans' | 'zh-Hant'): Rewriting {
  const known = rewritings.get(language);
  if (known) return known;
  const made = language === 'zh-Hans' ? createToSimplified() : createToTraditional();
  rewritings.set(language, made);
  return made;
}

function createToSimplified(): Rewriting {
  const { ConverterFactory, Locale } = createRequire(import.meta.url)(
    'opencc-js/t2cn',
  ) as typeof ToSimplified;
  const [from, to] = [Locale.from['tw'], Locale.to['cn']];
  if (!from || !to) throw new Error('opencc-js has no tables from tw to cn');
  return { foreign: foreignIn(to), convert: ConverterFactory(from, to) };
}

function createToTraditional(): Rewriting {
  const { ConverterFactory, Locale } = createRequire(import.meta.url)(
    'opencc-js/cn2t',
  ) as typeof ToTraditional;
  const [from, to] = [Locale.from['cn'], Locale.to['tw']];
  if (!from || !to) throw new Error('opencc-js has no tables from cn to tw');
  const toTaiwan = ConverterFactory(from, to);
  // OpenCC writes 臺 as in laws; the press writes 台.
  return { foreign: foreignIn(from), convert: (text) => toTaiwan(text).replaceAll('臺', '台') };
}

/** The characters that a table changes and never writes itself: 后 is written in both scripts, 發 in one. */
function foreignIn(groups: readonly DictGroup[]): RegExp {
  const pairs = groups.flat().flatMap(pairsOf);
  const written = new Set(pairs.flatMap(([, target]) => [...target]));
  const changed = pairs.flatMap(([source]) =>
    [...source].length === 1 && !written.has(source) ? [source] : [],
  );
  return new RegExp(`[${changed.join('')}]`, 'u');
}
