import type { Entity } from '../domain/entity.ts';
import type { Gloss, Profile } from '../domain/glossary.ts';
import type { Archive, ListedEntity } from './archive.ts';

const MOST_COMPANIONS = 3;
/** One episode together is chance. */
const LEAST_TOGETHER = 2;

/** Puts together what the archive knows of an entity that episodes list. */
export function profileOf(archive: Archive, listed: ListedEntity): Profile {
  const glosses = glossesOf(archive, listed);
  const known = new Set(listed.episodes.map(({ episode }) => episode.id));
  const entries = [
    ...listed.episodes.map(({ episode, supported }) => ({
      episode,
      reason: supported ? ('named' as const) : ('listed' as const),
    })),
    ...glosses
      .filter(({ episode }) => !known.has(episode.id))
      .map(({ episode }) => ({ episode, reason: 'explained' as const })),
  ];
  const position = (id: string) => archive.positions.get(id) ?? 0;
  entries.sort((a, b) => position(a.episode.id) - position(b.episode.id));
  const named = entries.filter(({ reason }) => reason !== 'listed').map(({ episode }) => episode.date);
  const [last, first = last] = [named[0], named.at(-1)];
  return {
    entries,
    named: first !== undefined && last !== undefined ? { first, last } : undefined,
    companions: companionsOf(archive, listed),
    glosses,
  };
}

/** What glossaries say of it under any of its names: one gloss an episode, the first that explains. */
function glossesOf({ glossary, positions }: Archive, { folded }: ListedEntity): Gloss[] {
  const entries = new Set(folded.flatMap((name) => glossary.findHeadword(name) ?? []));
  const found = new Map<string, Gloss>();
  for (const entry of entries) {
    for (const gloss of glossary.describe(entry).glosses) {
      const { id } = gloss.episode;
      if (found.get(id)?.text === undefined) found.set(id, gloss);
    }
  }
  const position = ({ episode }: Gloss) => positions.get(episode.id) ?? 0;
  return [...found.values()].sort((a, b) => position(a) - position(b));
}

/**
 * The entities that the same texts name most often for how often any text names them: what is everywhere does not win by
 * that alone. Tags and categories, which the editor sets, are company for their like alone.
 */
function companionsOf({ mentions, byRef }: Archive, { entity, episodes }: ListedEntity): Entity[] {
  const together = new Map<Entity, number>();
  for (const { episode, supported } of episodes) {
    if (!supported) continue;
    for (const mention of mentions.get(episode.id) ?? []) {
      const isAnother = mention.supported && mention.entity.ref !== entity.ref;
      if (isAnother && (isLabel(entity) || !isLabel(mention.entity))) {
        together.set(mention.entity, (together.get(mention.entity) ?? 0) + 1);
      }
    }
  }
  return [...together]
    .filter(([, count]) => count >= LEAST_TOGETHER)
    .map(([other, count]) => ({
      other,
      weight: count / Math.sqrt(byRef.get(other.ref)?.episodes.length ?? 1),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_COMPANIONS)
    .map(({ other }) => other);
}

function isLabel({ kind }: Entity): boolean {
  return kind === 'tag' || kind === 'category';
}
