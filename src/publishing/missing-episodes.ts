import type { Clock, Instant } from '../domain/clock.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { AdminNotices } from './admin-notices.ts';

/** One fact for all replicas: `{sinceAt, goneAt}`, or '' when nothing is missing. */
const KEY = 'missing-files';

interface Loss {
  /** When the replica that leads noticed it. */
  readonly sinceAt: Instant;
  /** When an admin said that the files are really gone. */
  readonly goneAt?: Instant;
}

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

/** @param letGo drops the missing files of this replica's folder; not awaited, for the folder may wait for us */
export function createMissingEpisodes({
  meta,
  notices,
  clock,
  isLeader,
  letGo,
}: {
  readonly meta: MetaStore;
  readonly notices: Pick<AdminNotices, 'tellMissing'>;
  readonly clock: Clock;
  readonly isLeader: () => boolean;
  readonly letGo: () => void;
}): MissingEpisodes {
  let noticed: { readonly missing: MissingFiles; readonly at: Instant } | undefined;

  async function findLoss(): Promise<Loss | undefined> {
    const kept = await meta.get(KEY);
    return kept ? (JSON.parse(kept) as Loss) : undefined;
  }

  async function follow(): Promise<void> {
    if (!noticed) return;
    const { missing, at } = noticed;
    const loss = await findLoss();
    if (loss?.goneAt !== undefined && loss.goneAt >= at) return letGo();
    if (!isLeader()) return;
    // What was said of an earlier loss does not count for this one.
    const open = loss && loss.goneAt === undefined ? loss : { sinceAt: at };
    if (open !== loss) await meta.set(KEY, JSON.stringify(open));
    await notices.tellMissing(missing, open.sinceAt);
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
      await meta.set(KEY, JSON.stringify({ sinceAt, goneAt: clock.now() } satisfies Loss));
      letGo();
      return missing.count;
    },
  };
}
