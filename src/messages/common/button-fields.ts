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

/** One of a fixed list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): ButtonField<Word> {
  return (text) => words.find((word) => word === text);
}
