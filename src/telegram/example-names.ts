import type { EntityLists } from '../catalog/entity-lists.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { Language } from '../domain/subscriber.ts';
import { shorten } from '../messages/common/clean-text.ts';
import { displayName } from '../naming/display-name.ts';

/** UTF-16 units of a name in an example. */
const NAME_LIMIT = 40;
/** Companies first: people know best what to ask about them. */
const KINDS: readonly EntityKind[] = ['company', 'person', 'product', 'tag'];

/** The names that come up most, to show what can be typed; fewer, or none, in a small archive. @param most how many are wanted */
export function exampleNames(
  catalog: Pick<EntityLists, 'entities'>,
  language: Language,
  most: number,
): readonly string[] {
  return KINDS.flatMap((kind) => catalog.entities(kind, 0, most).entries)
    .filter(({ supported }) => supported > 0)
    .slice(0, most)
    .map(({ entity }) => shorten(displayName(entity, language), NAME_LIMIT));
}
