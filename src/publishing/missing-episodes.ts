import { z } from 'zod';
import type { Clock, Instant } from '../domain/clock.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { AdminNotices } from './admin-notices.ts';

/**
 * Shared by all replicas: a loss as JSON, or '' when nothing is missing. An unreadable value counts as nothing: the admins are
 * asked again.
 */
const KEY = 'missing-files';

const LOSS = z.object({
  /** Incremented with every change of the shape; older entries have none. */
  version: z.literal(1).optional(),
  /** When the leading replica noticed it. */
  sinceAt: z.number(),
  /** When an admin confirmed that the files were deleted. */
  goneAt: z.number().optional(),
});
type Loss = Readonly<z.infer<typeof LOSS>>;

/** Handles episodes whose files vanished together: an admin is asked once; until the decision they stay. */
export interface MissingEpisodes {
  /** Records what the folder misses now; undefined when it misses nothing. */
  take(missing: MissingFiles | undefined): Promise<void>;
  /** Asks the admins, or applies a decision that another replica received. */
  follow(): Promise<void>;
  /** The current loss; undefined when nothing is missing. */
  current(): MissingFiles | undefined;
  /** An admin confirms that the files were deleted. @returns how many; undefined when that loss is over */
  confirmGone(sinceAt: Instant): Promise<number | undefined>;
  /** Whether that loss is still open, and how large it is. */
  findOpen(sinceAt: Instant): Promise<MissingFiles | undefined>;
}

/** @param dropMissing drops the missing files of this replica's folder; not awaited, because the folder may wait for this code */
export function createMissingEpisodes({
  meta,
  notices,
  clock,
  isLeader,
  dropMissing,
}: {
  readonly meta: MetaStore;
  readonly notices: Pick<AdminNotices, 'notifyMissing'>;
  readonly clock: Clock;
  readonly isLeader: () => boolean;
  readonly dropMissing: () => void;
}): MissingEpisodes {
  let noticed: { readonly missing: MissingFiles; readonly at: Instant } | undefined;

  const findLoss = async (): Promise<Loss | undefined> => readEntry(LOSS, await meta.get(KEY));
  const keepLoss = (loss: Omit<Loss, 'version'>): Promise<void> =>
    meta.set(KEY, JSON.stringify({ version: 1, ...loss } satisfies Loss));

  async function follow(): Promise<void> {
    if (!noticed) return;
    const { missing, at } = noticed;
    const loss = await findLoss();
    if (loss?.goneAt !== undefined && loss.goneAt >= at) return dropMissing();
    if (!isLeader()) return;
    // A decision on an earlier loss does not apply to this one.
    const open = loss && loss.goneAt === undefined ? loss : { sinceAt: at };
    if (open !== loss) await keepLoss(open);
    await notices.notifyMissing(missing, open.sinceAt);
  }

  async function findOpen(sinceAt: Instant): Promise<MissingFiles | undefined> {
    const loss = await findLoss();
    return loss?.sinceAt === sinceAt && loss.goneAt === undefined ? noticed?.missing : undefined;
  }

  return {
    async take(missing) {
      noticed = missing && { missing, at: noticed?.at ?? clock.now() };
      if (noticed) return follow();
      // The files are back. A confirmed loss stays recorded, because other replicas may not have applied it yet.
      const loss = isLeader() ? await findLoss() : undefined;
      if (loss && loss.goneAt === undefined) await meta.set(KEY, '');
    },
    follow,
    current: () => noticed?.missing,
    findOpen,
    async confirmGone(sinceAt) {
      const missing = await findOpen(sinceAt);
      if (!missing) return undefined;
      await keepLoss({ sinceAt, goneAt: clock.now() });
      dropMissing();
      return missing.count;
    },
  };
}
