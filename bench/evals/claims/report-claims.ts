import { percent } from './limits.ts';
import { type CheckedClaim, type ClaimFigures, partsOf, thrownAway } from './score-claims.ts';

interface ReportOptions {
  /** How many of what went wrong to print. */
  readonly wrong: number;
  /** Of the second readings. */
  readonly cost: { readonly microdollars: number; readonly calls: number } | undefined;
}

const COLUMN = 18;

/** Tables of what was caught and what was dropped for nothing, examples of what went wrong, and the limits that were missed. */
export function reportOf(
  checked: readonly CheckedClaim[],
  { caught, falseAlarms }: ClaimFigures,
  misses: readonly string[],
  { wrong, cost }: ReportOptions,
): string {
  const { faithful, unfaithful } = partsOf(checked);
  const count = (claims: readonly CheckedClaim[], name: string, key: 'kind' | 'language'): number =>
    name === 'all' ? claims.length : claims.filter(({ label }) => label[key] === name).length;
  const table = (
    figures: Readonly<Record<string, number>>,
    claims: readonly CheckedClaim[],
    key: 'kind' | 'language',
  ) =>
    Object.entries(figures).map(
      ([name, share]) =>
        `  ${name.padEnd(COLUMN)}${String(count(claims, name, key)).padStart(5)}  ${percent(share)}`,
    );
  return [
    'false claims caught, by kind',
    ...table(caught, unfaithful, 'kind'),
    'true claims dropped, by language',
    ...table(falseAlarms, faithful, 'language'),
    `digests of true lines thrown away whole  ${percent(thrownAway(checked))}`,
    ...wrongLines(checked, wrong),
    ...(cost ? [`${cost.calls} second readings, $${(cost.microdollars / 1_000_000).toFixed(4)}`] : []),
    ...misses.map((miss) => `✗ ${miss}`),
  ].join('\n');
}

function wrongLines(checked: readonly CheckedClaim[], most: number): string[] {
  return checked
    .filter(({ label, isShown }) => isShown !== (label.label === 'faithful'))
    .slice(0, most)
    .map(({ label, why }) => `  ${label.id}  ${label.kind}  ${label.claim}${why === '' ? '' : `  (${why})`}`);
}
