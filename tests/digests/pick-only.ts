import type { Catalog } from '../../src/catalog/catalog.ts';
import { createEpisodeTexts } from '../../src/digests/episode-texts.ts';
import { createFollowMatch } from '../../src/digests/follow-match.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { Follow, PickedEpisode } from '../../src/domain/subscriber.ts';

/** What a subscriber gets of these episodes that wants only what it follows. */
export function pickOnly(
  catalog: Catalog,
  episodes: readonly Episode[],
  follows: readonly Follow[],
): readonly PickedEpisode[] {
  const match = createFollowMatch(catalog, createEpisodeTexts(catalog));
  return match(episodes, { focus: 'only', language: 'zh-Hans' }, { follows, mutes: [] }).picked;
}
