import { quantile } from '../search/time-engine.ts';
import type { DerivedFile } from './list-derived.ts';
import type { ChangeFigures } from './measure-changes.ts';
import type { CommandFigures, KindFigures, Spread } from './measure-commands.ts';
import type { ImportFigures } from './measure-import.ts';
import type { Resident } from './process-figures.ts';
import type { Row } from './report.ts';
import type { Wanted } from './wanted.ts';

/** @param notes how many there were to read */
export function importRows(figures: ImportFigures, notes: number, wanted: Wanted): Row[] {
  const { firstAnswerS, wholeS, worstDelayMs, worstDelayAtS, resident } = figures;
  const shown = /\d[\d,]*/.exec(figures.latest)?.[0] ?? 'none';
  return [
    {
      name: 'first import: first answer to /latest',
      value: firstAnswerS,
      unit: 's',
      most: wanted.firstAnswerS,
    },
    {
      name: 'first import: until all is published and found',
      value: wholeS,
      unit: 's',
      note: `${shown} of ${notes} notes are shown by /latest`,
    },
    {
      name: 'first import: notes a second',
      value: notes / wholeS,
      unit: '/s',
      least: wanted.notesPerSecond,
      note: 'the start included',
    },
    {
      name: 'first import: worst delay of the event loop',
      value: worstDelayMs,
      unit: 'ms',
      most: wanted.importDelayMs,
      note: `seen after ${worstDelayAtS.toFixed(1)} s`,
    },
    { name: 'first import: resident at its end', value: resident.now, unit: 'MB', note: peakNote(resident) },
  ];
}

export function restartRows(tookS: readonly number[], { restartS }: Wanted): Row[] {
  const name = `restart: start to the answer to /latest, of ${tookS.length}`;
  return [
    { name: `${name}, best`, value: Math.min(...tookS), unit: 's', most: restartS },
    { name: `${name}, median`, value: quantile(tookS, 0.5), unit: 's', most: restartS },
  ];
}

export function memoryRows(resident: Resident, commands: number, { residentMb }: Wanted): Row[] {
  const name = `resident after ${commands} mixed commands`;
  return [{ name, value: resident.now, unit: 'MB', most: residentMb, note: peakNote(resident) }];
}

function peakNote({ peak }: Resident): string {
  return `at most ${peak.toFixed(0)} MB so far (VmHWM)`;
}

export function changeRows(figures: ChangeFigures, wanted: Wanted): Row[] {
  const { shownS, foundS, editedS, deletedS, lostWhileRenamed, worstDelayMs, cpuS } = figures;
  const { changeS: most } = wanted;
  const seconds = (name: string, value: number): Row => ({ name, value, unit: 's', most });
  return [
    { ...seconds('a new note shown by /episode, p50', quantile(shownS, 0.5)), note: `of ${shownS.length}` },
    seconds('a new note shown by /episode, p95', quantile(shownS, 0.95)),
    seconds('a new note shown and found by search, p50', quantile(foundS, 0.5)),
    seconds('a new note shown and found by search, p95', quantile(foundS, 0.95)),
    seconds('an edited note found by its new word', editedS),
    seconds('a deleted note not shown any more', deletedS),
    { name: 'answers without a note that was only renamed', value: lostWhileRenamed, unit: '', most: 0 },
    {
      name: 'CPU for a new note, median',
      value: quantile(cpuS, 0.5),
      unit: 's',
      most: wanted.changeCpuS,
      note: `of ${cpuS.length}; what the bot takes at rest is taken off, and nobody asks meanwhile`,
    },
    {
      name: 'worst delay of the event loop during changes',
      value: worstDelayMs,
      unit: 'ms',
      most: wanted.changeDelayMs,
      note: 'commands are answered meanwhile',
    },
  ];
}

/**
 * What a command takes over the usual time of one that looks nothing up: the way over HTTP and back is in both. Whatever else the
 * machine does counts against the command; the better of two times tells how it would be without.
 */
export function commandRows({ kinds, floor }: CommandFigures, { commandMs }: Wanted): Row[] {
  return [
    {
      name: 'the playground itself: /help, p50',
      value: floor.p50,
      unit: 'ms',
      note: `taken off below; its p99 is ${floor.p99.toFixed(1)} ms, and grows when the machine is busy`,
    },
    ...kinds.map((figures) => commandRow(figures, floor, commandMs)),
  ];
}

function commandRow(figures: KindFigures, floor: Spread, most: number): Row {
  const { kind, count, p50, p99, betterP99, slowest } = figures;
  const name = kind === 'lists' ? 'bare lists' : kind === 'search' ? 'words alone (search)' : `/${kind}`;
  const own = (ms: number): number => Math.max(0, ms - floor.p50);
  // A search is an engine's affair, which `bench -- search` holds to limits of its own.
  const limit = kind === 'search' ? {} : { most };
  const note = [
    `own p50 ${own(p50).toFixed(1)}, p99 of each one's better time ${own(betterP99).toFixed(1)} (slowest: ${slowest})`,
    `over HTTP ${p50.toFixed(1)} and ${p99.toFixed(1)}, of ${count}`,
  ].join('; ');
  return { name: `${name}: own time, p99`, value: own(p99), unit: 'ms', ...limit, note };
}

/** @param bytes of the notes */
export function derivedRows(
  { running, atRest }: ImportFigures['derived'],
  bytes: number,
  wanted: Wanted,
): Row[] {
  const sum = (files: readonly DerivedFile[]): number => files.reduce((all, file) => all + file.bytes, 0);
  return [
    ...running.map(
      ({ name, bytes: size }): Row => ({
        name: `derived: ${name}`,
        value: size / 1e6,
        unit: 'MB',
        note: `${((atRest.find((file) => file.name === name)?.bytes ?? 0) / 1e6).toFixed(2)} MB when the bot has stopped`,
      }),
    ),
    {
      name: 'derived data, times the bytes of the notes',
      value: sum(running) / bytes,
      unit: '',
      most: wanted.derived,
      note: `${(sum(running) / 1e6).toFixed(1)} MB right after the import, journals included, of ${(bytes / 1e6).toFixed(1)} MB`,
    },
    { name: 'the same when the bot has stopped', value: sum(atRest) / bytes, unit: '' },
  ];
}
