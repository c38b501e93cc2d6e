import { plainTextOf } from '../document/plain-text.ts';
import type { Entity } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';

/** Where an episode names an entity; `text` when it does so under a name that we were not told. */
export type MatchPlace =
  | { readonly kind: 'title' | 'summary' | 'label' | 'text' }
  | { readonly kind: 'section'; readonly heading: string };

/** The first place in which a supported entity stands in an episode, to tell a reader why the episode is listed. */
export function findMatch(entity: Entity, episode: Episode): MatchPlace {
  const names = [entity.name, ...entity.aliases].map(fold).filter(Boolean);
  const isNamedIn = (text: string | undefined) => {
    const folded = fold(text ?? '');
    return names.some((name) => holds(folded, name));
  };
  if (isNamedIn(episode.title)) return { kind: 'title' };
  if (isNamedIn(episode.summary)) return { kind: 'summary' };
  const section = episode.sections.find(
    ({ heading, blocks }) => isNamedIn(heading) || blocks.some((block) => isNamedIn(plainTextOf(block))),
  );
  if (section) return { kind: 'section', heading: section.heading };
  return { kind: entity.kind === 'tag' || entity.kind === 'category' ? 'label' : 'text' };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Latin names count as whole words only: `meta` does not stand in `metal`. */
function holds(text: string, name: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /[a-z\d]/.test(character);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const joinsBefore = isLetter(name[0]) && isLetter(text[at - 1]);
    const joinsAfter = isLetter(name.at(-1)) && isLetter(text[at + name.length]);
    if (!joinsBefore && !joinsAfter) return true;
  }
  return false;
}
