import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const PAGE = new URL('./page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page shows untrusted texts: only its own scripts may run, and no other page may frame it. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** The file of that name directly in the page's folder; undefined for any other. */
export async function readPageFile(name: string): Promise<Response | undefined> {
  const type = TYPES[extname(name)];
  const entries = await readdir(PAGE, { withFileTypes: true });
  if (!type || !entries.some((entry) => entry.isFile() && entry.name === name)) return undefined;
  return new Response(await readFile(new URL(name, PAGE)), {
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': POLICY,
      'x-frame-options': 'DENY',
    },
  });
}
