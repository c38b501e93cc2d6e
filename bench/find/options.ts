import { parseArgs } from 'node:util';
import type { Part } from './labels.ts';

/** What is to be measured. */
export interface FindOptions {
  /** The folder of notes; without one nothing can be measured. */
  readonly corpus?: string | undefined;
  /** Files of labelled queries, questions and names. */
  readonly queries?: string | undefined;
  readonly questions?: string | undefined;
  readonly names?: string | undefined;
  /** Only labels of this part, and those of none. */
  readonly part?: Part | undefined;
  /** Where what is derived of the corpus stays for the next run. */
  readonly data?: string | undefined;
  /** Derive it anew. */
  readonly fresh: boolean;
  /** How many notes the other engines get; undefined: as many as each can bear; 0: they are not asked. */
  readonly others?: number | undefined;
  /** How many of what went wrong to print: queries, questions, names. */
  readonly wrong: number;
  readonly json: boolean;
}

/** @throws when an option is unknown or makes no sense */
export function readOptions(given: readonly string[]): FindOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      questions: { type: 'string' },
      names: { type: 'string' },
      part: { type: 'string' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      others: { type: 'string' },
      wrong: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const { others, part, ...rest } = values;
  const none = values.json ? 0 : undefined;
  return {
    ...rest,
    part: part === undefined ? undefined : partOf(part),
    others: others === undefined ? none : numberOf('others', others),
    wrong: numberOf('wrong', values.wrong),
  };
}

function partOf(text: string): Part {
  if (text === 'tune' || text === 'held') return text;
  throw new Error(`--part ${text}: write tune or held`);
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${option} ${text}: write a whole number from 0`);
}
