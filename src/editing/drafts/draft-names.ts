import type { ImportHelp } from '../../assistant/import/import-help.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { innerBlocks, prosesOf } from '../../document/inner-blocks.ts';
import type { Block, Prose } from '../../domain/document.ts';
import { LISTED_FIELDS, LISTED_KINDS, type ListedField } from '../../domain/draft.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';

/** A name that one episode lists may be a slip of its editor. */
const LEAST_EPISODES = 2;
const MOST_SUGGESTED = 8;

/** Names for the lists of a draft, out of those that the archive knows well. */
export interface DraftNames {
  /** Those in its text, but for its code, that it does not list yet; the most frequent first. */
  suggest(episode: Episode, field: ListedField): readonly Entity[];
  /** What somebody typed: the name that it is, or those that are near. */
  search(field: ListedField, typed: string): { readonly exact?: Entity; readonly near: readonly Entity[] };
  /** What an episode lists in that field, as the archive knows it. */
  listed(episode: Episode, field: ListedField): readonly Entity[];
  /** A name of the archive, or one that only this draft lists. */
  find(episode: Episode, ref: string): (Entity & { readonly field: ListedField }) | undefined;
  /** The names of the list as the file writes them. */
  written(episode: Episode, field: ListedField): readonly string[];
  /** The names of the list without that one, as the file writes them. */
  without(episode: Episode, field: ListedField, ref: string): readonly string[];
}

export function createDraftNames({
  importHelp,
  catalog,
}: {
  readonly importHelp: Pick<ImportHelp, 'extract'>;
  readonly catalog: Pick<Catalog, 'findNamed' | 'findEntity' | 'resolve' | 'mentionsOf' | 'episodesOf'>;
}): DraftNames {
  const isWellKnown = ({ ref }: Entity): boolean => catalog.episodesOf(ref, 0, 1).total >= LEAST_EPISODES;

  function entityOf(episode: Episode, field: ListedField, name: string): Entity | undefined {
    const kind = LISTED_KINDS[field];
    // Not a spread: an episode reads its text when a field is asked for.
    const alone = Object.create(episode, { listings: { value: [{ kind, name }] } }) as Episode;
    return catalog.mentionsOf(alone)[0]?.entity;
  }

  const namesIn = (episode: Episode, field: ListedField): readonly string[] =>
    episode.listings.filter(({ kind }) => kind === LISTED_KINDS[field]).map(({ name }) => name);

  const listed = (episode: Episode, field: ListedField): readonly Entity[] =>
    catalog
      .mentionsOf(episode)
      .flatMap(({ entity }) => (entity.kind === LISTED_KINDS[field] ? [entity] : []));

  return {
    listed,
    written: namesIn,
    find(episode, ref) {
      const entity =
        catalog.findEntity(ref) ??
        catalog.mentionsOf(episode).find((each) => each.entity.ref === ref)?.entity;
      const field = LISTED_FIELDS.find((each) => LISTED_KINDS[each] === entity?.kind);
      return entity && field && { ...entity, field };
    },
    suggest(episode, field) {
      const paragraphs = episode.sections.map(({ heading, blocks }) =>
        [heading, ...blocks.flatMap(wordsOf)].join('\n'),
      );
      const { proposals } = importHelp.extract({ paragraphs, stated: {}, today: episode.date });
      const kind = LISTED_KINDS[field];
      const taken = new Set(listed(episode, field).map(({ ref }) => ref));
      return proposals
        .flatMap((each) => (each.field === kind ? (catalog.findNamed(kind, each.value) ?? []) : []))
        .filter((entity) => !taken.has(entity.ref) && isWellKnown(entity))
        .slice(0, MOST_SUGGESTED);
    },
    search(field, typed) {
      const kind = LISTED_KINDS[field];
      const found = catalog.resolve(typed, [kind]);
      if (found.kind === 'found') return { exact: found.entity, near: [] };
      return { near: found.nearest.filter((entity) => entity.kind === kind) };
    },
    without: (episode, field, ref) =>
      namesIn(episode, field).filter((name) => entityOf(episode, field, name)?.ref !== ref),
  };
}

/** The texts of a block and of those within it; code has none. */
function wordsOf(block: Block): string[] {
  return [...prosesOf(block).map(withoutCode), ...innerBlocks(block).flatMap(wordsOf)];
}

function withoutCode({ text, marks }: Prose): string {
  let [shown, from] = ['', 0];
  for (const { kind, start, end } of marks) {
    if (kind !== 'code' || start < from) continue;
    shown += `${text.slice(from, start)} `;
    from = end;
  }
  return shown + text.slice(from);
}
