import type { Clock, Instant } from '../domain/clock.ts';
import { ONE_LOOK_MS } from './news-rule.ts';

/** What this process has seen within the last minute; nothing of it outlives a restart. */
export interface RecentChanges {
  /** That many episodes became news by themselves. */
  noteNews(count: number): void;
  countNews(): number;
  /** The files of these episodes are new or have changed. */
  noteFiles(ids: readonly string[]): void;
  changedAt(id: string): Instant | undefined;
}

export function createRecentChanges(clock: Pick<Clock, 'now'>): RecentChanges {
  let news: readonly { readonly at: Instant; readonly count: number }[] = [];
  let files = new Map<string, Instant>();
  const isRecent = (at: Instant): boolean => at > clock.now() - ONE_LOOK_MS;

  return {
    noteNews(count) {
      news = [...news.filter(({ at }) => isRecent(at)), { at: clock.now(), count }];
    },
    countNews: () => news.reduce((sum, { at, count }) => sum + (isRecent(at) ? count : 0), 0),
    noteFiles(ids) {
      const now = clock.now();
      const known = [...files].filter(([, at]) => isRecent(at));
      files = new Map([...known, ...ids.map((id): [string, Instant] => [id, now])]);
    },
    changedAt: (id) => files.get(id),
  };
}
