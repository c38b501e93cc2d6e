import type { Chaos } from './chaos.ts';
import type { LedgerRow } from './chaos-home.ts';
import type { Received } from './received.ts';

/** What came of a run. */
export interface ChaosReport {
  readonly kills: number;
  /** How long nothing was answered. */
  readonly outageMs: number;
  /** How often the database was killed and started again. */
  readonly restarts: number;
  readonly faults: Readonly<Record<string, number>>;
  /** By the editions: how many messages were promised. */
  readonly owed: number;
  /** By the ledger: how many rows have each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Chats that got nothing. */
  readonly missing: number;
  /** Messages beyond one a chat. */
  readonly duplicates: number;
  /** Answers that were lost after the message had arrived, and sends that kills cut off. */
  readonly duplicatesAllowed: number;
  /** Duplicates in chats whose row in the ledger bears no mark of doubt. */
  readonly unmarkedDuplicates: number;
  /** The most sends that came in within any one second, and the rate that was asked for. */
  readonly mostInOneSecond: number;
  readonly rate: number;
}

export function reportOf({
  chaos,
  received,
  rows,
  owed,
}: {
  chaos: Chaos;
  received: Received;
  rows: readonly LedgerRow[];
  owed: number;
}): ChaosReport {
  const marked = new Set(
    rows.filter(({ doubts, lost_leases }) => doubts + lost_leases > 0).map(({ chat_id }) => chat_id),
  );
  const extra = received.perChat.filter(([, messages]) => messages > 1);
  const statuses: Record<string, number> = {};
  for (const { status } of rows) statuses[status] = (statuses[status] ?? 0) + 1;
  const { lostAfter = 0, badGateway = 0 } = received.faults;
  return {
    kills: chaos.kills,
    outageMs: chaos.outageMs,
    restarts: chaos.restarts ?? 0,
    faults: received.faults,
    owed,
    statuses,
    missing: received.perChat.filter(([, messages]) => messages === 0).length,
    duplicates: sum(extra.map(([, messages]) => messages - 1)),
    duplicatesAllowed: lostAfter + badGateway + sum(rows.map(({ lost_leases }) => lost_leases)),
    unmarkedDuplicates: sum(
      extra.filter(([chatId]) => !marked.has(chatId)).map(([, messages]) => messages - 1),
    ),
    mostInOneSecond: mostWithin(received.arrivals, 1_000),
    rate: chaos.rate,
  };
}

/** The most of ascending instants that lie within any window of that length. */
export function mostWithin(instants: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (const [last, instant] of instants.entries()) {
    while ((instants[first] ?? instant) <= instant - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The report as a table for people. */
export function tableOf(report: ChaosReport): string {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const lines: readonly (readonly [string, string])[] = [
    ['kills', String(report.kills)],
    ['outage', `${report.outageMs / 1_000} s`],
    ['restarts of the database', String(report.restarts)],
    ['faults met', list(report.faults)],
    ['owed by the editions', String(report.owed)],
    ['rows in the ledger', list(report.statuses)],
    ['missing', `${report.missing}  (at most 0)`],
    [
      'duplicates',
      `${report.duplicates}  (at most ${report.duplicatesAllowed}: lost answers + sends under way at kills)`,
    ],
    ['… without a mark in the ledger', `${report.unmarkedDuplicates}  (at most 0)`],
    ['most sends in one second', `${report.mostInOneSecond}  (at most ${report.rate})`],
  ];
  return lines.map(([name, value]) => `${name.padEnd(32)} ${value}`).join('\n');
}

/** The pace, by the watch of whoever receives: on a machine that others keep busy arrivals bunch up, however even the starts. */
export function paceFaultsOf({ mostInOneSecond, rate }: ChaosReport): string[] {
  return mostInOneSecond > rate ? [`${mostInOneSecond} sends in one second`] : [];
}

/** What the run promised and did not keep, beside the pace; empty when all is well. */
export function faultsOf(report: ChaosReport): string[] {
  const rows = sum(Object.values(report.statuses));
  return [
    report.missing > 0 ? `${report.missing} messages never arrived` : '',
    report.duplicates > report.duplicatesAllowed ? `${report.duplicates} duplicates` : '',
    report.unmarkedDuplicates > 0 ? `${report.unmarkedDuplicates} duplicates without a mark` : '',
    report.owed === rows ? '' : `owed ${report.owed}, but ${rows} rows`,
  ].filter(Boolean);
}
