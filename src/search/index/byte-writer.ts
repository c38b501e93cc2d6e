/** A growing buffer of bytes and varints. */
export interface ByteWriter {
  byte(value: number): void;
  varint(value: number): void;
  /** Appends a range of other bytes. */
  bytes(values: Uint8Array, from: number, to: number): void;
  length(): number;
  /** Appends all of it to another writer and resets this one. */
  moveTo(other: ByteWriter): void;
  /** Returns a copy of what was written and resets the writer. */
  take(): Uint8Array;
}

/** Fewer bytes than this are copied one by one: a call to copy them takes longer. */
const SHORT = 32;

export function createByteWriter(capacity = 8_192): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }
  return {
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    varint(value) {
      reserve(6);
      let rest = value;
      while (rest >= 0x80) {
        buffer[length++] = (rest % 0x80) + 0x80;
        rest = Math.floor(rest / 0x80);
      }
      buffer[length++] = rest;
    },
    bytes(values, from, to) {
      reserve(to - from);
      if (to - from < SHORT) for (let at = from; at < to; at += 1) buffer[length++] = values[at] ?? 0;
      else {
        buffer.set(values.subarray(from, to), length);
        length += to - from;
      }
    },
    length: () => length,
    moveTo(other) {
      other.bytes(buffer, 0, length);
      length = 0;
    },
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Reads varints one after the other. */
export interface VarintReader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readVarint(reader: VarintReader): number {
  const { bytes } = reader;
  let value = 0;
  for (let factor = 1; ; factor *= 0x80) {
    const byte = bytes[reader.at++] ?? 0;
    if (byte < 0x80) return value + byte * factor;
    value += (byte - 0x80) * factor;
  }
}
