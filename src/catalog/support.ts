import type { Episode } from '../domain/episode.ts';
import { textKey, textParts } from './episode-text.ts';
import type { NameGroup } from './name-groups.ts';
import { makeSearchable, namesIn, type SearchableText } from './name-search.ts';

/** Says whether an episode's own text names what it lists, and remembers the answers from one archive to the next. */
export interface SupportCheck {
  /** One answer a group, in their order. */
  supportOf(episode: Episode, groups: readonly NameGroup[]): boolean[];
  /** Forgets the answers about all other episodes. */
  keepOnly(episodes: readonly Episode[]): void;
}

/** By the names that were looked for: other names, another answer. */
type Answers = Map<string, boolean>;

/** Gives a check that reads an episode's text at most once a call, and not at all while its file and names stay the same. */
export function createSupportCheck(): SupportCheck {
  let known = new Map<string, Answers>();
  return {
    supportOf(episode, groups) {
      const answers: Answers = known.get(textKey(episode)) ?? new Map();
      known.set(textKey(episode), answers);
      let text: SearchableText | undefined;
      return groups.map(({ entity, folded, signature }) => {
        // Tags and categories are the editor's labels, not names in the text.
        if (entity.kind === 'tag' || entity.kind === 'category') return true;
        const answer = answers.get(signature);
        if (answer !== undefined) return answer;
        const searchable = text ?? makeSearchable([...textParts(episode)].join('\n\n'));
        text = searchable;
        const isNamed = folded.some((name) => namesIn(searchable, name));
        answers.set(signature, isNamed);
        return isNamed;
      });
    },
    keepOnly(episodes) {
      const keys = new Set(episodes.map(textKey));
      known = new Map([...known].filter(([key]) => keys.has(key)));
    },
  };
}
