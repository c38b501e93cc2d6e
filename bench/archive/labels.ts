import { ENGLISH_WORDS } from '../search/phrases.ts';
import { between, createRandom, createSampler, pick, type Random } from '../search/random.ts';

/** The labels that an archive puts on its notes. */
export interface Labels {
  tags(random: Random): string[];
  category(random: Random): string;
  area(random: Random): string;
}

const USUAL_TAGS = 4_000;
const CATEGORIES = 48;
const AREAS = 7;
/** The larger, the less the first ones stand out. */
const EVENNESS = 8;
/** How often a tag is one that hardly any other note has. */
const RARE_TAG = 0.22;

const { n: nouns, v: verbs, a: adjectives } = ENGLISH_WORDS;

/** Few tags are everywhere, most are rare, and new ones keep coming. */
export function createLabels(seed: number): Labels {
  const random = createRandom(seed, 31);
  const tag = sampler(random, USUAL_TAGS, writeUsual);
  const category = sampler(random, CATEGORIES, writeUsual);
  const area = sampler(random, AREAS, writeUsual);
  return {
    tags: (own) => [
      ...new Set(
        Array.from({ length: between(own, 3, 7) }, () => (own() < RARE_TAG ? writeRare(own) : tag(own))),
      ),
    ],
    category,
    area,
  };
}

function sampler(random: Random, count: number, write: (random: Random) => string) {
  const labels = new Set<string>();
  while (labels.size < count) labels.add(write(random));
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + EVENNESS));
  return createSampler([...labels], weights);
}

function writeUsual(random: Random): string {
  const ends = [pick(random, nouns), pick(random, nouns)];
  return (random() < 0.4 ? [pick(random, adjectives), ...ends] : ends).join('-');
}

function writeRare(random: Random): string {
  return [pick(random, verbs), pick(random, adjectives), pick(random, nouns), pick(random, nouns)].join('-');
}
