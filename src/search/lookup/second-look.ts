import { NAMES } from '../index/document-text.ts';
import type { NameBorders } from './name-borders.ts';
import { findInCollapsed, findInOpen, holdsForm, type OpenedText, placesOf } from './opened-text.ts';
import type { PlannedWord } from './query-plan.ts';
import {
  amongSpeakers,
  type Focus,
  findFocus,
  findSightings,
  inTitle,
  shareOf,
  type Wanted,
  weightOf,
} from './sightings.ts';

/** What a look at a text tells: the place to show, and the factor for its score. */
export interface Looked {
  readonly focus: Focus;
  readonly factor: number;
}

/** Checks the text of a candidate; undefined when it does not match after all. */
export type Look = (text: OpenedText) => Looked | undefined;

/** Bonus for a title that contains all words, and for words that are close together. */
const TITLE_BONUS = 0.5;
const NEAR_BONUS = 1;
/** Bonus for words that name who speaks. */
const SPEAKER_BONUS = 2;
/** Factor for a score when a text does not name what it is about, and bonus for each place that does. */
const UNNAMED = 0.3;
const NAMED_BONUS = 0.05;
/** Factor for a score when a short name occurs only within longer words. */
const CHANCE = 0.3;
/** Occurrences that are checked to decide whether a short name is meant. */
const BORDERS_CHECKED = 6;

/** The maximum factor by which checking a text for `words` words can raise a score. */
export function mostRaised(words: number): number {
  return (1 + TITLE_BONUS) * (1 + SPEAKER_BONUS) * (words === 1 ? 1 : 1 + NEAR_BONUS);
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
  return (text) => {
    const sightings = findSightings(text, wanted);
    const focus = findFocus(text, sightings, wanted);
    if (!focus || new Set(sightings.map((sighting) => sighting.wanted)).size < words.length) return undefined;
    const title = weightOf(inTitle(text, sightings), wanted) / total;
    const near = words.length === 1 ? 0 : focus.weight / total;
    const speaker = weightOf(amongSpeakers(text, sightings), wanted) / total;
    const isMeant = words.every((word) => isWordMeant(text, word, borders));
    const factor = (1 + TITLE_BONUS * title) * (1 + NEAR_BONUS * near) * (1 + SPEAKER_BONUS * speaker);
    return { focus, factor: factor * (isMeant ? 1 : CHANCE) * shareOf(text, sightings, wanted) };
  };
}

/** Lets texts sink that do not name what they should be about, whatever their lists of names say. */
export function preferNaming(look: Look, about: readonly PlannedWord[]): Look {
  return (text) => {
    const looked = look(text);
    if (!looked) return undefined;
    const lists = [...placesOf(text, NAMES)];
    const isInList = (offset: number) => lists.some(({ start, end }) => offset >= start && offset < end);
    const named = about.reduce((factor, { forms }) => {
      const found = forms.flatMap((form) => findInOpen(text, form));
      const count = found.filter(({ offset }) => !isInList(offset)).length;
      return factor * (count === 0 ? UNNAMED : 1 + NAMED_BONUS * Math.min(count, 20));
    }, 1);
    return { ...looked, factor: looked.factor * named };
  };
}

/** Whether a text holds a word, and not only by chance within longer words. */
function isWordMeant(text: OpenedText, { forms }: PlannedWord, borders: NameBorders): boolean {
  if (forms.some((form) => !form.isShortName && holdsForm(text, form))) return true;
  let isByChance = false;
  for (const form of forms) {
    const open = findInOpen(text, form);
    const found = open.length > 0 ? open : findInCollapsed(text, form);
    if (found.length === 0) continue;
    const [{ units }, start] = open.length > 0 ? [text.open, 0] : [text.collapsed(), text.openEnd];
    const near = found.slice(0, BORDERS_CHECKED);
    if (near.some(({ offset, length }) => borders.isWord(units, offset - start, length))) return true;
    isByChance = true;
  }
  return !isByChance;
}

/** For texts that contain a part of a query: the more of it, and the closer together, the better. */
export function lookForSome(wanted: readonly Wanted[], words: readonly PlannedWord[]): Look {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const literals = words.filter(({ match }) => match === 'literal');
  return (text) => {
    if (!literals.every(({ forms }) => forms.some((form) => holdsForm(text, form)))) return undefined;
    const sightings = findSightings(text, wanted);
    const focus = findFocus(text, sightings, wanted);
    if (!focus) return undefined;
    const share = shareOf(text, sightings, wanted);
    const near = focus.weight / total;
    const speaker = weightOf(amongSpeakers(text, sightings), wanted) / total;
    return { focus, factor: (0.2 + share) * (0.2 + near) * (1 + SPEAKER_BONUS * speaker) };
  };
}
