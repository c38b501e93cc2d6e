import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { mineGlossary } from '../../src/content/mine-glossary.ts';
import { sectionTexts } from '../../src/document/section-text.ts';
import type { Listing } from '../../src/domain/entity.ts';
import type { NamePair, Section, Term } from '../../src/domain/episode.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { searchedTextOf } from '../../src/search/searched-text.ts';

/** A document of a corpus, and what is known of its names. */
export interface CorpusDocument extends SearchDocument {
  readonly listings: readonly Listing[];
  /** Pairs of its glossary. */
  readonly pairs: readonly NamePair[];
  /** Terms of its glossary. */
  readonly terms: readonly Term[];
  /** Names that were put into it as names, folded; absent where nobody knows. */
  readonly mentions?: readonly string[] | undefined;
}

/** Documents as they come; none of them need fit into memory together. */
export type Corpus = AsyncIterable<readonly CorpusDocument[]>;

/** What a document is made from. */
export interface Draft {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly listings: readonly Listing[];
  readonly sections: readonly Section[];
  readonly mentions?: readonly string[] | undefined;
}

export const BATCH = 100;

/** Adds what the text itself tells. */
export function toDocument(draft: Draft): CorpusDocument {
  const { terms, pairs } = mineGlossary(draft.sections.flatMap(({ blocks }) => blocks));
  const sections = sectionTexts(draft).map(searchedTextOf);
  return {
    ...draft,
    sections,
    version: createHash('sha256').update(draft.title).update(JSON.stringify(sections)).digest('hex'),
    names: draft.listings.map(({ name }) => name),
    pairs,
    terms,
  };
}

/** Writes a corpus to one file, a document a line; gives how many they are and the bytes of their text. */
export async function writeCorpus(corpus: Corpus, file: string): Promise<{ count: number; bytes: number }> {
  const written = { count: 0, bytes: 0 };
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of corpus) {
      written.count += batch.length;
      for (const { sections } of batch)
        for (const { heading, text, folded } of sections)
          written.bytes += Buffer.byteLength(heading + text + folded);
      yield batch.map((document) => `${JSON.stringify(document)}\n`).join('');
    }
  }
  await pipeline(lines, createWriteStream(file));
  return written;
}

/** Reads such a file in batches. */
export async function* readCorpus(
  file: string,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<CorpusDocument[]> {
  let batch: CorpusDocument[] = [];
  let count = 0;
  const input = createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(JSON.parse(line) as CorpusDocument);
    count += 1;
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
    if (count >= most) break;
  }
  input.destroy();
  if (batch.length > 0) yield batch;
}
