import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { CorpusDocument } from './corpus.ts';
import { isWhole } from './find-needles.ts';

/** Longer names are taken as they stand. */
const LONGEST_CHECKED = 3;
const AROUND = 12;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Whether a document that holds the characters of a name holds that name. */
export type HonestCheck = (document: CorpusDocument, text: string, name: string, at: number) => boolean;

/**
 * Where the corpus knows which names it holds, it is asked; elsewhere a name of two or three Han characters has to begin and
 * end where jieba's words do, once at least.
 * @param names all names, so that 三星 is found honest in 三星电子
 */
export function createHonestCheck(names: readonly string[]): HonestCheck {
  let jieba: Jieba | undefined;
  const longer = new Map<string, Set<string>>();
  const withName = (name: string): Set<string> => {
    const known = longer.get(name);
    if (known) return known;
    const found = new Set(names.filter((each) => holds(each, name)));
    longer.set(name, found.add(name));
    return found;
  };
  return (document, text, name, first) => {
    if (document.mentions) {
      const wanted = withName(name);
      return document.mentions.some((mention) => wanted.has(mention));
    }
    if (name.length > LONGEST_CHECKED || !HAN_ONLY.test(name)) return true;
    jieba ??= Jieba.withDict(dict);
    for (let at = first; at >= 0; at = text.indexOf(name, at + 1)) {
      if (standsAlone(jieba, text, name, at, withName(name))) return true;
    }
    return false;
  };
}

function holds(longer: string, name: string): boolean {
  const at = longer.indexOf(name);
  return at >= 0 && isWhole(longer, at, name.length);
}

function standsAlone(
  jieba: Jieba,
  text: string,
  name: string,
  at: number,
  longer: ReadonlySet<string>,
): boolean {
  const from = Math.max(0, at - AROUND);
  const end = at + name.length;
  let start = from;
  let begins = false;
  for (const word of jieba.cut(text.slice(from, end + AROUND), false)) {
    const next = start + word.length;
    if (start <= at && next >= end && longer.has(word)) return true;
    if (start === at) begins = true;
    if (begins && next === end) return true;
    start = next;
  }
  return false;
}
