import { createHash } from 'node:crypto';
import type { EntityKind, Listing } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import type { Fault, Problem } from '../domain/problem.ts';
import { decodeText, normalizeLines, normalizeText } from './decode-text.ts';
import { createFieldReader, type FieldReader } from './field-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { mineGlossary } from './mine-glossary.ts';
import { splitSections } from './split-sections.ts';

/** 1 MB: a hundred times the length of a long episode. */
export const EPISODE_LIMIT_BYTES = 1024 * 1024;

/** A good file, and the line of the key that its identity comes from (1 when it has none); or all that is wrong with it. */
export type EpisodeRead =
  | { readonly episode: EpisodeFile; readonly identityLine: number }
  | { readonly problems: readonly Problem[] };

/** In the order in which an episode's names are shown. */
const LISTED_KEYS: readonly (readonly [key: string, kind: EntityKind])[] = [
  ['companies_orgs', 'company'],
  ['people', 'person'],
  ['products_models', 'product'],
  ['media_books', 'medium'],
  ['tags', 'tag'],
];

/**
 * Reads one Markdown file. Gives the episode, or every fault of the file at once, lines as in the file.
 * @param path relative to the content folder, with forward slashes; problems carry it as it is
 */
export function parseEpisode(path: string, bytes: Uint8Array): EpisodeRead {
  const decoded = decodeText(bytes, EPISODE_LIMIT_BYTES);
  if ('fault' in decoded) return { problems: [{ path, line: 1, field: 'file', fault: decoded.fault }] };
  const frontMatter = readFrontMatter(normalizeText(decoded.text));
  const problems: Problem[] = frontMatter.faults.map(({ line, fault }) => ({
    path,
    line,
    field: fieldOf(fault),
    fault,
  }));
  if (!frontMatter.mapping) return { problems };
  const fields = createFieldReader(frontMatter.mapping);
  const read = readFields(fields);
  problems.push(...fields.faults.map((fault) => ({ path, ...fault })));
  if (problems.length > 0 || !read) return { problems: problems.toSorted((a, b) => a.line - b.line) };
  const { identityKey, ...front } = read;
  const body = normalizeLines(frontMatter.body);
  const episode = {
    path,
    hash: hashOf(bytes),
    ...front,
    sections: splitSections(body, front.title),
    ...mineGlossary(body),
  };
  return { episode, identityLine: frontMatter.mapping.lineOf(identityKey) };
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type FrontFields = Omit<EpisodeFile, 'path' | 'hash' | 'sections' | 'terms' | 'pairs'> & {
  readonly identityKey: string;
};

/** Reads every known key before it judges, so that all faults are found in one go. */
function readFields(fields: FieldReader): FrontFields | undefined {
  const title = fields.label('title');
  const day = fields.date('date');
  const id = fields.id('id');
  const source = fields.url('source');
  const front = {
    author: fields.label('author'),
    speaker: fields.label('speaker'),
    guest: fields.label('guest'),
    summary: fields.text('summary'),
    insight: fields.text('insight'),
    area: fields.label('area'),
    series: fields.label('series'),
    status: fields.label('status'),
    listings: readListings(fields),
    draft: fields.flag('draft'),
    publishAt: fields.instant('publish_at'),
  };
  fields.required('title', title);
  fields.required('date', day);
  if (title === undefined || day === undefined) return undefined;
  const identity = id ? `id:${id}` : source && `source:${source}`;
  return { ...front, ...day, title, source, identity, identityKey: id ? 'id' : 'source' };
}

function readListings(fields: FieldReader): Listing[] {
  const listings = LISTED_KEYS.flatMap(([key, kind]) => fields.labels(key).map((name) => ({ kind, name })));
  const category = fields.label('category');
  return category ? [...listings, { kind: 'category', name: category }] : listings;
}

function fieldOf(fault: Fault): string {
  return fault.code === 'front-matter-missing' ? 'file' : 'front matter';
}
