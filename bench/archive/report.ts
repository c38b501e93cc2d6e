/** One measured figure, and what it is held to. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Without `most` and `least` the figure only explains the others. */
  readonly most?: number;
  readonly least?: number;
  /** What to know when reading it. */
  readonly note?: string | undefined;
}

const NAME = 52;
const VALUE = 10;
const UNIT = 8;
const WANTED = 16;

/** Whether the figure misses what is wanted; one that could not be measured does. */
export function isMissed({ value, most, least }: Row): boolean {
  if (most !== undefined) return !(value <= most);
  return least !== undefined && !(value >= least);
}

/** The table, and under it the lines that were missed. */
export function tableOf(rows: readonly Row[]): string {
  const missed = rows.filter(isMissed);
  const head = `${''.padEnd(NAME)} ${'measured'.padStart(VALUE)} ${''.padEnd(UNIT)}${'wanted'.padEnd(WANTED)}`;
  return [
    head.trimEnd(),
    ...rows.map(lineOf),
    '',
    ...(missed.length === 0 ? ['nothing was missed'] : ['missed:', ...missed.map(lineOf)]),
  ].join('\n');
}

function lineOf(row: Row): string {
  const { name, value, unit, note = '' } = row;
  const verdict = wantedIn(row) === '' ? '' : isMissed(row) ? 'MISSED' : 'ok';
  const figures = `${name.padEnd(NAME)} ${textOf(value).padStart(VALUE)} ${unit.padEnd(UNIT)}`;
  return `${figures}${wantedIn(row).padEnd(WANTED)}${verdict.padEnd(8)}${note}`.trimEnd();
}

function wantedIn({ most, least }: Row): string {
  if (most !== undefined) return `at most ${most}`;
  return least === undefined ? '' : `at least ${least}`;
}

/** Three digits that tell something. */
function textOf(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
