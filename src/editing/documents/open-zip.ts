import { unzipSync } from 'fflate';
import { decodeBytes } from './decode-bytes.ts';

/** A file of an archive. */
export interface ZippedFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why an archive is not opened as a whole; nothing of it is read then. */
export type ZipFault = 'damaged' | 'too-many' | 'too-large' | 'unsafe-path';

/** What is in an archive, and the names of what was passed over: folders in it are none of them. */
export type ZipRead =
  | { readonly kind: 'files'; readonly files: readonly ZippedFile[]; readonly passedOver: readonly string[] }
  | { readonly kind: ZipFault };

/** Limits of what an archive may hold. */
export interface ZipLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
}

/** Unpacked, a file is at most so many times as large: more is made to fill a disk. */
const MOST_PACKED = 100;
/** Bytes that do no harm, however well they are packed. */
const SMALL = 1_000_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The bits of an entry's Unix mode that say what it is, and those of a link. */
const [TYPE, LINK] = [0o170000, 0o120000];
const UTF8_MARK = 0x800;

/**
 * Opens an archive in memory, after what it says of itself has been checked. Links are passed over, and so are hidden files.
 * @param isWanted whether a file of that name is to be read
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits, isWanted: (name: string) => boolean): ZipRead {
  const entries = readEntries(bytes);
  if (!entries) return { kind: 'damaged' };
  const files = entries.filter(({ path }) => !path.endsWith('/'));
  if (files.some(({ path }) => isUnsafe(path))) return { kind: 'unsafe-path' };
  const wanted = files.filter(({ path, isLink }) => !isLink && !isHidden(path) && isWanted(nameOf(path)));
  if (wanted.length > limits.files) return { kind: 'too-many' };
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (wanted.some(isBomb) || size > limits.bytes) return { kind: 'too-large' };
  const byKey = new Map(wanted.map(({ key, path }) => [key, nameOf(path)]));
  const passedOver = files
    .filter(({ key, path }) => !byKey.has(key) && !isHidden(path))
    .map(({ path }) => nameOf(path));
  try {
    // Each is unpacked into as many bytes as were checked: what does not keep to them is damaged.
    const unpacked = unzipSync(bytes, { filter: ({ name }) => byKey.has(name) });
    const unzipped = Object.entries(unpacked).map(([key, content]) => ({
      name: byKey.get(key) ?? key,
      bytes: content,
    }));
    return { kind: 'files', files: unzipped, passedOver };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Whether an archive is a Word document, and whether it brings macros; undefined for one that cannot be read. */
export function readKind(bytes: Uint8Array): 'word' | 'word-with-macros' | 'zip' | undefined {
  const entries = readEntries(bytes);
  if (!entries?.some(({ path }) => path === 'word/document.xml')) return entries && 'zip';
  return entries.some(({ path }) => /(?:^|\/)vbaProject\.bin$/i.test(path)) ? 'word-with-macros' : 'word';
}

/** How large an archive says it is unpacked, in bytes; Infinity for one whose packing is beyond reason. */
export function unpackedSize(bytes: Uint8Array): number {
  const entries = readEntries(bytes) ?? [];
  return entries.some(isBomb) ? Number.POSITIVE_INFINITY : entries.reduce((sum, { size }) => sum + size, 0);
}

interface Entry {
  /** As the library names it: bytes without the mark of UTF-8 as Latin-1. */
  readonly key: string;
  readonly path: string;
  readonly packed: number;
  readonly size: number;
  readonly isLink: boolean;
}

/** The entries that the directory at the end of an archive lists; undefined when there is none that can be read. */
function readEntries(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    const isMarked = (view.getUint16(at + 8, true) & UTF8_MARK) !== 0;
    entries.push({
      key: isMarked ? new TextDecoder().decode(name) : Buffer.from(name).toString('latin1'),
      path: isMarked
        ? new TextDecoder().decode(name)
        : (decodeBytes(name)?.text ?? Buffer.from(name).toString('latin1')),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isLink: ((view.getUint32(at + 38, true) >>> 16) & TYPE) === LINK,
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function isBomb({ packed, size }: Entry): boolean {
  return size > SMALL && size > packed * MOST_PACKED;
}

function isUnsafe(path: string): boolean {
  return /^(?:[\\/]|[a-z]:)/i.test(path) || path.split(/[\\/]/).includes('..');
}

function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX');
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
