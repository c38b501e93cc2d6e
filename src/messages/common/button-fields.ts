import { parseQuietHours } from '../../domain/quiet-hours.ts';

/** Reads one field of button data; undefined when it is not valid (an old or a forged button). */
export type ButtonField<Value> = (text: string) => Value | undefined;

/** The id of an episode, the ref of a name or of a term, or a token: anything but nothing. */
export const id: ButtonField<string> = (text) => text || undefined;

/** The same, or '' for none. */
export const anyId: ButtonField<string> = (text) => text;

/** Words that somebody typed, without a colon. */
export const words: ButtonField<string> = (text) => text.trim() || undefined;

/** A page, a position or a number of things: at most six digits. */
export const number: ButtonField<number> = (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** An instant, or the number of a row in the database. */
export const longNumber: ButtonField<number> = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** The letter with which a name begins; `#` for what begins with none. */
export const initial: ButtonField<string> = (text) => (/^[a-z#]$/.test(text) ? text : undefined);

/** Hours of the day, at most six, as `0800.2030`: a colon would end the field. */
export const hours: ButtonField<string> = (text) =>
  /^([01]\d|2[0-3])[0-5]\d(\.([01]\d|2[0-3])[0-5]\d){0,5}$/.test(text) ? text : undefined;

/** One hour of the day: `0800`. */
export const hour: ButtonField<string> = (text) => (text.includes('.') ? undefined : hours(text));

/** ISO numbers of days of the week: `12345`. */
export const days: ButtonField<string> = (text) => (/^[1-7]{1,7}$/.test(text) ? text : undefined);

/** A span of the day, `22-8` or `2230-0700`, or `off`. */
export const span: ButtonField<string> = (text) =>
  text === 'off' || (/^[\d-]{3,9}$/.test(text) && parseQuietHours(text)) ? text : undefined;

/** One of a fixed list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): ButtonField<Word> {
  return (text) => words.find((word) => word === text);
}
