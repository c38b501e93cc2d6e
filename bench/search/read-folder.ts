import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeText, normalizeText } from '../../src/content/decode-text.ts';
import { hashOf, parseEpisode } from '../../src/content/parse-episode.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { plainTextOf } from '../../src/document/plain-text.ts';
import { splitSections } from '../../src/document/split-sections.ts';
import type { Block } from '../../src/domain/document.ts';
import { BATCH, type Corpus, type CorpusDocument, type Draft, toDocument } from './corpus.ts';
import { between, createRandom, pick, shuffled } from './random.ts';

/** Larger files are data, not texts. */
const MOST_BYTES = 1024 * 1024;
const FRONT_MATTER = /^---\n([\s\S]{0,20000}?)\n---\n/u;
const DAY_IN_PATH = /(20\d\d)[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)/u;
const LONGEST_TITLE = 200;
/** Of a recombined document, about: 13 KB of UTF-8. */
const LENGTH = 4_450;
const SHORTEST_PARAGRAPH = 20;

/** Reads every Markdown file under a folder that is UTF-8 and not empty, in the order of their paths. */
export async function* readFolder(folder: string): Corpus & AsyncGenerator<CorpusDocument[]> {
  let batch: CorpusDocument[] = [];
  for await (const draft of readDrafts(folder)) {
    batch.push(toDocument(draft));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* readDrafts(folder: string): AsyncGenerator<Draft> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
    const path = join(folder, name);
    const { size, mtime } = await stat(path);
    if (size > MOST_BYTES) continue;
    const draft = draftOf(name.split(sep).join('/'), await readFile(path), mtime);
    if (draft) yield draft;
  }
}

/** As the project reads it; where that finds faults, by what anyone would take for title, date and sections. */
function draftOf(path: string, bytes: Uint8Array, changedAt: Date): Draft | undefined {
  const id = hashOf(new TextEncoder().encode(path)).slice(0, 16);
  const read = parseEpisode(path, bytes, Date.now());
  if ('episode' in read) {
    const { title, date, summary, listings, sections } = read.episode;
    return sections.length > 0 ? { id, title, date, summary, listings, sections } : undefined;
  }
  const decoded = decodeText(bytes, MOST_BYTES);
  if ('fault' in decoded) return undefined;
  const text = normalizeText(decoded.text);
  const front = FRONT_MATTER.exec(text);
  const body = text.slice(front?.[0].length ?? 0).trim();
  const named = /^title: *["']?(.*?)["']? *$/mu.exec(front?.[1] ?? '')?.[1];
  const firstLine = /^[#\s]*(\S.*)$/mu.exec(body)?.[1];
  const title = (named || firstLine || '').trim().slice(0, LONGEST_TITLE);
  const sections = splitSections(parseBody(body).blocks, title);
  const [, year, month, day] = DAY_IN_PATH.exec(path) ?? [];
  const date = year ? `${year}-${month}-${day}` : changedAt.toISOString().slice(0, 10);
  return title === '' || sections.length === 0 ? undefined : { id, title, date, listings: [], sections };
}

/**
 * Makes so many documents of about 13 KB from the paragraphs of a folder: each paragraph once, in a new order, then all of them
 * again. A document has the title, the names and the first paragraph of one that was there.
 */
export async function* recombine(
  folder: string,
  count: number,
  seed: number,
): Corpus & AsyncGenerator<CorpusDocument[]> {
  const bases: (Omit<Draft, 'id' | 'sections'> & { readonly opening: Block })[] = [];
  const paragraphs: Block[] = [];
  for await (const { title, date, summary, listings, sections } of readDrafts(folder)) {
    const [opening, ...others] = sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => plainTextOf(block).length >= SHORTEST_PARAGRAPH);
    if (!opening) continue;
    bases.push({ title, date, summary, listings, opening });
    for (const each of others) paragraphs.push(each);
  }
  const random = createRandom(seed, 4);
  let deck: Block[] = [];
  const draw = (): Block => {
    if (deck.length === 0) deck = shuffled(random, paragraphs);
    return deck.pop() ?? { kind: 'rule' };
  };
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const { opening, ...base } = bases[from + index] ?? pick(random, bases);
      const length = LENGTH * (0.75 + between(random, 0, 50) / 100);
      const blocks = [opening];
      for (let written = plainTextOf(opening).length; written < length; ) {
        const block = draw();
        blocks.push(block);
        written += plainTextOf(block).length || 1;
      }
      return toDocument({ ...base, id: `r${from + index}`, sections: [{ heading: '', blocks }] });
    });
  }
}
