import type { Figure } from './figure.ts';
import type { Derivation } from './stated-derivations.ts';
import type { Unit } from './unit-words.ts';

/** A figure of a paragraph, or what some of them give. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

/** What follows from figures, and how. */
export interface Derived extends Amount {
  readonly by: Derivation;
}

/** A figure that others are compared with. */
export interface Operand {
  readonly figure: Figure;
  readonly amounts: readonly Amount[];
}
