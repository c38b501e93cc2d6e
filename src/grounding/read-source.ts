import type { ArchiveNames } from './known-names.ts';
import { type ReadText, readText } from './read-text.ts';

/** Texts that are kept as they were read: those of a few answers. */
const MOST_KEPT = 200;

const kept = new WeakMap<ArchiveNames, Map<string, ReadText>>();

/**
 * Reads a text that claims are compared with. Every line of an answer cites some of the same few paragraphs, and each of these
 * stands beside others: a text is read once as long as it is among the last ones.
 * @param today the day of the text
 */
export function readSource(text: string, names: ArchiveNames, today: number | undefined): ReadText {
  const texts = kept.get(names) ?? new Map<string, ReadText>();
  kept.set(names, texts);
  const key = `${today ?? ''}|${text}`;
  const known = texts.get(key) ?? readText(text, names, today);
  // The last one used stands last.
  texts.delete(key);
  texts.set(key, known);
  const [oldest] = texts.keys();
  if (texts.size > MOST_KEPT && oldest !== undefined) texts.delete(oldest);
  return known;
}
