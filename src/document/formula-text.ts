import { type Piece, readPieces } from './tex-pieces.ts';

/** A slash at the beginning of a word: clients take `/word` for a command. */
const SLASHED_WORD = /(?<![\p{L}\p{N}/])\/(?=\w)/gu;

/**
 * Renders a TeX formula as Unicode text where possible: fractions with a slash, powers as superscripts. With `isReadable` false
 * some command is unknown, and the text is the formula's source.
 */
export function formulaText(tex: string): { readonly text: string; readonly isReadable: boolean } {
  const pieces = readPieces(tex.trim(), joinPieces);
  const text = pieces ? joinPieces(pieces).replace(SLASHED_WORD, ' / ').replace(/\s+/g, ' ').trim() : '';
  return text === '' ? { text: tex.trim(), isReadable: false } : { text, isReadable: true };
}

/** Joins pieces in order, with a blank between those that would run together or change their value. */
function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  let isSpaced = false;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    const isBinary = piece.kind === 'sign' && isEnd(before);
    const spaces = isBinary && isSpacedSign(piece, before, after);
    if (spaces || isSpaced || (before?.kind !== 'sign' && isParted(before, piece)) || isKept(before, piece)) {
      text += ' ';
    }
    text += needsBrackets(piece, before, after) ? `(${piece.text})` : piece.text;
    isSpaced = spaces;
  }
  return text;
}

/** Whether a blank of the source is kept; not after a sign. */
function isKept(before: Piece | undefined, piece: Piece): boolean {
  return before !== undefined && before.kind !== 'sign' && piece.gap;
}

/** Whether a sign gets blanks on both sides, evenly: `a+b` stays, `a× b` does not; next to fractions always. */
function isSpacedSign(sign: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const isWritten = /^[+\-=<>*/|]$/.test(sign.text);
  const isLarge = [before, after].some((one) => one?.shape === 'fraction');
  return !isWritten || sign.gap || after?.gap === true || isLarge;
}

function isParted(before: Piece | undefined, piece: Piece): boolean {
  if (!before || !isStart(piece)) return false;
  if (isMixedNumber(before, piece)) return true;
  if (before.kind === 'function') return piece.kind !== 'opening';
  if (piece.kind === 'function') return isEnd(before);
  return before.isOpen;
}

/** `2 1/3` */
function isMixedNumber(before: Piece | undefined, piece: Piece): boolean {
  return piece.shape === 'fraction' && /^\d+$/.test(before?.text ?? '') && /^\d+\/\d+$/.test(piece.text);
}

function needsBrackets(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (piece.shape !== 'fraction' || isMixedNumber(before, piece)) return false;
  return before?.kind === 'function' || isEnd(before) || isStart(after) || divides(before) || divides(after);
}

function divides(piece: Piece | undefined): boolean {
  return piece?.kind === 'sign' && /[/÷]/.test(piece.text);
}

/** Whether a factor or a term can end with this piece. */
function isEnd(piece: Piece | undefined): boolean {
  return piece?.kind === 'operand' || piece?.kind === 'closing';
}

function isStart(piece: Piece | undefined): boolean {
  return piece?.kind === 'operand' || piece?.kind === 'opening' || piece?.kind === 'function';
}
