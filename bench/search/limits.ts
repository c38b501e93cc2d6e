import type { Measured } from './measure.ts';
import type { QueryClass } from './queries.ts';
import { ratios } from './report.ts';

/** One figure that ours is held to. */
export interface Verdict {
  readonly name: string;
  readonly value: number;
  readonly limit: string;
  readonly isMet: boolean;
}

/** Shares, rounded to two places before they are compared. */
const LEAST_RECALL: readonly (readonly [kind: QueryClass, least: number])[] = [
  ['two-character', 1],
  ['mixed', 1],
  ['entities', 1],
  ['clause', 1],
  ['cross-script', 0.99],
  ['taiwan words', 0.98],
  ['title words', 0.83],
  ['question', 0.8],
];
const SHORT_NAME = '高通';
const LEAST_RIGHT = 9;
/** Where the limits of size stand. */
const LARGE = 100_000;
const MIDDLE = 10_000;

/** Holds what was measured on one corpus to the limits that belong to its size. */
export function judge(measured: readonly Measured[]): Verdict[] {
  const ours = measured.find(({ engine }) => engine === 'ours');
  return ours ? [...judgeRelevance(ours), ...judgeSpeed(ours), ...judgeRatios(ours, measured)] : [];
}

function judgeRelevance({ means, scores }: Measured): Verdict[] {
  const recalls = LEAST_RECALL.flatMap(([kind, least]) => {
    const mean = means.find((each) => each.kind === kind);
    return mean ? [atLeast(`recall, ${kind}`, Math.round(mean.recall * 100) / 100, least)] : [];
  });
  const short = scores.find(({ query }) => query.kind === 'short names' && query.text === SHORT_NAME);
  if (!short) return recalls;
  const right = short.got.filter((id) => short.query.relevant.includes(id)).length;
  return [...recalls, atLeast(`of the first ten for ${SHORT_NAME}, right`, right, LEAST_RIGHT)];
}

function judgeSpeed({ documents, speed }: Measured): Verdict[] {
  if (!speed) return [];
  const always = [
    atMost('replace one p50, ms', speed.replaceP50, 5),
    atMost('longest stall while 500 change, ms', speed.changeStall, 50),
  ];
  if (documents >= LARGE)
    return [
      ...always,
      atMost('query p50, ms', speed.p50, 10),
      atMost('query p99, ms', speed.p99, 30),
      atMost('cold start, ms', speed.coldStart, 300),
      atMost('memory after 1,000 queries, MB', speed.memory, 200),
      atMost('longest stall while queries run, ms', speed.queryStall, 10),
    ];
  return documents >= MIDDLE ? [...always, atMost('query p99, ms', speed.p99, 15)] : always;
}

/** At small sizes nothing is heavy: only from the middle size on. */
function judgeRatios({ documents, speed }: Measured, measured: readonly Measured[]): Verdict[] {
  const mini = measured.find(({ engine }) => engine === 'minisearch')?.speed;
  if (!speed || !mini || documents < MIDDLE) return [];
  const times = ratios(speed, mini);
  return [
    atLeast('build, times MiniSearch', times.build, 3),
    atLeast('cold start, times MiniSearch', times['cold start'], 20),
    atLeast('memory, times MiniSearch', times.memory, 10),
  ];
}

function atLeast(name: string, value: number, least: number): Verdict {
  return { name, value, limit: `at least ${least}`, isMet: value >= least };
}

function atMost(name: string, value: number, most: number): Verdict {
  return { name, value, limit: `at most ${most}`, isMet: value <= most };
}
