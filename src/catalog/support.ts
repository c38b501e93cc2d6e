import { ENTITY_KINDS, type EntityKind, isCredit, isTopic, type Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { entityRef } from './entity-ref.ts';
import { textParts } from './episode-text.ts';
import { foldName } from './fold-name.ts';
import { labelKey } from './label-key.ts';
import { makeSearchable, namesIn } from './name-search.ts';
import type { NameStore } from './name-store.ts';
import { isAbout, type TextSpread } from './text-spread.ts';

/**
 * The mentions of an episode that is not in the archive, each entity once, in the order of kinds and then of its front matter,
 * and whether its text names them and is about them.
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
  const texts = textsBySpread(episode);
  return Array.from(listed.values(), ({ mention: entity, folded }) => {
    if (isLabel(entity.kind)) return { entity, supported: true, about: true };
    const named = texts.filter(({ text }) => folded.some((name) => namesIn(text, name)));
    const spread = named.reduce((all, one) => all | one.spread, 0);
    return { entity, supported: named.length > 0, about: isAbout(spread) };
  });
}

/** What adds the same to the spread of a name is searched as one text. */
function textsBySpread(episode: Episode) {
  const parts = new Map<TextSpread, string[]>();
  for (const { spread, text } of textParts(episode)) {
    const known = parts.get(spread);
    if (known) known.push(text);
    else parts.set(spread, [text]);
  }
  return Array.from(parts, ([spread, texts]) => ({ spread, text: makeSearchable(texts.join('\n\n')) }));
}

/** Tags, categories and credits are the editor's labels, not names in the text. */
export function isLabel(kind: EntityKind): boolean {
  return kind === 'tag' || kind === 'category' || isCredit(kind);
}

/** An entity for an unknown name. */
function newEntity(kind: EntityKind, name: string): Mention['entity'] {
  return { kind, name, ref: entityRef(kind, foldName(name)), aliases: [] };
}
