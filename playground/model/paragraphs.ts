import { type ModelRequest, type Part, userParts } from './model-request.ts';

/** A paragraph of a prompt with its number there. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

/** Shorter ones are fragments, longer ones are unsuitable for a chat. */
const SHORTEST_SENTENCE = 8;
const LONGEST_SENTENCE = 120;
/** What tells where a paragraph comes from, in brackets that begin with a day, is no part of it. */
const NUMBERED = /^\[(\d{1,6})\](?: \(\d{4}-\d{2}-\d{2}(?: · .*?)?\))?(.*)$/;
/** After a full stop and closing quotes; after a Latin full stop only before a blank. */
const SENTENCE_END = /(?<=[。！？；][”’」』）)]{0,4})(?![。！？；”’」』）)])|(?<=[.!?]["')]{0,4})\s+/u;

/**
 * The lines `[12] text` of the user turns, else of the system prompt, each number once; without any, all lines with words,
 * numbered from 1. Further lines of a paragraph are left out: they cannot be distinguished from a delimiter.
 */
export function findParagraphs(request: ModelRequest): readonly Paragraph[] {
  const asked = linesOf(userParts(request));
  for (const lines of [asked, linesOf(request.system)]) {
    const numbered = findNumbered(lines);
    if (numbered.length > 0) return numbered;
  }
  return asked
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((text, index) => ({ number: index + 1, text }));
}

/** The verbatim sentences of a readable length; without any, all sentences, the long ones truncated. */
export function readableSentences(text: string): readonly string[] {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const readable = sentences.filter(isReadable);
  if (readable.length > 0) return readable;
  return sentences.map((sentence) => [...sentence.slice(0, LONGEST_SENTENCE)].filter(isWhole).join(''));
}

/** Whether a paragraph has a sentence that can be quoted. */
export function isQuotable({ text }: Paragraph): boolean {
  return readableSentences(text).some(isReadable);
}

/** Whether it is no lone surrogate. */
function isWhole(character: string): boolean {
  return !/^[\ud800-\udfff]$/.test(character);
}

function isReadable(sentence: string): boolean {
  return sentence.length >= SHORTEST_SENTENCE && sentence.length <= LONGEST_SENTENCE;
}

function linesOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ texts }) => texts).flatMap((text) => text.split('\n').map((line) => line.trim()));
}

function findNumbered(lines: readonly string[]): Paragraph[] {
  const found = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const [, digits, rest = ''] = NUMBERED.exec(line) ?? [];
    // The number may be on a line of its own, above its paragraph.
    const text = rest.trim() || (lines[index + 1] ?? '');
    if (digits && !found.has(Number(digits))) found.set(Number(digits), text);
  }
  return [...found].map(([number, text]) => ({ number, text }));
}
