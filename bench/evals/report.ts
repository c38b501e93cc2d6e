import { PROPERTIES, type Verdict } from './judge.ts';

/** An example and how it went. */
export interface Row {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
}

const MARKS: Readonly<Record<Verdict['kind'], string>> = { pass: '✓', fail: '✗', skip: 'skip' };

/** A table of examples and properties, then each failure with its reason, then the rate. */
export function reportOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, place) => cell.padEnd(PROPERTIES[place]?.length ?? 0))].join(
      '  ',
    );
  const failures = rows.flatMap(({ name, verdicts }) =>
    verdicts
      .filter(({ kind }) => kind === 'fail')
      .map(({ property, why }) => `✗ ${name}: ${property}: ${why}`),
  );
  return [
    line('', PROPERTIES),
    ...rows.map(({ name, verdicts }) =>
      line(
        name,
        PROPERTIES.map((property) => {
          const verdict = verdicts.find((each) => each.property === property);
          return verdict ? MARKS[verdict.kind] : '';
        }),
      ).trimEnd(),
    ),
    '',
    ...failures,
    rateOf(rows.flatMap(({ verdicts }) => verdicts)),
  ].join('\n');
}

function rateOf(verdicts: readonly Verdict[]): string {
  const count = (kind: Verdict['kind']): number => verdicts.filter((each) => each.kind === kind).length;
  const judged = count('pass') + count('fail');
  const share = judged === 0 ? 0 : (100 * count('pass')) / judged;
  return `${count('pass')} of ${judged} properties hold (${share.toFixed(1)} %); ${count('skip')} skipped`;
}
