import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { textOf } from '../index/characters.ts';

/** Distinguishes a word of its own from a part of longer words by chance: 高通 in 高通胀. */
export interface NameBorders {
  /**
   * Always true until the dictionary is loaded.
   * @param units a folded text
   */
  isWord(units: Uint16Array, offset: number, length: number): boolean;
  /** Loads the dictionary: 114 ms, which should not delay the first answer after a start. */
  load(): void;
}

/** Characters on either side that are segmented along with the name. */
const CONTEXT = 8;

interface Segmenter {
  cut(text: string, hmm: boolean): string[];
}

export function createNameBorders(): NameBorders {
  let segmenter: Segmenter | undefined;
  return {
    load() {
      segmenter ??= loadSegmenter();
    },
    isWord(units, offset, length) {
      if (!segmenter) return true;
      const before = Math.min(offset, CONTEXT);
      const text = textOf(units.subarray(offset - before, offset + length + CONTEXT));
      const from = startOfContext(text, before);
      const to = endOfContext(text, before + length);
      const [start, end] = [before - from, before - from + length];
      let at = 0;
      let begins = start === 0;
      for (const word of segmenter.cut(text.slice(from, to), true)) {
        at += word.length;
        if (at === start) begins = true;
        if (at === end) return begins;
      }
      return false;
    },
  };
}

function loadSegmenter(): Segmenter {
  const require = createRequire(import.meta.url);
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  // Not via its dict module: that keeps both of its files in memory, 11 MB.
  return Jieba.withDict(readCommonWords(require.resolve('@node-rs/jieba/dict.txt')));
}

/**
 * Words with fewer uses in its corpus are left out: six of seven, and 28 of 35 MB. Of 17,137 occurrences of names, 2 % were
 * judged differently than with all but the rarest words (5 uses), in either direction.
 */
const LEAST_USES = 50;
const PIECE_BYTES = 64 * 1024;
const LINE_END = 0x0a;
const BLANK = 0x20;
const DIGIT_0 = 0x30;

/**
 * Reads lines of `word uses kind`. By bytes and in pieces: as text, or read whole, it would take more memory than is saved, and
 * keep it.
 * @param path path of a file with no line longer than a piece
 */
function readCommonWords(path: string): Uint8Array {
  const kept: Uint8Array[] = [];
  const piece = new Uint8Array(PIECE_BYTES);
  const file = openSync(path, 'r');
  try {
    let begun = 0;
    for (;;) {
      const length = readSync(file, piece, begun, PIECE_BYTES - begun, null);
      if (length === 0) break;
      const end = begun + length;
      const whole = piece.lastIndexOf(LINE_END, end - 1) + 1;
      kept.push(commonWords(piece.subarray(0, whole)));
      piece.copyWithin(0, whole, end);
      begun = end - whole;
    }
  } finally {
    closeSync(file);
  }
  return Buffer.concat(kept);
}

/** @param lines complete lines only */
function commonWords(lines: Uint8Array): Uint8Array {
  const kept = new Uint8Array(lines.length);
  let length = 0;
  let start = 0;
  for (let end = lines.indexOf(LINE_END); end >= 0; end = lines.indexOf(LINE_END, start)) {
    let uses = 0;
    for (let at = lines.indexOf(BLANK, start) + 1; at < end && lines[at] !== BLANK; at += 1) {
      uses = uses * 10 + (lines[at] ?? 0) - DIGIT_0;
    }
    if (uses >= LEAST_USES) {
      kept.set(lines.subarray(start, end + 1), length);
      length += end + 1 - start;
    }
    start = end + 1;
  }
  return kept.slice(0, length);
}

/** Words do not span punctuation; surrogate pairs are not split. */
const MARK = /[\s\p{P}]/u;

function startOfContext(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < CONTEXT && !MARK.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function endOfContext(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < CONTEXT && !MARK.test(text.charAt(at))) at += 1;
  return at;
}
