import { recordOf } from '../../find/group-by.ts';
import type { LabelledClaim } from './labelled-claims.ts';

/** A labelled claim, and whether the check lets it through. */
export interface CheckedClaim {
  readonly label: LabelledClaim;
  readonly isShown: boolean;
  /** Why it is not shown. */
  readonly why: string;
}

/** The share of false claims that were caught, by kind, and of true ones that were not shown, by language. */
export interface ClaimFigures {
  readonly caught: Readonly<Record<string, number>>;
  readonly falseAlarms: Readonly<Record<string, number>>;
}

const dropped = (checked: readonly CheckedClaim[]): number =>
  checked.length === 0 ? 0 : checked.filter(({ isShown }) => !isShown).length / checked.length;

export function figuresOf(checked: readonly CheckedClaim[]): ClaimFigures {
  const { faithful, unfaithful } = partsOf(checked);
  return {
    caught: { all: dropped(unfaithful), ...recordOf(unfaithful, ({ label }) => label.kind, dropped) },
    falseAlarms: { all: dropped(faithful), ...recordOf(faithful, ({ label }) => label.language, dropped) },
  };
}

export function partsOf(checked: readonly CheckedClaim[]) {
  return {
    faithful: checked.filter(({ label }) => label.label === 'faithful'),
    unfaithful: checked.filter(({ label }) => label.label === 'unfaithful'),
  };
}

/** As many lines as a digest has, and the fewest that are shown. */
const LINES = 5;
const FEWEST = 3;

/** The share of digests, made of the true lines of one text, of which too few are left to be shown. */
export function thrownAway(checked: readonly CheckedClaim[]): number {
  const digests = Object.values(
    recordOf(
      partsOf(checked).faithful,
      ({ label }) => label.title,
      (lines) =>
        Array.from({ length: Math.floor(lines.length / LINES) }, (_, at) =>
          lines.slice(at * LINES, (at + 1) * LINES),
        ),
    ),
  ).flat();
  const lost = digests.filter((lines) => lines.filter(({ isShown }) => isShown).length < FEWEST);
  return digests.length === 0 ? 0 : lost.length / digests.length;
}
