import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface ArchiveOptions {
  /** A folder of notes; without one they are generated. */
  readonly corpus?: string | undefined;
  /** At most so many of the folder's notes. */
  readonly notes?: number | undefined;
  /** How many notes to generate where no folder is given. */
  readonly generated: number;
  /** New notes whose way to the reader is timed. */
  readonly changes: number;
  /** Commands before memory is looked at. */
  readonly commands: number;
  readonly seed: number;
  readonly json: boolean;
}

/** @throws when an option is unknown or makes no sense */
export function readOptions(given: readonly string[]): ArchiveOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      corpus: { type: 'string' },
      notes: { type: 'string' },
      // Small enough to run along with all other measurements.
      generated: { type: 'string', default: '500' },
      changes: { type: 'string', default: '20' },
      commands: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    corpus: values.corpus,
    notes: values.notes === undefined ? undefined : numberOf('notes', values.notes),
    generated: numberOf('generated', values.generated),
    changes: numberOf('changes', values.changes),
    commands: numberOf('commands', values.commands),
    seed: numberOf('seed', values.seed),
    json: values.json,
  };
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} ${text}: write a whole number above 0`);
  return number;
}
