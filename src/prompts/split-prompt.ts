import type { PromptFault } from './prompt-fields.ts';

/** A piece of a file, and the 1-based line where it begins. */
export interface Piece {
  readonly source: string;
  readonly firstLine: number;
}

const FENCE = '---';
const USER = '---user---';

/** Splits a file: `---`, YAML, `---`, the system part, `---user---`, the user part. */
export function splitPrompt(
  text: string,
):
  | { readonly matter: Piece; readonly system: Piece; readonly user: Piece }
  | { readonly fault: PromptFault } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (lines[0]?.trimEnd() !== FENCE || end < 0) {
    return { fault: { line: 1, what: `expected front matter between two lines of ${FENCE}` } };
  }
  const user = lines.findIndex((line) => line.trimEnd() === USER);
  if (user < end) {
    return { fault: { line: lines.length, what: `expected a line ${USER} before the user part` } };
  }
  const piece = (from: number, to: number): Piece => ({
    source: lines.slice(from, to).join('\n'),
    firstLine: from + 1,
  });
  return { matter: piece(1, end), system: piece(end + 1, user), user: piece(user + 1, lines.length) };
}
