import type { Language } from '../domain/language.ts';
import { LABELS_PATH, parseLabels } from './parse-labels.ts';
import { keysAt, setText } from './splice-yaml.ts';

/** What readers of a language are to see of a tag, category or area. */
export interface NewLabel {
  /** The tag itself. */
  readonly name: string;
  readonly language: Language;
  readonly label: string;
}

/**
 * The text of `labels.yml` with that label; the rest of it stays as it is. Undefined when the text has a fault, or is written in a
 * way in which nothing can be added.
 * @param fold gives the form by which names are compared
 */
export function setLabel(
  text: string,
  { name, language, label }: NewLabel,
  fold: (name: string) => string,
): string | undefined {
  if (!hasNoFault(text)) return undefined;
  const slug = keysAt(text, []).find((key) => fold(key) === fold(name)) ?? name;
  const word = keysAt(text, [slug]).find((key) => key.trim().toLowerCase() === language.toLowerCase());
  const next = setText(text, [slug, word ?? language], label);
  return next !== undefined && hasNoFault(next) ? next : undefined;
}

function hasNoFault(text: string): boolean {
  return 'aliases' in parseLabels(LABELS_PATH, new TextEncoder().encode(text));
}
