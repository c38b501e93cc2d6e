import { CHARACTERS, COMMANDS, type PieceKind, scriptText } from './tex-signs.ts';

/** A piece of a formula: its text, and what matters to its neighbours. */
export interface Piece {
  readonly text: string;
  readonly kind: PieceKind;
  /** `row`: several pieces in one. */
  readonly shape: 'plain' | 'scripted' | 'root' | 'fraction' | 'row';
  /** Whether the source has a blank before it. */
  readonly gap: boolean;
  /** Whether it would absorb what follows: `√2`, `x^a`. */
  readonly isOpen: boolean;
}

/** Joins a row of pieces into text; `formulaText` provides it. */
export type JoinPieces = (pieces: readonly Piece[]) => string;

interface Reader {
  readonly tex: string;
  readonly join: JoinPieces;
  at: number;
  isReadable: boolean;
}

/** The limit of nested groups: deeper formulas stay TeX. */
const MOST_DEPTH = 12;
const GAP = /(?:[\s~]|\\(?:[,;: ]|q?quad(?![A-Za-z])))+/y;
/** Commands that affect only the layout of a formula. */
const LAYOUT = /(?:\\(?:left|right|[bB]igg?[lr]?|displaystyle|limits|nolimits)(?![A-Za-z])(?:\s*\.)?|\\!)/y;
const COMMAND = /\\([A-Za-z]+|.)/sy;
const NUMBER = /\d+(?:[.,]\d+)*/y;
const TEXT = /\s*\{([^{}\\]*(?:\\[%$&#_][^{}\\]*)*)\}/y;
const TEXTS = new Set('text textrm textbf textit textsf mbox operatorname'.split(' '));
const STYLES = new Set('mathrm mathbf mathit mathsf mathcal mathbb mathtt boldsymbol bm'.split(' '));
/** Characters that make a text several terms. */
const COMPOUND = /[\s+\-*/=]/;

/** The pieces of a formula; undefined if some command is unknown. */
export function readPieces(tex: string, join: JoinPieces): readonly Piece[] | undefined {
  const reader: Reader = { tex, join, at: 0, isReadable: true };
  const pieces = readRow(reader, '', 0);
  return reader.isReadable ? pieces : undefined;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.tex);
  if (match) reader.at += match[0].length;
  return match;
}

function giveUp(reader: Reader): void {
  reader.isReadable = false;
  reader.at = reader.tex.length;
}

function readRow(reader: Reader, closing: '}' | ']' | '', depth: number): Piece[] {
  const pieces: Piece[] = [];
  let gap = false;
  while (reader.at < reader.tex.length) {
    const next = reader.tex[reader.at];
    if (next === closing) {
      reader.at += 1;
      return pieces;
    }
    if (take(reader, GAP)) gap = true;
    else if (take(reader, LAYOUT)) continue;
    else if (next === '}') giveUp(reader);
    else if (next === '^' || next === '_') {
      reader.at += 1;
      const base = pieces.pop() ?? plain('', 'operand');
      pieces.push(withScript(base, next, reader.join(readArgument(reader, depth))));
    } else {
      pieces.push({ ...readPiece(reader, depth), gap });
      gap = false;
    }
  }
  if (closing !== '') giveUp(reader);
  return pieces;
}

/** The argument of a command: a group, or the next piece alone. */
function readArgument(reader: Reader, depth: number): Piece[] {
  if (depth > MOST_DEPTH) giveUp(reader);
  take(reader, /\s+/y);
  const digit = take(reader, /\d/y);
  if (digit) return [plain(digit[0], 'operand')];
  if (reader.at >= reader.tex.length || reader.tex[reader.at] === '}') giveUp(reader);
  if (!reader.isReadable) return [];
  if (reader.tex[reader.at] !== '{') return [readPiece(reader, depth + 1)];
  reader.at += 1;
  return readRow(reader, '}', depth + 1);
}

function readPiece(reader: Reader, depth: number): Piece {
  if (reader.tex[reader.at] === '{') return group(readArgument(reader, depth), reader.join);
  const number = take(reader, NUMBER);
  if (number) return plain(number[0], 'operand');
  const command = take(reader, COMMAND);
  if (command) return readCommand(command[1] ?? '', reader, depth);
  const character = String.fromCodePoint(reader.tex.codePointAt(reader.at) ?? 0);
  reader.at += character.length;
  return plain(character, CHARACTERS.get(character) ?? 'operand');
}

function readCommand(name: string, reader: Reader, depth: number): Piece {
  const known = COMMANDS.get(name);
  if (known) {
    // The blank only ends the command's name.
    if (known.kind === 'operand') take(reader, / +(?=[A-Za-z\\])/y);
    return plain(known.text, known.kind);
  }
  if (/^[dtc]?frac$/.test(name)) return fraction(reader, depth);
  if (name === 'sqrt') return root(reader, depth);
  if (STYLES.has(name)) return plain(reader.join(readArgument(reader, depth)), 'operand');
  const text = TEXTS.has(name) ? take(reader, TEXT) : null;
  if (text) {
    const words = (text[1] ?? '').replaceAll('\\', '');
    if (name === 'operatorname') return plain(words, 'function');
    return { ...plain(words, 'operand'), shape: COMPOUND.test(words.trim()) ? 'row' : 'plain' };
  }
  if (name === '{' || name === '}') return plain(name, name === '{' ? 'opening' : 'closing');
  if (/^[%$&#_]$/.test(name)) return plain(name, 'operand');
  if (name === '|') return plain('‖', 'operand');
  giveUp(reader);
  return plain('', 'operand');
}

function fraction(reader: Reader, depth: number): Piece {
  const [above, below] = [readArgument(reader, depth), readArgument(reader, depth)];
  const whole = group(above, reader.join);
  if (whole.text === '' || below.length === 0) giveUp(reader);
  const text = `${bracketed(whole)}/${bracketed(group(below, reader.join))}`;
  return { ...plain(text, 'operand'), shape: 'fraction' };
}

const ROOTS: Readonly<Record<string, string>> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

function root(reader: Reader, depth: number): Piece {
  const isIndexed = take(reader, /\s*\[/y) !== null;
  const index = isIndexed ? reader.join(readRow(reader, ']', depth + 1)) : '';
  const inside = group(readArgument(reader, depth), reader.join);
  if (inside.text === '') giveUp(reader);
  const sign = ROOTS[index] ?? `${scriptText('^', index)}√`;
  const isOne = inside.shape === 'plain' && (/^[\d.,]+$/.test(inside.text) || [...inside.text].length === 1);
  const text = `${sign}${isOne ? inside.text : `(${inside.text})`}`;
  return { ...plain(text, 'operand'), shape: 'root', isOpen: isOne };
}

function withScript(base: Piece, mark: '^' | '_', inside: string): Piece {
  const isOne = base.shape === 'plain' || base.shape === 'scripted' || base.text.trim() === '';
  const script = scriptText(mark, inside);
  return {
    ...base,
    text: `${isOne ? base.text : `(${base.text})`}${script}`,
    shape: 'scripted',
    isOpen: script.startsWith(mark) && !script.endsWith(')'),
  };
}

function group(pieces: readonly Piece[], join: JoinPieces): Piece {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  return { ...plain(join(pieces), 'operand'), shape: 'row' };
}

function bracketed({ text, shape }: Piece): string {
  return shape === 'row' || shape === 'fraction' ? `(${text.trim()})` : text.trim();
}

function plain(text: string, kind: PieceKind): Piece {
  return { text, kind, shape: 'plain', gap: false, isOpen: false };
}
