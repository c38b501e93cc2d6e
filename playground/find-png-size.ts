const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Where the first chunk, which every PNG begins with, holds the width and the height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The size of a PNG in pixels; undefined for anything else. */
export function findPngSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.length < HEIGHT_AT + 4 || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  return { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
}
