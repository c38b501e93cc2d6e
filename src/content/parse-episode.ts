import { createHash } from 'node:crypto';
import { parseBody } from '../document/parse-body.ts';
import { splitSections } from '../document/split-sections.ts';
import type { Instant } from '../domain/clock.ts';
import type { EntityKind, Listing } from '../domain/entity.ts';
import type { EpisodeFile } from '../domain/episode.ts';
import { type Fault, isCurrent, isWarning, type Problem, type Warning } from '../domain/problem.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { creditsOf } from './credits.ts';
import { decodeText, normalizeLines, normalizeText } from './decode-text.ts';
import { createFieldReader, type FieldFault, type FieldReader } from './field-reader.ts';
import { findMergeConflict } from './find-merge-conflict.ts';
import { readFrontMatter } from './front-matter.ts';
import { readKnownKeys } from './known-keys.ts';
import { readListedName } from './listed-name.ts';
import { mineGlossary } from './mine-glossary.ts';
import type { DateField } from './parse-days.ts';
import { type Holds, readHolds } from './read-holds.ts';
import type { ListKind } from './split-list.ts';
import { EMPTY_MAPPING, type YamlMapping } from './yaml-mapping.ts';

/** 4 MB: a hundred times the length of a long episode. */
export const EPISODE_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * A good file with the line of the key that its identity comes from (1 when it has none) and its warnings; or all faults of a faulty
 * one.
 */
export type EpisodeRead =
  | { readonly episode: EpisodeFile; readonly identityLine: number; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** In the order in which an episode's names are shown. */
const LISTED_KEYS: readonly (readonly [key: string, kind: EntityKind, written: ListKind])[] = [
  ['companies_orgs', 'company', 'companies'],
  ['people', 'person', 'people'],
  ['products_models', 'product', 'products'],
  ['media_books', 'medium', 'titles'],
  ['tags', 'tag', 'names'],
];

/**
 * Parses one Markdown file. Returns the episode with its warnings, or all faults of the file; lines are those of the file.
 * @param path relative to the content folder, with forward slashes; used in problems as given
 * @param now later dates cause a warning
 */
export function parseEpisode(path: string, bytes: Uint8Array, now: Instant): EpisodeRead {
  const decoded = decodeText(bytes, EPISODE_LIMIT_BYTES);
  if ('fault' in decoded) return { problems: [{ path, line: 1, field: 'file', fault: decoded.fault }] };
  const text = normalizeText(decoded.text);
  const { mapping: written, faults, body, bodyLine } = readFrontMatter(text);
  const conflict = findMergeConflict(text, bodyLine);
  if (conflict) return { problems: [{ path, ...conflict }] };
  const found: FieldFault[] = faults.map(({ line, fault }) => ({ line, field: fieldOf(fault), fault }));
  const holds = readHolds(written ?? EMPTY_MAPPING);
  const { mapping, warnings } = readKnownKeys(written ?? EMPTY_MAPPING);
  const fields = createFieldReader(mapping);
  const front = written && readFields(fields, mapping, holds);
  found.push(...holds.warnings, ...warnings.filter(({ field }) => !isHeldBy(holds, field)));
  found.push(...(front?.warnings ?? []), ...(written ? fields.faults : []));
  const current = found
    .filter(({ fault }) => isCurrent(fault, now))
    .map((one): Problem => ({ path, ...one }));
  const refusals = current.filter(({ fault }) => !isWarning(fault));
  if (refusals.length > 0 || !front?.fields) return { problems: refusals.toSorted(byLine) };
  const { identityKey, ...known } = front.fields;
  const { blocks, warnings: inBody } = parseBody(normalizeLines(body));
  const { terms, pairs } = mineGlossary(blocks);
  current.push(
    ...inBody.map(({ line, code }) => ({ path, line: bodyLine + line - 1, field: 'body', fault: { code } })),
  );
  const episode = {
    path,
    hash: hashOf(bytes),
    ...known,
    sections: splitSections(blocks, known.title),
    terms,
    pairs: [...known.pairs, ...pairs],
  };
  return { episode, identityLine: mapping.lineOf(identityKey), warnings: current.toSorted(byLine) };
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type FrontFields = Omit<EpisodeFile, 'path' | 'hash' | 'sections' | 'terms'> & {
  readonly identityKey: string;
};

/** One warning of a key is enough. */
function isHeldBy({ warnings }: Holds, key: string): boolean {
  return warnings.some(({ field }) => field === key);
}

/** Reads every known key before it checks required ones, so that all faults are found at once. */
function readFields(
  fields: FieldReader,
  mapping: YamlMapping,
  holds: Holds,
): { readonly fields: FrontFields | undefined; readonly warnings: readonly FieldFault[] } {
  const title = fields.label('title');
  const day = fields.date('date');
  const id = fields.id('id');
  const source = fields.url('source');
  const warnings = day ? warnOfFuture(day, mapping) : [];
  const credits = {
    author: fields.label('author'),
    speaker: fields.label('speaker'),
    guest: fields.label('guest'),
    area: fields.label('area'),
    series: fields.label('series'),
  };
  const { listings, pairs } = readListings(fields);
  const front = {
    ...credits,
    summary: fields.text('summary'),
    insight: fields.text('insight'),
    status: fields.label('status'),
    listings: [...listings, ...creditsOf(credits)],
    pairs,
    draft: fields.flag('draft') || holds.draft,
    ...(holds.excluded && { excluded: true }),
    publishAt: latest(fields.instant('publish_at'), holds.until),
  };
  fields.required('title', title);
  fields.required('date', day);
  if (title === undefined || day === undefined) return { fields: undefined, warnings };
  const identity = id ? `id:${id}` : source && `source:${source}`;
  const read = { ...front, ...day, title, source, identity, identityKey: id ? 'id' : 'source' };
  return { fields: read, warnings };
}

function latest(first: Instant | undefined, second: Instant | undefined): Instant | undefined {
  return first === undefined || second === undefined ? (first ?? second) : Math.max(first, second);
}

/** A warning until one day before that date: a date that is today in some time zone is not in the future. */
function warnOfFuture({ date, datedAt }: DateField, mapping: YamlMapping): FieldFault[] {
  const fault: Warning = { code: 'future-date', got: date, untilAt: datedAt - DAY_MS };
  return [{ line: mapping.lineOf('date'), field: 'date', fault }];
}

function readListings(fields: FieldReader): Pick<FrontFields, 'listings' | 'pairs'> {
  const entries = LISTED_KEYS.flatMap(([key, kind, written]) =>
    fields.labels(key, written).map((entry) => ({ kind, ...readListedName(entry) })),
  );
  const listings = entries.map(({ kind, name }): Listing => ({ kind, name }));
  const category = fields.label('category');
  return {
    listings: category ? [...listings, { kind: 'category', name: category }] : listings,
    pairs: entries.flatMap(({ pair }) => pair ?? []),
  };
}

function fieldOf(fault: Fault): string {
  return fault.code === 'front-matter-missing' ? 'file' : 'front matter';
}

function byLine(first: Problem, second: Problem): number {
  return first.line - second.line;
}
