import { z } from 'zod';
import type { Clock, Instant } from '../domain/clock.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { AdminNotices } from './admin-notices.ts';

/** One fact for all replicas, a loss as JSON, or '' when nothing is missing. What cannot be read counts as nothing: the admins are asked anew. */
const KEY = 'missing-files';

const LOSS = z.object({
  /** Counts up with every change of its shape; entries from before it have none. */
  version: z.literal(1).optional(),
  /** When the replica that leads noticed it. */
  sinceAt: z.number(),
  /** When an admin said that the files are really gone. */
  goneAt: z.number().optional(),
});
type Loss = Readonly<z.infer<typeof LOSS>>;

/** What becomes of episodes whose files vanished together: an admin is asked once, and until then they stay. */
export interface MissingEpisodes {
  /** Takes in what the folder misses now; undefined when it misses nothing. */
  take(missing: MissingFiles | undefined): Promise<void>;
  /** Asks the admins, or follows what one of them said to another replica. */
  follow(): Promise<void>;
  /** The folder does not hold what it should. */
  current(): MissingFiles | undefined;
  /** An admin's word that they are really gone. @returns how many; undefined when that loss is over */
  confirmGone(sinceAt: Instant): Promise<number | undefined>;
  /** Whether that loss is still open, and how large it is. */
  findOpen(sinceAt: Instant): Promise<MissingFiles | undefined>;
}

/** @param dropMissing drops the missing files of this replica's folder; not awaited, for the folder may wait for us */
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
    // What was said of an earlier loss does not count for this one.
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
      // The files are back; after a word that they are gone it stays, for other replicas may not have heard it.
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
