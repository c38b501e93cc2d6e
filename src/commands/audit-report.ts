import type { Problem } from '../domain/problem.ts';
import { problemLine } from '../messages/problems/problem-line.ts';
import type { Audit } from './audit-folder.ts';
import { LEFTOVERS } from './count-leftovers.ts';

/** Maximum number of places that are listed for each kind. */
const MAX_LISTED = 20;

/** An audit for people: refusals and warnings by kind, then a summary. */
export function auditReport(audit: Audit): string {
  return [
    ...listOf('Refused', audit.refusals),
    ...listOf('Warnings', audit.warnings),
    ...leftoverLines(audit),
    ...summaryLines(audit),
  ].join('\n');
}

/** An audit for machines: one JSON object on one line. */
export function auditJson({ refusals, warnings, leftovers, ...summary }: Audit): string {
  const describe = (problem: Problem) => {
    const { path, line, field, fault } = problem;
    return { path, line, field, code: fault.code, text: problemLine(problem, 'en') };
  };
  return JSON.stringify({
    ...summary,
    leftovers,
    refused: refusals.map(describe),
    warnings: warnings.map(describe),
  });
}

function listOf(title: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [`${title}: none`, ''];
  const files = new Set(problems.map(({ path }) => path)).size;
  const kinds = groupBy(problems, ({ fault }) => fault.code);
  return [
    `${title}: ${problems.length} in ${files} ${files === 1 ? 'file' : 'files'}`,
    ...kinds.flatMap(([code, alike]) => [
      `  ${code}: ${alike.length}`,
      ...named(alike.map((problem) => problemLine(problem, 'en'))),
    ]),
    '',
  ];
}

function leftoverLines({ leftovers }: Audit): string[] {
  if (leftovers.length === 0) return [];
  const kinds = groupBy(leftovers, ({ kind }) => kind);
  return [
    `Left in texts, though parsing should have removed it: ${leftovers.length}`,
    ...kinds.flatMap(([kind, alike]) => [
      `  ${kind}: ${alike.length}`,
      ...named(alike.map(({ path, text }) => `${path}: ${text}`)),
    ]),
    '',
  ];
}

function summaryLines(audit: Audit): string[] {
  const { leftovers, names, unsupported } = audit;
  const share = names === 0 ? 0 : (unsupported / names) * 100;
  const left = LEFTOVERS.map((kind) => `${kind} ${leftovers.filter((one) => one.kind === kind).length}`);
  const rows: readonly (readonly [string, string | number])[] = [
    ['files', audit.files],
    ['episodes', `${audit.episodes} (drafts ${audit.drafts}, hidden ${audit.hidden})`],
    ['sections', audit.sections],
    ['terms', audit.terms],
    ['listed names', names],
    ['… not in the text', `${unsupported} (${share.toFixed(1)} %)`],
    ['sections that show nothing', audit.emptySections],
    ['left in texts', left.join(', ')],
  ];
  return ['Summary', ...rows.map(([name, value]) => `  ${name.padEnd(28)}${value}`)];
}

function named(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LISTED;
  return [
    ...lines.slice(0, MAX_LISTED).map((line) => `    ${line}`),
    ...(rest > 0 ? [`    … and ${rest} more`] : []),
  ];
}

/** Most of a kind first. */
function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): [string, One[]][] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const alike = groups.get(keyOf(one));
    if (alike) alike.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups].sort(([, first], [, second]) => second.length - first.length);
}
