import { ENGINES } from './engines.ts';
import type { Measured, Speed } from './measure.ts';
import { FULL_RECALL, QUERY_CLASSES } from './queries.ts';

const FIRST_COLUMN = 30;
const COLUMN = 22;

const SPEEDS: readonly (readonly [name: string, value: (speed: Speed) => number, digits: number])[] = [
  ['build, documents a second', ({ buildRate }) => buildRate, 0],
  ['query p50, ms', ({ p50 }) => p50, 2],
  ['query p99, ms', ({ p99 }) => p99, 2],
  ['replace one p50, ms', ({ replaceP50 }) => replaceP50, 2],
  ['cold start, ms', ({ coldStart }) => coldStart, 0],
  ['memory after 1,000 queries, MB', ({ memory }) => memory, 0],
  ['on disk, MB', ({ disk }) => disk, 0],
  ['longest stall, queries, ms', ({ queryStall }) => queryStall, 1],
  ['longest stall, 500 change, ms', ({ changeStall }) => changeStall, 1],
];

/** Tables of what was measured on one corpus, a column an engine. */
export function tablesOf(measured: readonly Measured[]): string {
  const head = row(
    '',
    measured.map(({ engine }) => ENGINES[engine].label),
  );
  const scored = measured.filter(({ means }) => means.length > 0);
  const timed = measured.filter(({ speed }) => speed);
  return [
    ...(scored.length > 0
      ? ['', 'recall@10 / nDCG@10 (of all, where marked; short names: precision@10)', head]
      : []),
    ...relevanceRows(scored),
    ...(timed.length > 0 ? ['', head] : []),
    ...(timed.length > 0 ? speedRows(timed) : []),
    ...ratioRows(timed),
  ].join('\n');
}

function relevanceRows(measured: readonly Measured[]): string[] {
  return QUERY_CLASSES.flatMap((kind) => {
    const scores = measured.map(({ means }) => means.find((mean) => mean.kind === kind));
    const [first] = scores;
    if (!first) return [];
    const name = `${kind} (${first.queries}${FULL_RECALL.has(kind) ? ', of all' : ''})`;
    const cells = scores.map((score) => {
      if (!score) return '';
      if (kind === 'short names') return score.precision.toFixed(2);
      return `${score.recall.toFixed(3)} / ${score.ndcg.toFixed(2)}`;
    });
    return [row(name, cells)];
  });
}

function speedRows(measured: readonly Measured[]): string[] {
  return SPEEDS.map(([name, value, digits]) =>
    row(
      name,
      measured.map(({ speed }) => (speed ? value(speed).toFixed(digits) : '')),
    ),
  );
}

/** How many times better ours is. */
function ratioRows(measured: readonly Measured[]): string[] {
  const ours = measured.find(({ engine }) => engine === 'ours')?.speed;
  if (!ours) return [];
  return measured
    .filter(({ engine }) => engine !== 'ours')
    .map(({ engine, speed }) => {
      if (!speed) return '';
      const times = ratios(ours, speed);
      const told = Object.entries(times).map(([name, ratio]) => `${name} ${ratio.toFixed(1)}`);
      return `ours is better than ${ENGINES[engine].label}, times: ${told.join(', ')}`;
    });
}

/** How many times better the first is than the second. */
export function ratios(ours: Speed, other: Speed) {
  return {
    build: ours.buildRate / other.buildRate,
    'query p50': other.p50 / ours.p50,
    'query p99': other.p99 / ours.p99,
    'replace one': other.replaceP50 / ours.replaceP50,
    'cold start': other.coldStart / ours.coldStart,
    memory: other.memory / ours.memory,
    disk: other.disk / ours.disk,
  };
}

/** What ours did not find, a line a query. */
export function missesOf(measured: readonly Measured[]): string {
  const ours = measured.find(({ engine }) => engine === 'ours');
  return (ours?.scores ?? [])
    .filter(({ query, recall, precision }) => (query.kind === 'short names' ? precision : recall) < 1)
    .map(({ query, recall, precision, got }) => {
      const value = query.kind === 'short names' ? precision : recall;
      const wanted = query.relevant.slice(0, 3).join(' ');
      return `${query.kind}  ${value.toFixed(2)}  "${query.text}"  wanted ${query.relevant.length}: ${wanted}  got ${got.join(' ')}`;
    })
    .join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join('');
}
