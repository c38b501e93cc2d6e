/** Varint: payload bits per byte; the highest bit marks that more bytes follow. */
const BITS = 7;
const MORE = 0x80;
const PAYLOAD = 0x7f;

/** Packs ascending whole numbers into bytes: as differences, most of which take one byte. */
export function packNumbers(ascending: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of ascending) {
    let rest = number - before;
    before = number;
    for (; rest > PAYLOAD; rest >>>= BITS) bytes.push((rest & PAYLOAD) | MORE);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Unpacks what `packNumbers` packed. */
export function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let before = 0;
  let difference = 0;
  let shift = 0;
  for (const byte of bytes) {
    difference |= (byte & PAYLOAD) << shift;
    shift += BITS;
    if ((byte & MORE) !== 0) continue;
    before += difference;
    numbers.push(before);
    difference = 0;
    shift = 0;
  }
  return numbers;
}
