import { foldScript } from '../../src/catalog/fold-name.ts';
import { plainTextOfAll } from '../../src/document/plain-text.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { Hit, SearchQuery, SearchWord } from '../../src/domain/search.ts';
import type { IndexFollower } from '../../src/search/index-follower.ts';

/** A search through whole texts: what is asked of an index, without one. */
export function createScanIndex(episodes: () => readonly Episode[]): Pick<IndexFollower, 'search'> {
  const contain = (query: SearchQuery, words: readonly SearchWord[]): Episode[] =>
    episodes().filter((episode) => passes(episode, query) && words.every((word) => placeOf(episode, word)));
  return {
    async search(query) {
      if (query.words.length === 0) throw new Error('nothing is asked for');
      const candidates = episodes().filter((episode) => passes(episode, query));
      const { otherwise = [] } = query;
      const meant = contain(query, query.words);
      const others = meant.length === 0 && otherwise.length > 0 ? contain(query, otherwise) : [];
      const read = others.length > 0 ? 'otherwise' : 'words';
      const all = read === 'words' ? meant : others;
      const words = read === 'words' ? query.words : otherwise;
      const some = candidates.filter((episode) => query.words.some((word) => placeOf(episode, word)));
      const found = all.length > 0 ? all : some;
      return {
        hits: found.slice(query.offset, query.offset + query.limit).map((episode) => hitOf(episode, words)),
        total: { count: found.length, bound: 'exact' },
        near: 0,
        folded: 0,
        read,
        fit: all.length > 0 ? 'all' : 'some',
        pending: 0,
      };
    },
  };
}

function passes(episode: Episode, { excluded, among, from = '', until = '9999' }: SearchQuery): boolean {
  if (among && !among.includes(episode.id)) return false;
  if (episode.date < from || episode.date > until) return false;
  return !excluded.some((word) => placeOf(episode, word));
}

interface Place {
  readonly section: number | undefined;
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

function placeOf(episode: Episode, { forms }: SearchWord): Place | undefined {
  const texts: readonly (readonly [section: number | undefined, text: string])[] = [
    [undefined, episode.title],
    [undefined, episode.summary ?? ''],
    ...episode.sections.map(
      ({ heading, blocks }, index) => [index, `${heading}\n${plainTextOfAll(blocks)}`] as const,
    ),
  ];
  for (const [section, text] of texts) {
    for (const form of forms) {
      const offset = foldScript(text).indexOf(foldScript(form));
      if (offset >= 0) return { section, text, offset, length: form.length };
    }
  }
  return undefined;
}

function hitOf(episode: Episode, words: readonly SearchWord[]): Hit {
  const [place] = words.flatMap((word) => placeOf(episode, word) ?? []);
  const marks = place ? [{ offset: place.offset, length: place.length }] : [];
  return {
    id: episode.id,
    section: place?.section,
    ...(place?.section !== undefined && { heading: episode.sections[place.section]?.heading }),
    snippet: { text: place?.text ?? episode.title, marks },
  };
}
