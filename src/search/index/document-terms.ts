import { foldUnits, unitsOf } from './characters.ts';
import { type DocumentText, isFolded, isHeading, NAMES, SPEAKERS, SUMMARY, TITLE } from './document-text.ts';
import { createTokenCounter } from './token-counter.ts';
import { eachToken } from './tokens.ts';

/** The tokens of one episode, ascending, each once, with their weights by place. */
export interface DocumentTerms {
  readonly tokens: Float64Array;
  /** 1-255: the sum over its occurrences, 2 for one in a text; 1 for tokens only in folded text, however often. */
  readonly weights: Uint8Array;
  /** Occurrences of all tokens together, except those in folded text. */
  readonly length: number;
}

/** Weight of one occurrence, by place: a name in a title is more relevant than one in passing. */
const TITLE_WEIGHT = 12;
const NAMES_WEIGHT = 6;
const SPEAKERS_WEIGHT = 3;
const HEADING_WEIGHT = 6;
const SUMMARY_WEIGHT = 4;
export const TEXT_WEIGHT = 2;
/** Adds nothing to occurrences elsewhere; see `FOLDED_ONLY`. */
const FOLDED_WEIGHT = 0;
export const FOLDED_ONLY = 1;

/**
 * Counts the tokens of a text.
 * @param units the folded text, if it is already available
 */
export function documentTerms(
  { text, parts }: DocumentText,
  units = foldUnits(unitsOf(text)),
): DocumentTerms {
  const counter = createTokenCounter(units.length * 2);
  let length = 0;
  for (let part = 0; part < parts.length; part += 2) {
    const weight = weightOf(parts[part + 1] ?? 0);
    const end = parts[part + 2] ?? units.length;
    eachToken(units, parts[part] ?? 0, end, (token) => {
      counter.add(token, weight);
      if (weight !== FOLDED_WEIGHT) length += 1;
    });
  }
  const { tokens, weights } = counter.sorted();
  for (let at = 0; at < weights.length; at += 1) weights[at] = Math.max(FOLDED_ONLY, weights[at] ?? 0);
  return { tokens, weights, length };
}

function weightOf(place: number): number {
  if (place === TITLE) return TITLE_WEIGHT;
  if (place === SUMMARY) return SUMMARY_WEIGHT;
  if (place === NAMES) return NAMES_WEIGHT;
  if (place === SPEAKERS) return SPEAKERS_WEIGHT;
  if (isFolded(place)) return FOLDED_WEIGHT;
  return isHeading(place) ? HEADING_WEIGHT : TEXT_WEIGHT;
}
