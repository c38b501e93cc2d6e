import type { Button } from '../../../domain/message.ts';
import type { Rating } from '../../../domain/rating.ts';
import { button, choiceLabel, inRows, isChosen, type Rows } from '../../../messages/common/buttons.ts';
import { type Callback, parseCallback } from '../../../messages/common/callbacks.ts';

/** Of one message: with two buttons each, and what stands there already, Telegram's hundred are not reached. */
const MOST_RATED = 12;
/** Buttons: those of two episodes. */
const PER_ROW = 4;

/** An episode under the number that it has in its digest. */
export interface NumberedEpisode {
  readonly id: string;
  readonly number: string;
  readonly rating: Rating | undefined;
}

/** The episodes that have a numbered button in a digest, in its order. */
export function numberedEpisodes(rows: Rows): readonly Omit<NumberedEpisode, 'rating'>[] {
  const numbered = rows.flat().flatMap((one) => {
    const opens = callbackOf(one);
    const [number] = /^\d+/.exec(one.label) ?? [];
    const isEpisode = opens?.to === 'episode' || opens?.to === 'section';
    return isEpisode && number !== undefined ? [{ id: opens.id, number }] : [];
  });
  return numbered.slice(0, MOST_RATED);
}

/** Whether 👍 and 👎 of single episodes stand under a digest. */
export function areRatingsOpen(rows: Rows): boolean {
  return rows.some((row) => row.some(isRating));
}

/** The buttons of a digest, with 👍 and 👎 of these episodes below. */
export function openRatings(rows: Rows, episodes: readonly NumberedEpisode[]): Rows {
  const buttons = episodes.flatMap(({ id, number, rating }) => [
    button(choiceLabel(`👍 ${number}`, rating === 'up'), { to: 'rate-up', id }),
    button(choiceLabel(`👎 ${number}`, rating === 'down'), { to: 'rate-down', id }),
  ]);
  return [...rows, ...inRows(buttons, PER_ROW)];
}

/** The same without them. */
export function closeRatings(rows: Rows): Rows {
  return rows.filter((row) => !row.some(isRating));
}

/** The buttons, with the rating of that episode marked. */
export function markRating(rows: Rows, episodeId: string, rating: Rating | undefined): Rows {
  return rows.map((row) =>
    row.map((one) => {
      const rates = callbackOf(one);
      if (rates?.to !== 'rate-up' && rates?.to !== 'rate-down') return one;
      const isGiven = rates.to === (rating === undefined ? undefined : `rate-${rating}`);
      return rates.id === episodeId ? { ...one, label: choiceLabel(one.label, isGiven) } : one;
    }),
  );
}

/** Whether the button that does this is marked; undefined when there is none. */
export function isMarked(rows: Rows, callback: string | undefined): boolean | undefined {
  const pressed = rows.flat().find((one) => 'callback' in one && one.callback === callback);
  return pressed && isChosen(pressed.label);
}

function isRating(one: Button): boolean {
  const to = callbackOf(one)?.to;
  return to === 'rate-up' || to === 'rate-down';
}

function callbackOf(one: Button): Callback | undefined {
  return 'callback' in one ? parseCallback(one.callback) : undefined;
}
