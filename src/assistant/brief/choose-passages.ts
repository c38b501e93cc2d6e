import { cutParagraph, type Paragraph, paragraphsOf } from '../../document/paragraphs.ts';
import type { BriefSource, BriefTopic } from '../../domain/brief.ts';
import { isCredit } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import { cleanForModel } from '../../prompts/clean-for-model.ts';
import type { BriefArchive } from './brief-archive.ts';

/** Limits of the passages of one brief. */
const MOST_PASSAGES = 60;
const MOST_CHARACTERS = 12_000;
/** Longer paragraphs are cut into pieces. */
const LONGEST_PASSAGE = 600;
/** Shorter ones say nothing. */
const SHORTEST_PASSAGE = 8;
/** Sections whose first paragraph is used when no paragraph names a topic. */
const MOST_OPENINGS = 5;

/** A paragraph, or a part of a long one, that concerns some of the topics. */
export interface BriefPassage extends BriefSource, Paragraph {
  readonly topics: readonly BriefTopic[];
}

/**
 * The paragraphs of episodes that name the topics, oldest episode first; of too many, those that name the most
 * topics and the newest. An episode about a topic that no paragraph names contributes its summary and openings, and so does one of a
 * show that is among the topics.
 * @param episodes newest first
 */
export function choosePassages(
  archive: Pick<BriefArchive, 'topicsAmong' | 'namedIn'>,
  episodes: readonly Episode[],
  topics: readonly BriefTopic[],
): readonly BriefPassage[] {
  const newestFirst = episodes.flatMap((episode) => {
    const about = archive.topicsAmong(episode, topics);
    return about.length === 0 ? [] : [passagesAbout(archive, episode, about)];
  });
  const inOrder = newestFirst.toReversed().flat();
  const weightiest = newestFirst.flat().sort((a, b) => b.topics.length - a.topics.length);
  const chosen = new Set<BriefPassage>();
  let characters = 0;
  for (const passage of weightiest) {
    characters += passage.text.length;
    if (chosen.size === MOST_PASSAGES || characters > MOST_CHARACTERS) break;
    chosen.add(passage);
  }
  return inOrder.filter((passage) => chosen.has(passage));
}

/**
 * The paragraphs of an episode that name some of the topics, in its order.
 * @param about the topics that the episode is about; its summary and openings speak of those that no paragraph names
 */
export function passagesAbout(
  archive: Pick<BriefArchive, 'namedIn'>,
  episode: Episode,
  about: readonly BriefTopic[],
): BriefPassage[] {
  const parts = about.filter(isPart);
  const subjects = about.filter((topic) => !isPart(topic));
  const sections = episode.sections.map(({ blocks }, section) =>
    piecesOf(paragraphsOf(blocks)).map((piece): BriefPassage => ({ episode, section, ...piece, topics: [] })),
  );
  const naming = sections.flat().flatMap((passage) => {
    const topics = archive.namedIn(passage.text, subjects);
    return topics.length === 0 ? [] : [{ ...passage, topics }];
  });
  if (naming.length > 0 && parts.length === 0) return naming;
  const summary = piecesOf([{ text: episode.summary ?? '', isProse: true }]).map((piece) => ({
    episode,
    section: undefined,
    ...piece,
  }));
  const openings = sections.flatMap(([first]) => first ?? []).slice(0, MOST_OPENINGS);
  const opening = [...summary, ...openings].map((passage) => ({ ...passage, topics: about }));
  if (naming.length === 0) return opening;
  const named = new Map(naming.map(({ text, topics }) => [text, topics]));
  const isOpening = new Set(opening.map(({ text }) => text));
  return [
    ...opening.map((passage) => ({ ...passage, topics: [...(named.get(passage.text) ?? []), ...parts] })),
    ...naming.filter(({ text }) => !isOpening.has(text)),
  ];
}

/** Whether it is what an episode is a part of, which its text need not name. */
function isPart({ kind }: BriefTopic): boolean {
  return kind !== 'words' && isCredit(kind);
}

function piecesOf(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs
    .flatMap(({ text, isProse }) =>
      cutParagraph(cleanForModel(text), LONGEST_PASSAGE).map((piece) => ({ text: piece, isProse })),
    )
    .filter(({ text }) => text.length >= SHORTEST_PASSAGE);
}
