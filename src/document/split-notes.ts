import { findFences } from './find-fences.ts';
import type { Part } from './part.ts';

const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/;

/** Extracts the footnotes from texts: `[^1]: …` with the lines indented below it, or continuing without a blank line. */
export function splitNotes(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind !== 'text') return [{ ...part, parts: splitNotes(part.parts) }];
    return part.source.includes('[^') && part.source.includes(']:') ? splitText(part.source) : [part];
  });
}

function splitText(source: string): Part[] {
  const drafts: { label: string | undefined; lines: string[] }[] = [];
  const lines = source.split('\n');
  const states = findFences(lines);
  let isBlankBefore = false;
  for (const [index, line] of lines.entries()) {
    const note = states[index] === 'outside' ? NOTE.exec(line) : null;
    const last = drafts.at(-1);
    if (note) drafts.push({ label: note[1] ?? '', lines: [line.slice(note[0].length)] });
    else if (!last || (last.label !== undefined && isBlankBefore && /^\S/.test(line))) {
      drafts.push({ label: undefined, lines: [line] });
    } else last.lines.push(last.label === undefined ? line : line.replace(/^(?: {1,4}|\t)/, ''));
    isBlankBefore = line.trim() === '';
  }
  return drafts.map(({ label, lines }): Part => {
    const text: Part = { kind: 'text', source: lines.join('\n') };
    return label === undefined ? text : { kind: 'note', label, parts: [text] };
  });
}
