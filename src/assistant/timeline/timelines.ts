import { setImmediate as yieldToEvents } from 'node:timers/promises';
import type { EntityLookup } from '../../catalog/entity-lookup.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { ListPart } from '../../domain/list-part.ts';
import type { BriefArchive } from '../brief/brief-archive.ts';
import { passagesAbout } from '../brief/choose-passages.ts';
import { bestSentences } from '../brief/extract-lines.ts';

/** What an episode says of an entity. */
export interface TimelineEntry {
  readonly episode: Episode;
  /** The section of the sentence, from 0; undefined when it stands in the summary, or there is none. */
  readonly section: number | undefined;
  /** Empty for an episode without a sentence, whose title then speaks for it. */
  readonly sentence: string;
}

/** Some of the episodes of an entity's timeline, newest first. */
export interface TimelinePart extends ListPart<Episode> {
  /** Whether they are about the entity; otherwise no episode is, and they only mention it. */
  readonly isAbout: boolean;
}

/** Tells what happened to an entity, episode by episode. */
export interface Timelines {
  /** `count` episodes after the first `from`. */
  partOf(entity: Entity, from: number, count: number): TimelinePart;
  /** Reads these episodes for what they say of the entity; yields to the event loop after each, since they may be long. */
  tell(entity: Entity, episodes: readonly Episode[]): Promise<readonly TimelineEntry[]>;
}

/** Creates timelines from the episodes about an entity or, where none is, from those that mention it. */
export function createTimelines(
  catalog: Pick<EntityLookup, 'entriesOf'>,
  archive: Pick<BriefArchive, 'namedIn'>,
): Timelines {
  return {
    partOf({ ref }, from, count) {
      const { about, total } = catalog.entriesOf(ref, 0, 0);
      const length = about > 0 ? about : total;
      const { entries } = catalog.entriesOf(ref, from, Math.max(0, Math.min(count, length - from)));
      return { isAbout: about > 0, total: length, entries: entries.map(({ episode }) => episode) };
    },
    async tell(entity, episodes) {
      const found: TimelineEntry[] = [];
      for (const episode of episodes) {
        const [best] = bestSentences(archive, passagesAbout(archive, episode, [entity]), entity);
        found.push({ episode, section: best?.passage.section, sentence: best?.sentence ?? '' });
        await yieldToEvents();
      }
      return found;
    },
  };
}
