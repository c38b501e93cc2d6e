import type { EntityKind, Mention } from '../domain/entity.ts';
import type { RatedEpisode } from '../domain/rating.ts';
import type { Language, Likeness } from '../domain/subscriber.ts';
import { displayName } from '../naming/display-name.ts';

/** How far an episode is like what somebody turned down. */
export interface TurnedDown {
  /** Above 0; more is more alike. */
  readonly weight: number;
  readonly like: Likeness;
}

/** What makes two episodes alike; labels, and who speaks, are in too many. Many episodes share an area, so it counts less. */
const WEIGHTS: Readonly<Partial<Record<EntityKind, number>>> = {
  company: 2,
  person: 2,
  product: 2,
  medium: 2,
  area: 1,
};

/** What is known of a name from the episodes about it that a person rated. */
interface Score {
  /** 👍 less 👎. */
  readonly sum: number;
  /** The latest that was turned down. */
  readonly episodeId: string | undefined;
}

/**
 * Returns a function that finds how far an episode is like what a person turned down: it is about the same names, of which the
 * person did not like as many episodes. Undefined for one that is not, and for one that they liked.
 * @param supportedIn what the text of an episode bears out of its names; asked for each rated episode of each person
 * @param rated the person's ratings, newest first
 */
export function createTurnedDown(
  supportedIn: (episodeId: string) => readonly Mention[],
  rated: readonly RatedEpisode[],
  language: Language,
): (episodeId: string) => TurnedDown | undefined {
  if (!rated.some(({ rating }) => rating === 'down')) return () => undefined;
  const scores = new Map<string, Score>();
  const liked = new Set<string>();
  for (const { episodeId, rating } of rated) {
    if (rating === 'up') liked.add(episodeId);
    for (const { ref } of subjectsOf(supportedIn(episodeId))) {
      const { sum, episodeId: known } = scores.get(ref) ?? { sum: 0, episodeId: undefined };
      if (rating === 'up') scores.set(ref, { sum: sum + 1, episodeId: known });
      else scores.set(ref, { sum: sum - 1, episodeId: known ?? episodeId });
    }
  }

  return (id) => {
    if (liked.has(id)) return undefined;
    let total = 0;
    let worst: { readonly weighed: number; readonly like: Likeness } | undefined;
    for (const entity of subjectsOf(supportedIn(id))) {
      const score = scores.get(entity.ref);
      if (!score) continue;
      const weighed = score.sum * (WEIGHTS[entity.kind] ?? 0);
      total += weighed;
      if (score.episodeId === undefined || weighed >= (worst?.weighed ?? 0)) continue;
      worst = { weighed, like: { episodeId: score.episodeId, name: displayName(entity, language) } };
    }
    return total < 0 && worst ? { weight: -total, like: worst.like } : undefined;
  };
}

/** What an episode is about, as far as that makes it like others. */
function subjectsOf(supported: readonly Mention[]) {
  return supported
    .filter(({ entity, about }) => about && WEIGHTS[entity.kind] !== undefined)
    .map(({ entity }) => entity);
}
