import { ENTITY_KINDS, type EntityKind, isCredit, isTopic, type Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { entityRef } from './entity-ref.ts';
import { textParts } from './episode-text.ts';
import { foldName } from './fold-name.ts';
import { labelKey } from './label-key.ts';
import { makeSearchable, namesIn } from './name-search.ts';
import type { NameStore } from './name-store.ts';

/**
 * The mentions of an episode that is not in the archive, each entity once, in the order of kinds and then of its front matter,
 * and whether its text names them.
 */
export function mentionsOf(episode: Episode, names: NameStore): Mention[] {
  const listed = new Map<
    string,
    { readonly mention: Mention['entity']; readonly folded: readonly string[] }
  >();
  for (const kind of ENTITY_KINDS) {
    for (const { name } of episode.listings.filter((listing) => listing.kind === kind)) {
      const bearer =
        names.find(kind, foldName(name)) ??
        (isTopic(kind) ? names.findLabelled(kind, labelKey(name)) : undefined);
      const entity = bearer?.entity ?? newEntity(kind, name);
      const folded = [entity.name, ...entity.aliases].map(foldName);
      if (!listed.has(entity.ref)) listed.set(entity.ref, { mention: entity, folded });
    }
  }
  const text = makeSearchable(Array.from(textParts(episode), ({ text }) => text).join('\n\n'));
  return Array.from(listed.values(), ({ mention: entity, folded }) => ({
    entity,
    supported: isLabel(entity.kind) || folded.some((name) => namesIn(text, name)),
  }));
}

/** Tags, categories and credits are the editor's labels, not names in the text. */
export function isLabel(kind: EntityKind): boolean {
  return kind === 'tag' || kind === 'category' || isCredit(kind);
}

/** An entity for an unknown name. */
function newEntity(kind: EntityKind, name: string): Mention['entity'] {
  return { kind, name, ref: entityRef(kind, foldName(name)), aliases: [] };
}
