import { parseArgs } from 'node:util';
import { ENGINE_NAMES, type EngineName, isEngineName } from './engines.ts';

/** What is to be measured. */
export interface BenchOptions {
  /** A folder of Markdown instead of generated episodes. */
  readonly corpus?: string | undefined;
  /** Sizes; undefined: the folder as it is. */
  readonly sizes: readonly (number | undefined)[];
  readonly parts: readonly ('relevance' | 'speed')[];
  readonly engines: readonly EngineName[];
  /** Where corpora, queries and indexes are left, and found again the next time. */
  readonly home?: string | undefined;
  readonly seed: number;
  readonly verbose: boolean;
}

/** Larger ones are asked for by `--docs`: MiniSearch takes a quarter of an hour to index 10,000. */
const SIZES = [1_000];

/** @throws when an option is unknown or makes no sense */
export function readOptions(given: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      corpus: { type: 'string' },
      docs: { type: 'string' },
      only: { type: 'string' },
      engine: { type: 'string', default: ENGINE_NAMES.join(',') },
      home: { type: 'string' },
      seed: { type: 'string', default: '1' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const sizes = values.docs?.split(',').map((size) => numberOf('docs', size));
  return {
    corpus: values.corpus,
    sizes: sizes ?? (values.corpus === undefined ? SIZES : [undefined]),
    parts: partsOf(values.only),
    engines: values.engine.split(',').map((name) => {
      if (!isEngineName(name)) throw new Error(`--engine ${name}: write some of ${ENGINE_NAMES.join(',')}`);
      return name;
    }),
    home: values.home,
    seed: numberOf('seed', values.seed),
    verbose: values.verbose,
  };
}

function partsOf(only: string | undefined): BenchOptions['parts'] {
  if (only === undefined) return ['relevance', 'speed'];
  if (only === 'relevance' || only === 'speed') return [only];
  throw new Error(`--only ${only}: write relevance or speed`);
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} ${text}: write whole numbers above 0`);
  return number;
}
