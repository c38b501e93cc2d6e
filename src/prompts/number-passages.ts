import { lineForModel } from './clean-for-model.ts';

/** A paragraph with the number by which the model cites it. */
export interface Passage {
  readonly number: number;
  readonly text: string;
  /** Where it comes from: date, show, title, section. */
  readonly from?: readonly string[] | undefined;
}

/** One line per paragraph, `[12] text`, or `[12] (2026-01-21 · show · title · section) text`. */
export function numberPassages(passages: readonly Passage[]): string {
  return passages
    .map(({ number, text, from = [] }) => `[${number}] ${originOf(from)}${lineForModel(text)}`)
    .join('\n');
}

/** Longer titles and headings say no more. */
const LONGEST_ORIGIN = 160;

function originOf(from: readonly string[]): string {
  const said = from.map(lineForModel).filter(Boolean).join(' · ').slice(0, LONGEST_ORIGIN);
  return said === '' ? '' : `(${said}) `;
}
