/** The bytes of numbers, as they are stored. */
export function bytesOf(values: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** A view where alignment allows it, else a copy: wider numbers must begin at a multiple of their size. */
export function asUint16(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset, byteLength } = byteAligned(bytes, 2);
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

/** As `asUint16`, for numbers of four bytes. */
export function asUint32(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = byteAligned(bytes, 4);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function byteAligned(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
}
