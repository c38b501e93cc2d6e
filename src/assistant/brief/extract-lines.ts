import { saysNothing } from '../../document/empty-sentences.ts';
import { sentencesOf, withoutOrdinals } from '../../document/sentences.ts';
import type { BriefLine, BriefTopic } from '../../domain/brief.ts';
import { independenceOf } from '../extractive.ts';
import type { BriefArchive } from './brief-archive.ts';
import type { BriefPassage } from './choose-passages.ts';

const MOST_LINES = 6;
/** Lines on one topic, each from another episode. */
const MOST_OF_A_TOPIC = 3;
/** Characters up to which a sentence is easy to read in a chat. */
const HANDY_SENTENCE = 120;
const SHORTEST_SENTENCE = 8;
/** The weight of a table row, a line of code or a heading, and of a question or an advertisement, relative to a sentence that tells something. */
const NO_SENTENCE = 0.05;
/** Characters that may precede the name of a sentence's topic. */
const LONGEST_LEAD = 3;

/** A sentence about a topic, and how well it works on its own. */
interface Candidate {
  readonly sentence: string;
  readonly passage: BriefPassage;
  readonly weight: number;
}

/**
 * A brief without a model: for each topic the best sentences that name it, one from each of the newest episodes. Sentences are
 * picked round-robin over the topics, so that none crowds out another; the lines of one topic stay together.
 * @param passages oldest episode first
 */
export function extractLines(
  archive: Pick<BriefArchive, 'namedIn'>,
  passages: readonly BriefPassage[],
  topics: readonly BriefTopic[],
): readonly BriefLine[] {
  const queues = topics.map((topic) => ({ topic, candidates: bestSentences(archive, passages, topic) }));
  return pickRoundRobin(queues).map(({ topic, candidate: { sentence, passage } }) => ({
    text: sentence,
    topic,
    isNew: undefined,
    sources: [{ episode: passage.episode, section: passage.section }],
  }));
}

/** The best sentence on a topic of each episode, newest first. @param passages oldest episode first */
export function bestSentences(
  archive: Pick<BriefArchive, 'namedIn'>,
  passages: readonly BriefPassage[],
  topic: BriefTopic,
): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const passage of passages.toReversed()) {
    if (!passage.topics.some(({ ref }) => ref === topic.ref)) continue;
    for (const sentence of sentencesOf(withoutOrdinals(passage.text))) {
      const isTelling = passage.isProse && !saysNothing(sentence);
      const readable = handinessOf(sentence) * (isTelling ? 1 : NO_SENTENCE);
      const weight = independenceOf(sentence) * readable * namingOf(archive, sentence, topic);
      const known = best.get(passage.episode.id);
      if (!known || weight >= known.weight) best.set(passage.episode.id, { sentence, passage, weight });
    }
  }
  return [...best.values()];
}

/** How much a sentence is about its topic: most when it begins with the name, less when the name comes later. */
function namingOf(archive: Pick<BriefArchive, 'namedIn'>, sentence: string, topic: BriefTopic): number {
  if (archive.namedIn(sentence, [topic]).length === 0) return 1;
  const leads = [topic.name, ...topic.aliases].some((name) => {
    const beginning = sentence.slice(0, LONGEST_LEAD + name.length);
    return archive.namedIn(beginning, [{ ...topic, name, aliases: [] }]).length > 0;
  });
  return leads ? 12 : 10;
}

function handinessOf({ length }: string): number {
  return length > HANDY_SENTENCE || length < SHORTEST_SENTENCE ? 0.3 : 1;
}

interface Taken {
  readonly topic: BriefTopic;
  readonly candidate: Candidate;
}

/** No sentence is picked twice, whatever it names. */
function pickRoundRobin(
  queues: readonly { readonly topic: BriefTopic; readonly candidates: readonly Candidate[] }[],
): Taken[] {
  const seen = new Set<string>();
  const taken: Taken[] = [];
  for (let round = 0; round < MOST_OF_A_TOPIC; round += 1) {
    for (const { topic, candidates } of queues) {
      const candidate = candidates[round];
      if (!candidate || seen.has(candidate.sentence) || taken.length === MOST_LINES) continue;
      seen.add(candidate.sentence);
      taken.push({ topic, candidate });
    }
  }
  const places = new Map(queues.map(({ topic }, place) => [topic, place]));
  return taken.sort((a, b) => (places.get(a.topic) ?? 0) - (places.get(b.topic) ?? 0));
}
