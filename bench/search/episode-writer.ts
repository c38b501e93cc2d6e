import { Converter } from 'opencc-js';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { Listing } from '../../src/domain/entity.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import type { Cast, NamedThing } from './names.ts';
import { ENGLISH_WORDS, TERMS } from './phrases.ts';
import { between, pick, type Random } from './random.ts';

/** How often a section uses its own words instead of any. */
const FAITHFUL = 0.45;
const OWN_WORDS: Readonly<Record<WordKind, number>> = { N: 9, V: 6, W: 3, A: 3, L: 2, I: 1 };
const LISTED = 0.7;

/** Fills slots for one episode, and remembers which names it used. */
export interface EpisodeWriter {
  /** From here on the words of another section. */
  turn(): void;
  /** Explains names in brackets when they first come up, but not in a heading. */
  fill(template: string, where: 'heading' | 'text'): string;
  /** Text that was written elsewhere, with the names that stand in it. */
  quote(sentence: string, names: readonly string[]): string;
  listings(): Listing[];
  mentions(): string[];
}

type Topic = Readonly<Record<WordKind, readonly string[]>> & {
  readonly things: readonly NamedThing[];
  readonly terms: typeof TERMS;
};

export function createEpisodeWriter(random: Random, lexicon: Lexicon, cast: Cast): EpisodeWriter {
  const introduced = new Set<string>();
  const mentioned = new Set<string>();
  const things = new Set<NamedThing>();
  const year = between(random, 2023, 2026);
  let topic = chooseTopic(random, lexicon, cast);

  const word = (kind: WordKind): string =>
    random() < FAITHFUL ? pick(random, topic[kind]) : lexicon[kind](random);

  function thing(kind: 'company' | 'person' | 'product'): NamedThing {
    const own = topic.things.filter((each) => each.kind === kind);
    return own.length > 0 && random() < 0.8 ? pick(random, own) : cast[kind](random);
  }

  function name(kind: 'company' | 'person' | 'product', where: 'heading' | 'text'): string {
    const { chinese, english } = use(thing(kind));
    const isFirst = !introduced.has(chinese);
    introduced.add(chinese);
    if (!english || english === chinese) return mention(chinese);
    if (isFirst && where === 'text' && random() < 0.35) {
      const gloss = random() < 0.5 ? `: ${word('A')}的${word('N')}` : '';
      return `**${mention(chinese)}**（${mention(english)}${gloss}）`;
    }
    return mention(random() < 0.9 ? chinese : english);
  }

  function use(one: NamedThing): NamedThing {
    things.add(one);
    return one;
  }

  function mention(written: string): string {
    mentioned.add(written);
    return written;
  }

  function term(where: 'heading' | 'text'): string {
    const [chinese, english, gloss] = pick(random, random() < 0.95 ? topic.terms : TERMS);
    const isFirst = !introduced.has(chinese);
    introduced.add(chinese);
    if (!isFirst || where === 'heading' || random() > 0.25) return mention(chinese);
    return `**${mention(chinese)}**（${mention(english)}${random() < 0.6 ? `: ${gloss}` : ''}）`;
  }

  function slot(kind: string, where: 'heading' | 'text'): string {
    if (kind === 'C') return name('company', where);
    if (kind === 'P') return name('person', where);
    if (kind === 'R') return name('product', where);
    if (kind === 'T') return term(where);
    if (kind === 'F') return figure(random);
    if (kind === 'Y') return String(between(random, 2019, 2026));
    if (kind === 'D')
      return `${year}年${between(random, 1, 12)}月${random() < 0.5 ? `${between(random, 1, 28)}日` : ''}`;
    if (kind === 'n' || kind === 'v' || kind === 'a') return pick(random, ENGLISH_WORDS[kind]);
    return word(kind as WordKind);
  }

  return {
    turn() {
      topic = chooseTopic(random, lexicon, cast);
    },
    fill: (template, where) => template.replace(/\{(\w)\}/gu, (_, kind: string) => slot(kind, where)),
    quote(sentence, names) {
      for (const each of names) mentioned.add(each);
      return sentence;
    },
    listings() {
      const listed = [...things].filter(() => random() < LISTED);
      return listed.map(({ kind, chinese, english }) => ({ kind, name: mention(english ?? chinese) }));
    },
    mentions: () => [...new Set(foldScript([...mentioned].join('\n')).split('\n'))],
  };
}

function chooseTopic(random: Random, lexicon: Lexicon, cast: Cast): Topic {
  const own = (kind: WordKind) => Array.from({ length: OWN_WORDS[kind] }, () => lexicon[kind](random));
  return {
    N: own('N'),
    V: own('V'),
    W: own('W'),
    A: own('A'),
    L: own('L'),
    I: own('I'),
    terms: [pick(random, TERMS), pick(random, TERMS)],
    things: [cast.company(random), cast.company(random), cast.person(random), cast.product(random)],
  };
}

function figure(random: Random): string {
  const tenths = `${between(random, 1, 99)}.${between(random, 0, 9)}`;
  return pick(random, [
    `${tenths}%`,
    `${tenths}亿美元`,
    `${between(random, 1, 999)}0万元`,
    `${between(random, 2, 40)}倍`,
    `${between(random, 2, 30)}年`,
    `百分之${pick(random, [...'二三四五六七八九'])}十`,
  ]);
}

/** Characters alone, or words as well, as Taiwan writes them. */
export const toTraditional = {
  characters: Converter({ from: 'cn', to: 'tw' }),
  words: Converter({ from: 'cn', to: 'twp' }),
} as const;
