import type { Role } from '../storage/stores.ts';
import type { AppContext } from './app-context.ts';

type Ended = void | Promise<void>;

/** The roles of this replica. */
export interface Roles {
  isLeader(role: Role): boolean;
  /**
   * Campaigns for a role: calls `begin` when elected, and `end` on shutdown.
   * @param lose called when the role is lost; absent: `end`
   */
  campaign(role: Role, begin: () => void, end: () => Ended, lose?: () => Ended): void;
}

/** The poller and the ticker are elected among the replicas; a single bot is elected at once. */
export function openRoles({ storage, log, opened }: AppContext): Roles {
  const leading = new Set<Role>();
  return {
    isLeader: (role) => leading.has(role),
    campaign(role, begin, end, lose = end) {
      const candidacy = storage.elections.campaign(role, (status) => {
        log.info({ role, status }, 'election');
        if (status === 'elected') {
          leading.add(role);
          return begin();
        }
        leading.delete(role);
        void Promise.resolve(lose()).catch((error: unknown) =>
          log.error({ error, role }, 'ending a role failed'),
        );
      });
      opened.push(async () => {
        // First end the work, then give up the role: the next leader must not overlap with this one.
        leading.delete(role);
        await end();
        await candidacy.withdraw();
      });
    },
  };
}
