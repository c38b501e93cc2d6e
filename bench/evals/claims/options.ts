import { parseArgs } from 'node:util';

/** What is to be measured, and how. */
export interface ClaimOptions {
  /** Labelled claims, one JSON object a line. */
  readonly file: string;
  /** A folder of notes whose names the check knows. */
  readonly names?: string | undefined;
  /** Where what is derived of that folder stays for the next run. */
  readonly data?: string | undefined;
  readonly part?: 'tune' | 'held' | undefined;
  /** Have the model read what passes a second time: the real one with a key, else one that answers from the labels. */
  readonly judge: boolean;
  /** The share of wrong verdicts of the one that answers from the labels. */
  readonly errors: number;
  /** How many of what went wrong to print. */
  readonly wrong: number;
  readonly json: boolean;
}

const USAGE =
  'npm run evals -- claims FILE.jsonl [--names DIR [--data DIR]] [--part tune|held] [--judge [--errors 0.03]] [--wrong N] [--json]';

/** @throws when an option is unknown or makes no sense */
export function readClaimOptions(given: readonly string[]): ClaimOptions {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      names: { type: 'string' },
      data: { type: 'string' },
      part: { type: 'string' },
      judge: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0.03' },
      wrong: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`name one file of claims: ${USAGE}`);
  const { part } = values;
  if (part !== undefined && part !== 'tune' && part !== 'held')
    throw new Error(`--part ${part}: write tune or held`);
  const [errors, wrong] = [Number(values.errors), Number(values.wrong)];
  if (!(errors >= 0 && errors <= 1)) throw new Error(`--errors ${values.errors}: write a share from 0 to 1`);
  if (!(Number.isInteger(wrong) && wrong >= 0))
    throw new Error(`--wrong ${values.wrong}: write a whole number`);
  return { ...values, file, part, errors, wrong };
}
