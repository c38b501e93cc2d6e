import { EPISODE_LIMIT_BYTES } from '../../content/parse-episode.ts';
import { readRawText } from '../../content/read-raw-text.ts';
import type { ArticleText } from '../../content/split-articles.ts';
import type { Problem } from '../../domain/problem.ts';
import { decodeBytes } from './decode-bytes.ts';
import { openZip, readKind, unpackedSize, type ZipFault } from './open-zip.ts';

/** What an admin is to know about how a document was read. */
export type DocumentNote =
  | { readonly kind: 'converted'; readonly from: string }
  /** The macros of a Word document were left out. */
  | { readonly kind: 'macros' }
  /** The name promises something else than what is in it. */
  | { readonly kind: 'misnamed'; readonly as: string }
  /** Files of an archive that are no text. */
  | { readonly kind: 'passed-over'; readonly names: readonly string[] };

/** Why a document is not read. */
export type DocumentRefusal = ZipFault | 'not-text' | 'empty-zip';

/** What a document is. */
export type DocumentRead =
  /** It has front matter. */
  | { readonly kind: 'episode'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'raw'; readonly name: string; readonly articles: readonly ArticleText[] }
  | { readonly kind: 'faulty'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: DocumentRefusal };

/** What was sent as one document: one text, or those of an archive. */
export interface DocumentsRead {
  readonly documents: readonly DocumentRead[];
  readonly notes: readonly DocumentNote[];
}

/** Whether a document is to be fetched, as far as its name and size tell. */
export type DocumentAdmission =
  | { readonly kind: 'admitted' | 'not-text' }
  | { readonly kind: 'too-large'; readonly limitBytes: number };

/** As large as Telegram lets bots fetch. */
export const FETCH_LIMIT_BYTES = 20 * 1024 * 1024;
/** What an archive, or a Word document, may hold unpacked. */
const ZIP_LIMITS = { files: 30, bytes: 48 * 1024 * 1024 };

const TEXT_NAME = /\.(?:md|markdown|txt|text)$/i;
const LEAST_BLOCKS = 3;
const HTML_NAME = /\.x?html?$/i;
const PACKED_NAME = /\.(?:docx|docm|zip)$/i;
const HTML =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** A part of a page: it begins with a tag, and has several that only a page has, and no heading of Markdown. */
function isFragment(text: string): boolean {
  const blocks = text.match(/<\/(?:p|div|h[1-6]|li|ul|ol|table|blockquote)>/gi)?.length ?? 0;
  return /^\s*<[a-z][^>]*>/i.test(text) && blocks >= LEAST_BLOCKS && !/^#{1,6}\s/m.test(text);
}

/** To be called before the bytes are fetched. */
export function admitDocument(fileName: string, sizeBytes: number): DocumentAdmission {
  const limitBytes = PACKED_NAME.test(fileName) ? FETCH_LIMIT_BYTES : EPISODE_LIMIT_BYTES;
  if (!isReadable(fileName)) return { kind: 'not-text' };
  return sizeBytes > limitBytes ? { kind: 'too-large', limitBytes } : { kind: 'admitted' };
}

/** Reads a document, or all of an archive, by what is in it: its name may say something else. Nothing is saved. */
export async function readDocuments(fileName: string, bytes: Uint8Array): Promise<DocumentsRead> {
  if (kindOf(bytes) !== 'zip') return readOne(fileName, bytes);
  const zip = openZip(bytes, ZIP_LIMITS, isReadable);
  if (zip.kind !== 'files') return refused(fileName, zip.kind);
  if (zip.files.length === 0) return refused(fileName, 'empty-zip');
  const read: DocumentsRead[] = [];
  // An archive in an archive is none of its texts.
  for (const file of zip.files)
    read.push(
      kindOf(file.bytes) === 'zip' ? refused(file.name, 'not-text') : await readOne(file.name, file.bytes),
    );
  const passedOver =
    zip.passedOver.length > 0 ? [{ kind: 'passed-over' as const, names: zip.passedOver }] : [];
  return {
    documents: read.flatMap(({ documents }) => documents),
    notes: [...read.flatMap(({ notes }) => notes), ...passedOver],
  };
}

async function readOne(name: string, bytes: Uint8Array): Promise<DocumentsRead> {
  const kind = kindOf(bytes);
  if (kind === 'word' || kind === 'word-with-macros') return readWord(name, bytes, kind);
  const decoded = decodeBytes(bytes);
  if (!decoded) return refused(name, 'not-text');
  const notes: DocumentNote[] = decoded.from ? [{ kind: 'converted', from: decoded.from }] : [];
  const isHtml = isPage(decoded.text) || HTML_NAME.test(name);
  if (PACKED_NAME.test(name) || (isHtml && !HTML_NAME.test(name)))
    notes.push({ kind: 'misnamed', as: isHtml ? 'HTML' : 'TXT' });
  if (!isHtml) return { documents: [readText(name, decoded.text)], notes };
  const { readHtml } = await import('./read-html.ts');
  const text = readHtml(decoded.text);
  return text === undefined ? refused(name, 'damaged') : { documents: [readText(name, text)], notes };
}

async function readWord(
  name: string,
  bytes: Uint8Array,
  kind: 'word' | 'word-with-macros',
): Promise<DocumentsRead> {
  if (unpackedSize(bytes) > ZIP_LIMITS.bytes) return refused(name, 'too-large');
  const [{ readDocx }, { readHtml }] = await Promise.all([
    import('./read-docx.ts'),
    import('./read-html.ts'),
  ]);
  const html = await readDocx(bytes).catch(() => undefined);
  const text = html === undefined ? undefined : readHtml(html);
  if (text === undefined) return refused(name, 'damaged');
  const notes: DocumentNote[] = [
    ...(kind === 'word-with-macros' ? [{ kind: 'macros' as const }] : []),
    ...(/\.doc[xm]$/i.test(name) ? [] : [{ kind: 'misnamed' as const, as: 'DOCX' }]),
  ];
  return { documents: [readText(name, text)], notes };
}

/** Reads a text that was pasted, which may be the source of a page. @param name of the text in problems */
export async function readPasted(name: string, text: string): Promise<DocumentsRead> {
  if (!isPage(text)) return { documents: [readText(name, text)], notes: [] };
  const { readHtml } = await import('./read-html.ts');
  const read = readHtml(text);
  return read === undefined ? refused(name, 'damaged') : { documents: [readText(name, read)], notes: [] };
}

function isPage(text: string): boolean {
  return HTML.test(text) || isFragment(text);
}

function readText(name: string, text: string): DocumentRead {
  const bytes = new TextEncoder().encode(text);
  const read = readRawText(name, bytes);
  switch (read.kind) {
    case 'episode':
      return { kind: 'episode', name, bytes };
    case 'raw':
      return { kind: 'raw', name, articles: read.articles };
    case 'faulty':
      return { kind: 'faulty', name, problems: read.problems };
  }
}

function kindOf(bytes: Uint8Array): 'word' | 'word-with-macros' | 'zip' | undefined {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? (readKind(bytes) ?? 'zip') : undefined;
}

function isReadable(fileName: string): boolean {
  return TEXT_NAME.test(fileName) || HTML_NAME.test(fileName) || PACKED_NAME.test(fileName);
}

function refused(name: string, reason: DocumentRefusal): DocumentsRead {
  return { documents: [{ kind: 'refused', name, reason }], notes: [] };
}
