import { recordOf } from './group-by.ts';
import type { LabelledName } from './labels.ts';

/**
 * What the catalog makes of another name: `shown` as a name of the entity, `expanding` what is searched and followed, or
 * `lookup`: a command that is given the name finds the entity.
 */
export type NameLevel = (typeof NAME_LEVELS)[number];
export const NAME_LEVELS = ['shown', 'expanding', 'lookup'] as const;

/** A labelled pair, and what the catalog makes of it. */
export interface JudgedName {
  readonly label: LabelledName;
  /** Whether the corpus holds both names: only then can it be joined. */
  readonly occurs: boolean;
  readonly joined: Readonly<Record<NameLevel, boolean>>;
}

/** How far the catalog is right at one level; null where there is nothing to take a share of. */
export interface NameFigures {
  /** Pairs of which both names occur. */
  readonly n: number;
  /** Of the pairs that the catalog joins, the share that means the same. */
  readonly precision: number | null;
  /** Of the pairs that mean the same and occur, the share that the catalog joins. */
  readonly recall: number | null;
}

export type LevelFigures = Readonly<Record<NameLevel, NameFigures>>;

/** The figures of each level, and the same of each kind in the order in which they come. */
export function figuresOf(
  judged: readonly JudgedName[],
): LevelFigures & { readonly kinds: Readonly<Record<string, LevelFigures>> } {
  return { ...levelsOf(judged), kinds: recordOf(judged, ({ label }) => label.kind, levelsOf) };
}

/** The same for each way in which pairs were drawn; those without are left out. */
export function groupFiguresOf(judged: readonly JudgedName[]): Readonly<Record<string, LevelFigures>> {
  const grouped = judged.filter(({ label }) => label.group !== undefined);
  return recordOf(grouped, ({ label }) => label.group ?? '', levelsOf);
}

/** Pairs that a level joins and should not, or should join and does not. */
export function wrongOf(judged: readonly JudgedName[], level: NameLevel): JudgedName[] {
  return judged.filter(
    ({ label, joined, occurs }) => joined[level] !== label.ok && (joined[level] || occurs),
  );
}

function levelsOf(judged: readonly JudgedName[]): LevelFigures {
  return {
    shown: figuresAt(judged, 'shown'),
    expanding: figuresAt(judged, 'expanding'),
    lookup: figuresAt(judged, 'lookup'),
  };
}

function figuresAt(judged: readonly JudgedName[], level: NameLevel): NameFigures {
  const joined = judged.filter((one) => one.joined[level]);
  const occurring = judged.filter(({ occurs }) => occurs);
  const right = occurring.filter(({ label }) => label.ok);
  return {
    n: occurring.length,
    precision: share(joined.filter(({ label }) => label.ok).length, joined.length),
    recall: share(right.filter((one) => one.joined[level]).length, right.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
