import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { bigramsOf } from '../search/bigrams.ts';
import type { Engine } from '../search/engine.ts';
import { sectionsText } from '../search/find-needles.ts';

/** Of a long question, the most pairs that are looked for. */
const MOST_PAIRS = 60;

/** SQLite's FTS5 over pairs of characters: all words as phrases first, and then any of their pairs. */
export async function openFts5(folder: string): Promise<Pick<Engine, 'add' | 'ask' | 'close'>> {
  const database = new DatabaseSync(join(folder, 'fts5.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS ids (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE IF NOT EXISTS texts
      USING fts5(title, names, body, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '.'")`);
  const take = database.prepare('INSERT INTO ids (id) VALUES (?) RETURNING number');
  const insert = database.prepare('INSERT INTO texts (rowid, title, names, body) VALUES (?, ?, ?, ?)');
  const find = database.prepare(`SELECT id FROM texts JOIN ids ON number = texts.rowid
    WHERE texts MATCH ? ORDER BY bm25(texts, 5, 3, 1) LIMIT ?`);
  const match = (query: string, limit: number): string[] =>
    query === '' ? [] : (find.all(query, limit) as { id: string }[]).map(({ id }) => id);
  return {
    async add(documents) {
      database.exec('BEGIN');
      for (const document of documents) {
        const { number } = take.get(document.id) as { number: number };
        insert.run(number, ...fieldsOf(document));
      }
      database.exec('COMMIT');
    },
    async ask(text, limit) {
      const phrases = text
        .split(/\s+/u)
        .map(bigramsOf)
        .filter(({ length }) => length > 0);
      const strict = match(phrases.map((pairs) => quote(pairs.join(' '))).join(' '), limit);
      if (strict.length >= limit) return strict;
      const pairs = [...new Set(phrases.flat())].slice(0, MOST_PAIRS);
      return [...new Set([...strict, ...match(pairs.map(quote).join(' OR '), limit)])].slice(0, limit);
    },
    close: async () => database.close(),
  };
}

function fieldsOf({ title, summary, names, sections }: SearchDocument): [string, string, string] {
  const text = `${summary ?? ''}\n${sectionsText({ sections })}`;
  return [pairsIn(title), pairsIn(names.join('\n')), pairsIn(text)];
}

function pairsIn(text: string): string {
  return bigramsOf(text).join(' ');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
