import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeText, normalizeText } from '../../src/content/decode-text.ts';
import { hashOf, parseEpisode } from '../../src/content/parse-episode.ts';
import { splitSections } from '../../src/content/split-sections.ts';
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
  const names = await readdir(folder, { recursive: true });
  let batch: CorpusDocument[] = [];
  for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
    const path = join(folder, name);
    const { size, mtime } = await stat(path);
    if (size > MOST_BYTES) continue;
    const draft = draftOf(name.split(sep).join('/'), await readFile(path), mtime);
    if (draft) batch.push(toDocument(draft));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
  const sections = splitSections(body, title);
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
  const bases: (Omit<Draft, 'id' | 'sections'> & { readonly opening: string })[] = [];
  const paragraphs: string[] = [];
  for await (const batch of readFolder(folder)) {
    for (const { title, date, summary, listings, sections } of batch) {
      const own = sections
        .flatMap(({ body }) => body.split(/\n\s*\n/u))
        .filter((each) => each.length >= SHORTEST_PARAGRAPH);
      if (own[0] === undefined) continue;
      bases.push({ title, date, summary, listings, opening: own[0] });
      for (const each of own.slice(1)) paragraphs.push(each);
    }
  }
  const random = createRandom(seed, 4);
  let deck: string[] = [];
  const draw = (): string => {
    if (deck.length === 0) deck = shuffled(random, paragraphs);
    return deck.pop() ?? '';
  };
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const { opening, ...base } = bases[from + index] ?? pick(random, bases);
      const length = LENGTH * (0.75 + between(random, 0, 50) / 100);
      const body = [opening];
      for (let written = opening.length; written < length; written += body.at(-1)?.length ?? 1)
        body.push(draw());
      return toDocument({
        ...base,
        id: `r${from + index}`,
        sections: [{ heading: '', body: body.join('\n\n') }],
      });
    });
  }
}
