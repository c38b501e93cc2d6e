import type { PassageOrigin } from '../domain/passage.ts';
import { lineForModel } from './clean-for-model.ts';

/** A paragraph with the number by which the model cites it. */
export interface Passage {
  readonly number: number;
  readonly text: string;
  readonly origin?: PassageOrigin | undefined;
}

/** One line per paragraph, `[12] text`, or `[12] (2026-01-21 · show · title · section) text`. */
export function numberPassages(passages: readonly Passage[]): string {
  return passages
    .map(({ number, text, origin }) => `[${number}] ${origin ? bracketed(origin) : ''}${lineForModel(text)}`)
    .join('\n');
}

/** Longer titles and headings say no more. */
const LONGEST_ORIGIN = 160;

function bracketed({ date, show = '', title, heading }: PassageOrigin): string {
  const said = [date, show, title, heading]
    .map(lineForModel)
    .filter(Boolean)
    .join(' · ')
    .slice(0, LONGEST_ORIGIN);
  return said === '' ? '' : `(${said}) `;
}
