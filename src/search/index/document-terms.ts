import { foldUnits, unitsOf } from './characters.ts';
import { type DocumentText, isHeading, NAMES, SUMMARY, TITLE } from './document-text.ts';
import { eachToken, type Token } from './tokens.ts';

/** The tokens of one episode, ascending, each once, and how much weight its places give it. */
export interface DocumentTerms {
  readonly tokens: Float64Array;
  /** 1-255: the sum over its occurrences. */
  readonly weights: Uint8Array;
  /** Occurrences of all tokens together. */
  readonly length: number;
}

/** What one occurrence counts, by place: a name in a title says more than one in passing. */
const TITLE_WEIGHT = 6;
const NAMES_WEIGHT = 3;
const HEADING_WEIGHT = 3;
const SUMMARY_WEIGHT = 2;
/** Room for a weight below a token in one sortable number. */
const WEIGHT_STEP = 8;

/** Counts what a text holds. */
export function documentTerms({ text, parts }: DocumentText): DocumentTerms {
  const units = foldUnits(unitsOf(text));
  const found = new Float64Array(units.length * 2);
  let length = 0;
  for (let part = 0; part < parts.length; part += 2) {
    const weight = weightOf(parts[part + 1] ?? 0);
    const end = parts[part + 2] ?? units.length;
    eachToken(units, parts[part] ?? 0, end, (token) => {
      found[length] = token * WEIGHT_STEP + weight;
      length += 1;
    });
  }
  return { ...sumUp(found.subarray(0, length).sort()), length };
}

function sumUp(sorted: Float64Array): { readonly tokens: Float64Array; readonly weights: Uint8Array } {
  const tokens = new Float64Array(sorted.length);
  const weights = new Uint8Array(sorted.length);
  let count = 0;
  let last: Token = -1;
  for (const each of sorted) {
    const token = Math.floor(each / WEIGHT_STEP);
    const weight = each - token * WEIGHT_STEP;
    if (token !== last) {
      tokens[count] = token;
      weights[count] = weight;
      count += 1;
      last = token;
    } else weights[count - 1] = Math.min(255, (weights[count - 1] ?? 0) + weight);
  }
  return { tokens: tokens.slice(0, count), weights: weights.slice(0, count) };
}

function weightOf(place: number): number {
  if (place === TITLE) return TITLE_WEIGHT;
  if (place === SUMMARY) return SUMMARY_WEIGHT;
  if (place === NAMES) return NAMES_WEIGHT;
  return isHeading(place) ? HEADING_WEIGHT : 1;
}
