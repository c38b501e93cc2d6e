import { createHash } from 'node:crypto';
import { foldScript } from '../catalog/fold-name.ts';
import type { Episode } from '../domain/episode.ts';

/** Some of the drafts: all, those of the last days, or those of a group. */
export type DraftScope = string;

/** The drafts of one show, or of one area. */
export interface DraftGroup {
  readonly kind: 'show' | 'area';
  readonly name: string;
  readonly count: number;
  /** Short enough for a button. */
  readonly scope: DraftScope;
}

/** By show, then by area, the largest first. */
export function groupDrafts(drafts: readonly Episode[]): readonly DraftGroup[] {
  return (['show', 'area'] as const).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const draft of drafts) {
      const name = nameOf(draft, kind);
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const groups = [...counts].map(([name, count]) => ({ kind, name, count, scope: scopeOf(kind, name) }));
    return groups.toSorted((a, b) => b.count - a.count);
  });
}

/** @param isRecent whether a draft would be news by its day */
export function pickDrafts(
  drafts: readonly Episode[],
  scope: DraftScope,
  isRecent: (draft: Episode) => boolean,
): readonly Episode[] {
  if (scope === 'all') return drafts;
  if (scope === 'recent') return drafts.filter(isRecent);
  const kind = scope.startsWith('s') ? 'show' : 'area';
  return drafts.filter((draft) => scopeOf(kind, nameOf(draft, kind)) === scope);
}

/** Those whose title, show, area or id holds every word, in either script. */
export function searchDrafts(drafts: readonly Episode[], words: string): readonly Episode[] {
  const wanted = words.split(' ').map(foldScript).filter(Boolean);
  return drafts.filter((draft) => {
    const text = [draft.title, nameOf(draft, 'show'), nameOf(draft, 'area'), draft.id]
      .map(foldScript)
      .join('\n');
    return wanted.every((word) => text.includes(word));
  });
}

function nameOf({ speaker, author, area }: Episode, kind: DraftGroup['kind']): string {
  return (kind === 'show' ? (speaker ?? author) : area) ?? '';
}

function scopeOf(kind: DraftGroup['kind'], name: string): DraftScope {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 10);
  return `${kind === 'show' ? 's' : 'a'}${digest}`;
}
