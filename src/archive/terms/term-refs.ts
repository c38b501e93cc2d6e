import { entityRef } from '../../catalog/entity-ref.ts';

const REF_BYTES = 6;

/** The 48 bits of the ref of a folded word: its key in the tables. */
export function keyOf(folded: string): number {
  return keyOfRef(entityRef('term', folded));
}

/** The key of a ref, possibly from an old button; -1 if it is invalid. */
export function keyOfRef(ref: string): number {
  const bytes = Buffer.from(ref, 'base64url');
  return bytes.length === REF_BYTES ? bytes.readUIntBE(0, REF_BYTES) : -1;
}

/** The ref that has these bits. */
export function refOf(key: number): string {
  const bytes = Buffer.alloc(REF_BYTES);
  bytes.writeUIntBE(key, 0, REF_BYTES);
  return bytes.toString('base64url');
}

/** Keys as bytes, six each. */
export function packKeys(keys: ReadonlySet<number>): Uint8Array {
  const bytes = Buffer.alloc(REF_BYTES * keys.size);
  let at = 0;
  for (const key of keys) at = bytes.writeUIntBE(key, at, REF_BYTES);
  return bytes;
}

/** The keys that were packed. */
export function unpackKeys(packed: Uint8Array): number[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const keys: number[] = [];
  for (let at = 0; at < bytes.length; at += REF_BYTES) keys.push(bytes.readUIntBE(at, REF_BYTES));
  return keys;
}
