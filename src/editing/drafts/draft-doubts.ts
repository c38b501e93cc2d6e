import { readFrontMatter } from '../../content/front-matter.ts';
import { findBareHeadings } from '../../document/bare-headings.ts';
import { parseBody } from '../../document/parse-body.ts';
import type { Clock } from '../../domain/clock.ts';
import type { DraftDoubt } from '../../domain/draft.ts';
import type { Mention } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { NewsRule } from '../../publishing/news-rule.ts';
import type { Publishing } from '../../publishing/publishing.ts';

/** Names and headings that one doubt lists. */
const MOST_LISTED = 6;

/** Looks for what an admin should know before a draft goes out. @param path of the file that it is, or would replace */
export type FindDoubts = (episode: Episode, text: string, path: string) => readonly DraftDoubt[];

/** @param mentionsOf what an episode lists, and whether its text names it */
export function createFindDoubts({
  mentionsOf,
  publishing,
  newsRule,
  clock,
}: {
  readonly mentionsOf: (episode: Episode) => readonly Mention[];
  readonly publishing: Pick<Publishing, 'findNear'>;
  readonly newsRule: Pick<NewsRule, 'isOld' | 'isAhead'>;
  readonly clock: Pick<Clock, 'now'>;
}): FindDoubts {
  function dayDoubts(episode: Episode): DraftDoubt[] {
    const { date } = episode;
    if (newsRule.isOld(episode, clock.now())) return [{ kind: 'old', date }];
    return newsRule.isAhead(episode, false, clock.now()) ? [{ kind: 'ahead', date }] : [];
  }

  function nameDoubts(episode: Episode): DraftDoubt[] {
    const names = mentionsOf(episode).flatMap(({ supported, entity }) => (supported ? [] : [entity.name]));
    return names.length > 0 ? [{ kind: 'unsupported', names: names.slice(0, MOST_LISTED) }] : [];
  }

  function nearDoubts(episode: Episode, path: string): DraftDoubt[] {
    const near = publishing.findNear(episode, path);
    return near ? [{ kind: 'near', title: near.title, date: near.date }] : [];
  }

  return (episode, text, path) => {
    const headings = findBareHeadings(parseBody(readFrontMatter(text).body).blocks).filter(
      (each) => each !== '',
    );
    return [
      ...dayDoubts(episode),
      ...nearDoubts(episode, path),
      ...(episode.summary === undefined ? [{ kind: 'no-summary' } as const] : []),
      ...nameDoubts(episode),
      ...(headings.length > 0
        ? [{ kind: 'bare-headings', headings: headings.slice(0, MOST_LISTED) } as const]
        : []),
      ...(episode.terms.length === 0 ? [{ kind: 'no-terms' } as const] : []),
    ];
  };
}
