import { readdirSync, readFileSync } from 'node:fs';
import { foldScript } from '../../src/catalog/fold-name.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { paragraphsOf } from '../../src/document/paragraphs.ts';
import { parseBody } from '../../src/document/parse-body.ts';
import { BATCH, type Corpus, type CorpusDocument, type Draft, toDocument } from './corpus.ts';
import { createEpisodeWriter, type EpisodeWriter, toTraditional } from './episode-writer.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { type Cast, createCast } from './names.ts';
import { ENGLISH, HEADINGS, SENTENCES, TITLES, TRAP_SENTENCES, TRAPS } from './phrases.ts';
import { between, createRandom, pick, type Random } from './random.ts';

/** Characters of a body, about: 13 KB of UTF-8. */
const LENGTH = 4_450;
const SECTION_LENGTH = 850;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2023-01-01');
const DAYS = 1_270;

/**
 * How often things happen: a section in English, an episode in traditional script, a sentence of the demo, a section about a
 * word that holds a name by chance, a sentence with that word in such a section.
 */
const RATES = { english: 0.03, traditional: 0.09, demo: 0.03, trap: 0.12, trapped: 0.3 };

/** A section as it is written, in Markdown. */
interface WrittenSection {
  readonly heading: string;
  readonly body: string;
}

type WrittenDraft = Omit<Draft, 'sections'> & { readonly sections: readonly WrittenSection[] };

interface Workshop {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly demo: readonly { readonly text: string; readonly names: readonly string[] }[];
}

/**
 * Writes so many episodes of about 13 KB, in batches: real words in invented sentences, between them some of the project's
 * own demo episodes. The same seed gives the same episodes.
 */
export async function* generateCorpus(
  count: number,
  seed: number,
): Corpus & AsyncGenerator<CorpusDocument[]> {
  const cast = createCast(seed);
  const { demo, glossary } = readDemo(cast.forms);
  const names = [...cast.forms, ...glossary, ...[...TRAPS.values()].flat()];
  const workshop = { cast, demo, lexicon: readLexicon(names) };
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    yield Array.from({ length }, (_, index) => toDocument(writeEpisode(workshop, seed, from + index)));
  }
}

function writeEpisode({ lexicon, cast, demo }: Workshop, seed: number, number: number): Draft {
  const random = createRandom(seed, 2, number);
  const writer = createEpisodeWriter(random, lexicon, cast);
  const title = writer.fill(pick(random, TITLES), 'heading');
  const summary = writer.fill(pick(random, SENTENCES) + pick(random, SENTENCES), 'heading');
  const sections: WrittenSection[] = [];
  const length = LENGTH * (0.75 + random() * 0.5);
  for (let written = 0; written < length; ) {
    if (sections.length > 0) writer.turn();
    const section = writeSection(random, writer, demo);
    sections.push(section);
    written += section.heading.length + section.body.length;
  }
  const listings = writer.listings();
  const draft = {
    id: `g${String(number).padStart(7, '0')}`,
    date: new Date(FIRST_DAY + between(random, 0, DAYS) * DAY_MS).toISOString().slice(0, 10),
    title,
    summary,
    listings,
    sections,
    mentions: writer.mentions(),
  };
  const isTraditional = random() < RATES.traditional;
  const written = isTraditional ? inTraditional(draft, random() < 0.5 ? 'words' : 'characters') : draft;
  return { ...written, sections: written.sections.map(read) };
}

function read({ heading, body }: WrittenSection): Draft['sections'][number] {
  return { heading, blocks: parseBody(body).blocks };
}

function writeSection(random: Random, writer: EpisodeWriter, demo: Workshop['demo']): WrittenSection {
  const isEnglish = random() < RATES.english;
  const sentences = isEnglish ? ENGLISH : SENTENCES;
  const trapped = random() < RATES.trap ? trap(random) : undefined;
  const heading = `${trapped ? `${trapped}：` : ''}${writer.fill(pick(random, HEADINGS), 'heading')}`;
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < SECTION_LENGTH; at += 1) {
    const { text, names } = pick(random, demo);
    const sentence =
      trapped && random() < RATES.trapped
        ? writer.fill(pick(random, TRAP_SENTENCES).replace('{X}', trapped), 'text')
        : random() < RATES.demo
          ? writer.quote(text, names)
          : writer.fill(pick(random, sentences), 'text');
    if (at % 6 === 0) paragraphs.push('');
    paragraphs.push(`${paragraphs.pop() ?? ''}${sentence}${isEnglish ? ' ' : ''}`);
    length += sentence.length;
  }
  return { heading, body: paragraphs.join('\n\n') };
}

/** The first name's traps come as often as all others together. */
function trap(random: Random): string {
  const all = [...TRAPS.values()];
  const [first = []] = all;
  return pick(random, random() < 0.5 ? first : pick(random, all));
}

function inTraditional(draft: WrittenDraft, way: keyof typeof toTraditional): WrittenDraft {
  const convert = toTraditional[way];
  const { mentions = [] } = draft;
  return {
    ...draft,
    title: convert(draft.title),
    summary: convert(draft.summary ?? ''),
    sections: draft.sections.map(({ heading, body }) => ({ heading: convert(heading), body: convert(body) })),
    mentions: [...new Set(mentions.map((name) => foldScript(convert(name))))],
  };
}

/** The demo episodes' sentences, with the names in them; and what their glossaries name. */
function readDemo(
  forms: readonly string[],
): Pick<Workshop, 'demo'> & { readonly glossary: readonly string[] } {
  const folder = new URL('../../content/', import.meta.url);
  const episodes = readdirSync(folder)
    .filter((file) => /^\d.*\.md$/u.test(file))
    .sort()
    .flatMap((file) => {
      const read = parseEpisode(file, readFileSync(new URL(file, folder)), Date.now());
      return 'episode' in read ? [read.episode] : [];
    });
  const glossary = episodes.flatMap(({ pairs }) => pairs.flatMap(({ first, second }) => [first, second]));
  const names = [...new Set([...forms, ...glossary].map(foldScript))];
  const demo = episodes
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => paragraphsOf(blocks)))
    .flatMap(({ text }) => text.split(/(?<=[。！？])|\n+/u))
    .filter((sentence) => sentence.length > 12)
    .map((text) => {
      const folded = foldScript(text);
      return { text, names: names.filter((name) => folded.includes(name)) };
    });
  return { demo, glossary };
}
