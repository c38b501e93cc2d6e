import type { FaultKind, GroundingFault } from './fault.ts';

/** Characters of a span that are quoted back. */
const LONGEST_SPAN = 80;

const WHAT: Readonly<Record<FaultKind, string>> = {
  uncited: 'the sentence names no paragraph that exists',
  number: 'this number is not in the cited paragraphs',
  unit: 'this number has another unit or scale in the cited paragraphs',
  currency: 'this amount has another currency in the cited paragraphs',
  date: 'this date is not in the cited paragraphs',
  quote: 'this quotation is not in the cited paragraphs word for word',
  name: 'this name is not in the cited paragraphs',
  subject: 'the cited paragraphs say this number of someone or something else',
  address: 'this address is not in the cited paragraphs',
  meaning: 'the cited paragraphs do not say this',
};

/** One line per fault for the prompt that asks the model again: the span, what is wrong, what the source has instead. */
export function describeFaults(faults: readonly GroundingFault[]): string[] {
  return faults.map(({ kind, reason, span, found }) => {
    const instead = found === undefined ? '' : `; they have ${quoted(found)}`;
    const subject = kind === 'uncited' ? '' : `${quoted(span)}: `;
    return `${subject}${reason === 'other-year' ? 'the cited paragraphs say this of another year' : WHAT[kind]}${instead} [${kind}/${reason}]`;
  });
}

/** Quoted on one line, whatever it contains. */
function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_SPAN ? `${text.slice(0, LONGEST_SPAN)}…` : text);
}
