import type { NameBorders } from './name-borders.ts';
import { findForm, type OpenedText } from './opened-text.ts';
import type { PlannedWord } from './query-plan.ts';
import {
  type Focus,
  findFocus,
  findSightings,
  inTitle,
  shareOf,
  type Wanted,
  weightOf,
} from './sightings.ts';

/** Checks the text of a candidate; undefined when it does not match after all. */
export type Look = (
  text: OpenedText,
  score: number,
) => { readonly focus: Focus; readonly score: number } | undefined;

/** Bonus for a title that contains all words, and for words that are close together. */
const TITLE_BONUS = 0.5;
const NEAR_BONUS = 0.5;
/** Factor for a score when a short name occurs only within longer words. */
const CHANCE = 0.3;
/** Occurrences that are checked to decide whether a short name is meant. */
const BORDERS_CHECKED = 6;

/** The maximum factor by which checking a text for `words` words can raise a score. */
export function mostRaised(words: number): number {
  return (1 + TITLE_BONUS) * (words === 1 ? 1 : 1 + NEAR_BONUS);
}

/**
 * For texts that must contain every word of a query.
 * @param words the words with their weights
 */
export function lookForAll(
  words: readonly (PlannedWord & { readonly weight: number })[],
  borders: NameBorders,
): Look {
  const wanted: readonly Wanted[] = words;
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return (text, score) => {
    const sightings = findSightings(text, wanted);
    const focus = findFocus(text, sightings, wanted);
    if (!focus || new Set(sightings.map((sighting) => sighting.wanted)).size < words.length) return undefined;
    const title = weightOf(inTitle(text, sightings), wanted) / total;
    const near = words.length === 1 ? 0 : focus.weight / total;
    const isMeant = words.every((word) => isWordMeant(text, word, borders));
    const factor = (1 + TITLE_BONUS * title) * (1 + NEAR_BONUS * near) * (isMeant ? 1 : CHANCE);
    return { focus, score: score * factor * shareOf(text, sightings, wanted) };
  };
}

function isWordMeant(text: OpenedText, { forms }: PlannedWord, borders: NameBorders): boolean {
  let isByChance = false;
  for (const form of forms) {
    const found = findForm(text, form);
    if (found.length === 0) continue;
    if (!form.isShortName) return true;
    const near = found.slice(0, BORDERS_CHECKED);
    if (near.some(({ offset, length }) => borders.isWord(text.units, offset, length))) return true;
    isByChance = true;
  }
  return !isByChance;
}

/** For texts that contain a part of a query: the more of it, and the closer together, the better. */
export function lookForSome(wanted: readonly Wanted[], words: readonly PlannedWord[]): Look {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const literals = words.filter(({ match }) => match === 'literal');
  return (text, score) => {
    if (!literals.every(({ forms }) => forms.some((form) => findForm(text, form).length > 0)))
      return undefined;
    const sightings = findSightings(text, wanted);
    const focus = findFocus(text, sightings, wanted);
    if (!focus) return undefined;
    const share = shareOf(text, sightings, wanted);
    const near = focus.weight / total;
    return { focus, score: score * (0.2 + share) * (0.2 + near) };
  };
}
