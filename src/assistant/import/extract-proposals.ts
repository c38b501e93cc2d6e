import { sentencesOf } from '../../document/sentences.ts';
import type { ImportedKind, Proposal } from '../../domain/import.ts';
import { summaryOfText } from '../extractive.ts';
import type { KnownArchive } from './known-archive.ts';
import type { SourceText } from './source-text.ts';

/** Characters of a title that is a line or a sentence of the text. */
const LONGEST_TITLE = 60;
/** Paragraphs at the beginning that are searched for a title. */
const TITLE_WITHIN = 3;
const MOST_NAMES = 8;
const MOST_TAGS = 6;
/** By-lines, captions and menus contain no full sentence. */
const SENTENCE = /[。！？；]|[.!?](?:\s|$)/;
/** Han characters or Latin letters: fewer are a fragment. */
const SHORTEST_TITLE = 4;
const KINDS: readonly string[] = ['company', 'person', 'product', 'medium'] satisfies ImportedKind[];

/** Proposals without the model: the best sentences, and the names and tags that the archive knows. */
export function extractProposals(source: SourceText, archive: KnownArchive): Proposal[] {
  const summary = summaryOfText(source.paragraphs.filter((text) => SENTENCE.test(text)).join('\n'));
  return [
    ...(summary === undefined ? [] : [{ field: 'summary' as const, value: summary }]),
    ...knownTags(source, archive),
    ...knownNames(source, archive),
  ];
}

/** The first line of a plain text if it can be a title, else its first short sentence; undefined if it has neither. */
export function titleOfText(paragraphs: readonly string[]): string | undefined {
  const beginning = paragraphs.slice(0, TITLE_WITHIN).map((text) => text.slice(0, 2_000));
  const firstLines = beginning.slice(0, 1).map((text) => text.trim().split('\n')[0] ?? '');
  const candidates = [...firstLines, ...beginning.flatMap(sentencesOf)].map(asTitle);
  return candidates.find((title) => title.length <= LONGEST_TITLE && lettersIn(title) >= SHORTEST_TITLE);
}

function asTitle(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[。；;，,：:\s]+$/u, '')
    .trim();
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function knownTags(source: SourceText, archive: KnownArchive): Proposal[] {
  return archive
    .tags()
    .flatMap((value) => {
      const found = source.findName(value);
      return found ? [{ value, found }] : [];
    })
    .sort((a, b) => b.found.times - a.found.times)
    .slice(0, MOST_TAGS)
    .map(({ value, found }) => ({
      field: 'tag',
      value,
      paragraph: found.paragraph,
      evidence: found.written,
    }));
}

function knownNames(source: SourceText, archive: KnownArchive): Proposal[] {
  const known = new Map(archive.names().names.map((name) => [name.ref, name]));
  const left = new Map(KINDS.map((kind) => [kind, MOST_NAMES]));
  return source.knownNames().flatMap(({ ref, paragraph, written }): Proposal[] => {
    const { kind = '', forms: [value] = [] } = known.get(ref) ?? {};
    const room = left.get(kind) ?? 0;
    if (value === undefined || room === 0) return [];
    left.set(kind, room - 1);
    return [{ field: kind as ImportedKind, value, paragraph, evidence: written }];
  });
}
