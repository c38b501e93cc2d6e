import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { close as closeIndexer, createIndex } from 'pagefind';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { SearchDocument } from '../../src/search/search-index.ts';
import type { Engine } from '../search/engine.ts';

/** Debian's; another place can be named in CHROMIUM_PATH. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
const PAGE = '<!doctype html><html lang="zh"><body></body></html>';

/** What is used of the script that Pagefind writes for pages. */
interface PagefindScript {
  search(query: string): Promise<{
    readonly results: readonly { data(): Promise<{ readonly url: string }> }[];
  }>;
}

/** Pagefind, as a static site has it: a page a note, searched in a browser. @throws without a browser */
export async function openPagefind(folder: string): Promise<Pick<Engine, 'add' | 'save' | 'ask' | 'close'>> {
  if (!existsSync(CHROMIUM)) throw new Error(`there is no Chromium at ${CHROMIUM}; set CHROMIUM_PATH`);
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start');
  let opened: Promise<BrowserPage> | undefined;
  return {
    async add(documents) {
      for (const document of documents) {
        const { errors } = await index.addHTMLFile({ url: `/${document.id}/`, content: pageOf(document) });
        if (errors.length > 0) throw new Error(errors.join('; '));
      }
    },
    async save() {
      await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    },
    async ask(text, limit) {
      opened ??= openPage(join(folder, 'pagefind'));
      const { page } = await opened;
      const urls = await page.evaluate(search, { text, limit });
      return urls.map((url) => url.split('/')[1] ?? '');
    },
    async close() {
      await closeIndexer();
      await (await opened)?.close();
    },
  };
}

/** Runs in the page. */
async function search({ text, limit }: { text: string; limit: number }): Promise<string[]> {
  const script = '/pagefind.js';
  const { search: ask } = (await import(script)) as PagefindScript;
  const { results } = await ask(text);
  const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return data.map(({ url }) => url);
}

function pageOf({ title, summary = '', names, sections }: SearchDocument): string {
  const parts = sections.map(
    ({ heading, text, folded }) => `<h2>${escaped(heading)}</h2><p>${escaped(`${text}\n${folded}`)}</p>`,
  );
  const head = `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p><p>${escaped(names.join(', '))}</p>`;
  return `<!doctype html><html lang="zh"><body>${head}${parts.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface BrowserPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens an empty page that is served beside the files of an index. */
async function openPage(files: string): Promise<BrowserPage> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = pathname === '/' ? PAGE : await readFile(join(files, pathname)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type':
        pathname === '/' ? 'text/html' : (TYPES[extname(pathname)] ?? 'application/octet-stream'),
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
