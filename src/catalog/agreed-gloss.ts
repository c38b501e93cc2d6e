import type { Gloss } from '../domain/glossary.ts';

/** So many of the newest glosses are compared: what something is may change. */
const COMPARED = 12;
/** A gloss of fewer characters is a translation or a single word, no explanation. */
const LEAST_HAN = 5;
const LEAST_LETTERS = 16;

/**
 * Picks the gloss that says most of what the recent ones say; of equals, and of two, the newest.
 * @param glosses newest first
 * @returns undefined when none is more than a word
 */
export function agreedGloss(glosses: readonly Gloss[]): Gloss | undefined {
  const explanations = glosses.filter(({ text }) => isExplanation(text ?? '')).slice(0, COMPARED);
  const pairs = explanations.map(({ text }) => charactersPairs(text ?? ''));
  let best: { readonly gloss: Gloss; readonly agreement: number } | undefined;
  for (const [index, gloss] of explanations.entries()) {
    const own = pairs[index] ?? new Set();
    const agreement = pairs.reduce((sum, other) => sum + (other === own ? 0 : alike(own, other)), 0);
    if (!best || agreement > best.agreement) best = { gloss, agreement };
  }
  return best?.gloss;
}

function isExplanation(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= LEAST_HAN || (text.length >= LEAST_LETTERS && /\s/.test(text.trim()));
}

function charactersPairs(text: string): ReadonlySet<string> {
  const characters = Array.from(text.toLowerCase().replace(/[\s\p{P}]+/gu, ''));
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Dice's coefficient: 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size);
}
