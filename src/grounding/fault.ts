/** What a sentence says that its cited paragraphs do not. */
export type FaultKind =
  | 'uncited'
  | 'number'
  | 'unit'
  | 'currency'
  | 'date'
  | 'quote'
  | 'name'
  | 'subject'
  | 'address';

/** Why, for the retry: the wording stands in `describeFaults`. */
export type FaultReason =
  | 'no-paragraph'
  | 'no-such-paragraph'
  /** Nothing like it stands there. */
  | 'absent'
  /** The same digits stand there with another power of ten. */
  | 'other-scale'
  /** The same value stands there in another unit or currency. */
  | 'other-unit'
  /** The same value stands there without this unit or currency. */
  | 'added-unit'
  /** The same value stands there with a unit or currency that the sentence leaves out. */
  | 'dropped-unit'
  /** The value stands there, but said of another company, person or product. */
  | 'other-subject'
  /** The value stands there, but said of another year. */
  | 'other-year'
  /** The sentence holds more names, quotes or addresses than are looked up. */
  | 'too-many';

/** One span of a sentence that its cited paragraphs do not support. */
export interface GroundingFault {
  readonly kind: FaultKind;
  /** UTF-16 units into the sentence as given. */
  readonly offset: number;
  readonly length: number;
  readonly span: string;
  readonly reason: FaultReason;
  /** What the paragraph has in its place, if something stands there. */
  readonly found?: string | undefined;
}

/** A span of a folded text: `end` is the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
