/** What in a sentence its cited paragraphs do not support. */
export type FaultKind =
  | 'uncited'
  | 'number'
  | 'unit'
  | 'currency'
  | 'date'
  | 'quote'
  | 'name'
  | 'subject'
  | 'address'
  /** What a sentence says with its words: who, which way, whether, how surely. */
  | 'meaning';

/** The reason, for the retry; `describeFaults` has the wording. */
export type FaultReason =
  | 'no-paragraph'
  | 'no-such-paragraph'
  /** The source has nothing like it. */
  | 'absent'
  /** The source has the same digits with another power of ten. */
  | 'other-scale'
  /** The source has the same value in another unit or currency. */
  | 'other-unit'
  /** The source has the same value without this unit or currency. */
  | 'added-unit'
  /** The source has the same value with a unit or currency that the sentence omits. */
  | 'dropped-unit'
  /** The source states the value of another company, person or product. */
  | 'other-subject'
  /** The source states the value of another year. */
  | 'other-year'
  /** The source says the opposite. */
  | 'contradicted'
  /** The source does not say it. */
  | 'unsupported'
  /** The sentence has more names, quotes or addresses than are looked up. */
  | 'too-many';

/** One span of a sentence that its cited paragraphs do not support. */
export interface GroundingFault {
  readonly kind: FaultKind;
  /** UTF-16 units into the sentence as given. */
  readonly offset: number;
  readonly length: number;
  readonly span: string;
  readonly reason: FaultReason;
  /** What the paragraph has instead, if anything. */
  readonly found?: string | undefined;
}

/** A span of a folded text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in the folded claim. */
export interface FoldedFault extends Span {
  readonly kind: FaultKind;
  readonly reason: FaultReason;
  readonly found?: string | undefined;
}
