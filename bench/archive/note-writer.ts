import { createEpisodeWriter, type EpisodeWriter, toTraditional } from '../search/episode-writer.ts';
import { type Lexicon, readLexicon } from '../search/lexicon.ts';
import { type Cast, createCast } from '../search/names.ts';
import { SENTENCES, TITLES } from '../search/phrases.ts';
import { between, createRandom, pick, type Random, shuffled } from '../search/random.ts';
import { growCast } from './growing-cast.ts';
import { createLabels, type Labels } from './labels.ts';
import { aboutMedian, type BodyShape, writeBody } from './note-body.ts';
import { type FrontMatter, writeFrontMatter } from './note-front.ts';

/** One file. */
export interface WrittenNote {
  readonly name: string;
  readonly text: string;
}

/** How often notes are so. */
const RATES = { bilingual: 0.35, transcript: 0.33, traditional: 0.09, unnamed: 0.3, medium: 0.3 };
/** What a list is made from is the text that stands open. */
const FOLDED = /<details>[\s\S]*?<\/details>/gu;
/** 25 KB each in the mean. */
const BYTES = { median: 19_000, spread: 0.75 };
const LONGEST_BYTES = 400_000;
const SPEAKERS = 138;
/** Names of a kind. */
const MOST_LISTED = 6;
const NOTES_A_DAY = 30;
const DAY_MS = 86_400_000;
const LAST_DAY = Date.parse('2026-06-30');
/** As ids of videos are. */
const ID_CHARACTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const ID_LENGTH = 11;

interface Desk {
  readonly seed: number;
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly labels: Labels;
  readonly speakers: readonly string[];
}

/** Gives the notes of an archive by their numbers, 0 for the newest; the same seed gives the same notes. */
export function createNoteWriter(seed: number): (number: number) => WrittenNote {
  const cast = growCast(createCast(seed));
  const desk: Desk = {
    seed,
    cast,
    lexicon: readLexicon(cast.forms),
    labels: createLabels(seed),
    speakers: Array.from({ length: SPEAKERS }, (_, at) => cast.person(createRandom(seed, 32, at)).chinese),
  };
  return (number) => writeNote(desk, number);
}

function writeNote(desk: Desk, number: number): WrittenNote {
  const random = createRandom(desk.seed, 33, number);
  const writer = createEpisodeWriter(random, desk.lexicon, desk.cast);
  const speaker = pick(random, desk.speakers);
  const name = Array.from({ length: ID_LENGTH }, () => pick(random, ID_CHARACTERS)).join('');
  const title = writer.fill(pick(random, TITLES), 'heading');
  const summary = writer.fill(pick(random, SENTENCES) + pick(random, SENTENCES), 'heading');
  const body = writeBody(random, writer, shapeOf(random, desk, speaker));
  const front = writeFrontMatter(random, {
    title,
    summary,
    speaker,
    date: new Date(LAST_DAY - Math.floor(number / NOTES_A_DAY) * DAY_MS).toISOString().slice(0, 10),
    source: `https://www.youtube.com/watch?v=${name}`,
    tags: desk.labels.tags(random),
    category: desk.labels.category(random),
    area: desk.labels.area(random),
    ...listsOf(random, desk, writer, body),
  });
  const text = front + body;
  return {
    name: `${name}.md`,
    text: random() < RATES.traditional ? toTraditional.characters(text) : text,
  };
}

function shapeOf(random: Random, { cast }: Desk, speaker: string): BodyShape {
  return {
    bytes: Math.min(LONGEST_BYTES, aboutMedian(random, BYTES)),
    isBilingual: random() < RATES.bilingual,
    isTranscript: random() < RATES.transcript,
    speakers: [speaker, cast.person(random).chinese],
  };
}

/** Some of what the text names, by a name that stands there, and now and then one that it does not hold. */
function listsOf(
  random: Random,
  { cast }: Desk,
  writer: EpisodeWriter,
  body: string,
): Pick<FrontMatter, 'people' | 'companies' | 'products' | 'media'> {
  const open = body.replaceAll(FOLDED, '');
  const listed = writer.listings().filter(({ name }) => open.includes(name));
  const ofKind = (kind: 'company' | 'person' | 'product'): string[] => {
    const names = listed.filter((each) => each.kind === kind).map(({ name }) => name);
    const shown = shuffled(random, names).slice(0, between(random, 0, MOST_LISTED));
    const { chinese, english = chinese } = cast[kind](random);
    return [...new Set(random() < RATES.unnamed ? [...shown, english] : shown)];
  };
  return {
    companies: ofKind('company'),
    people: ofKind('person'),
    products: ofKind('product'),
    media: random() < RATES.medium ? [writer.fill('《{A}的{N}》', 'heading')] : [],
  };
}
