import type { CreditKind, Listing } from '../domain/entity.ts';
import type { EpisodeCard } from '../domain/episode.ts';
import { splitList } from './split-list.ts';

type Credits = Pick<EpisodeCard, 'author' | 'speaker' | 'guest' | 'area' | 'series'>;

/**
 * What an episode is a part of and who is in it, as listings. Its show is the speaker (`channel` is read as one), else the author;
 * several guests may stand in one text.
 */
export function creditsOf({ author, speaker, guest, area, series }: Credits): Listing[] {
  const named: Readonly<Record<CreditKind, readonly (string | undefined)[]>> = {
    show: [speaker ?? author],
    guest: guest === undefined ? [] : splitList(guest, 'people'),
    series: [series],
    area: [area],
  };
  return Object.entries(named).flatMap(([kind, names]) =>
    names.filter(isName).map((name): Listing => ({ kind: kind as CreditKind, name })),
  );
}

/** A dash stands for nothing. */
function isName(name: string | undefined): name is string {
  return name !== undefined && /[\p{L}\p{N}]/u.test(name);
}
