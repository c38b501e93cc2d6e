import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';
import type { Engine } from './engine.ts';
import { sectionsText } from './find-needles.ts';

const MOST_TRIGRAMS = 60;

/** SQLite's FTS5 with its trigram tokenizer: all words as phrases first, then any of their trigrams. */
export async function openTrigram(folder: string): Promise<Engine> {
  const database = new DatabaseSync(join(folder, 'trigram.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS ids (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(title, names, body, tokenize = 'trigram')`);
  const take = database.prepare(
    'INSERT INTO ids (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET id = id RETURNING number',
  );
  const forget = database.prepare('DELETE FROM texts WHERE rowid = ?');
  const insert = database.prepare('INSERT INTO texts (rowid, title, names, body) VALUES (?, ?, ?, ?)');
  const find = database.prepare(`SELECT id FROM texts JOIN ids ON number = texts.rowid
    WHERE texts MATCH ? ORDER BY bm25(texts, 5, 3, 1) LIMIT ?`);
  const put = (documents: readonly SearchDocument[], isKnown: (id: number) => void): void => {
    database.exec('BEGIN');
    for (const document of documents) {
      const { number } = take.get(document.id) as { number: number };
      isKnown(number);
      insert.run(number, ...fieldsOf(document));
    }
    database.exec('COMMIT');
  };
  const match = (query: string, limit: number): string[] =>
    query === '' ? [] : (find.all(query, limit) as { id: string }[]).map(({ id }) => id);
  return {
    isThreaded: false,
    add: async (documents) => put(documents, () => undefined),
    save: async () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    replace: async (documents) => put(documents, (number) => forget.run(number)),
    async ask(text, limit) {
      const words = foldScript(text)
        .split(/\s+/u)
        .filter(({ length }) => length >= 3);
      const all = match(words.map(quote).join(' '), limit);
      return all.length > 0 ? all : match(trigramsOf(words).map(quote).join(' OR '), limit);
    },
    close: async () => database.close(),
  };
}

function fieldsOf({ title, summary, names, sections }: SearchDocument): [string, string, string] {
  const text = `${summary ?? ''}\n${sectionsText({ sections })}`;
  return [foldScript(title), foldScript(names.join('\n')), foldScript(text)];
}

function trigramsOf(words: readonly string[]): string[] {
  const all = words.flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3)),
  );
  return [...new Set(all)].filter((trigram) => /^[\p{L}\p{N}]+$/u.test(trigram)).slice(0, MOST_TRIGRAMS);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
