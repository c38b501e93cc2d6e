import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Document } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';

/** Bots can download files of up to 20 MB. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

interface DownloadableFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
  readonly file_path: string;
}

/** The uploaded files of all chats. */
export interface FileStore {
  add(fileName: string, bytes: Uint8Array): Document;
  find(fileId: string): Document | undefined;
  /** The result of getFile. Throws a 400 BotApiError for an unknown file and for one above 20 MB. */
  prepareDownload(fileId: string): DownloadableFile;
  /** The bytes of a file of up to 20 MB. */
  bytesOf(fileId: string): Uint8Array | undefined;
  /** The bytes of a `file_path`. */
  read(filePath: string): Uint8Array | undefined;
}

/** In memory. */
export function createFileStore(): FileStore {
  const documents = new Map<string, Document>();
  const bytesByPath = new Map<string, Uint8Array>();
  const pathOf = (document: Document) =>
    `documents/${document.file_unique_id}${/^\.\w{1,10}$/.exec(extname(document.file_name))?.[0] ?? ''}`;

  return {
    add: (fileName, bytes) => {
      const hash = createHash('sha256').update(bytes).update(String(documents.size)).digest('base64url');
      const document = {
        file_id: `BQACAgUAAxkB${hash}`,
        file_unique_id: `AgAD${hash.slice(0, 11)}`,
        file_name: fileName,
        mime_type: TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream',
        file_size: bytes.byteLength,
      };
      documents.set(document.file_id, document);
      // The bytes of a larger file can never be downloaded.
      if (bytes.byteLength <= MAX_DOWNLOAD_BYTES) bytesByPath.set(pathOf(document), bytes);
      return document;
    },
    find: (fileId) => documents.get(fileId),
    bytesOf: (fileId) => {
      const document = documents.get(fileId);
      return document && bytesByPath.get(pathOf(document));
    },
    prepareDownload: (fileId) => {
      if (!fileId) throw badRequest('file_id not specified');
      const document = documents.get(fileId);
      if (!document) throw badRequest('wrong file_id or the file is temporarily unavailable');
      if (document.file_size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
      const { file_id, file_unique_id, file_size } = document;
      return { file_id, file_unique_id, file_size, file_path: pathOf(document) };
    },
    read: (filePath) => bytesByPath.get(filePath),
  };
}
