import { isUtf8 } from 'node:buffer';

/** A text and the encoding it was converted from; absent for UTF-8. */
export interface DecodedBytes {
  readonly text: string;
  readonly from?: 'GB18030' | 'Big5' | 'UTF-16' | undefined;
}

/** The commonest characters of both scripts: what is decoded wrongly hardly has any of them. */
const COMMON = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想日',
);
/** Of all Han characters, at least so many are common ones in a text. */
const LEAST_COMMON = 0.08;

/** Decodes a text file: UTF-8, UTF-16 with its mark, or the likelier of GB18030 and Big5; undefined when it is none of these. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, 'utf-16le') ?? '', from: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, 'utf-16be') ?? '', from: 'UTF-16' };
  if (bytes.includes(0)) return undefined;
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const [best] = (['GB18030', 'Big5'] as const)
    .flatMap((from) => {
      const text = decode(bytes, from);
      return text === undefined ? [] : [{ text, from, share: commonShare(text) }];
    })
    .sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_COMMON ? { text: best.text, from: best.from } : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function commonShare(text: string): number {
  const han = text.slice(0, 20_000).match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 ? 0 : han.filter((each) => COMMON.has(each)).length / han.length;
}
