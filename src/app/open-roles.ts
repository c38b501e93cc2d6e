import type { Role } from '../storage/stores.ts';
import type { AppContext } from './app-context.ts';

/** What this replica does for all of them, at this moment. */
export interface Roles {
  isLeader(role: Role): boolean;
  /** Campaigns for a role; both functions come in turns, and the second one at the stop too. */
  campaign(role: Role, begin: () => void, end: () => void | Promise<void>): void;
}

/** Who polls and who ticks is elected among the replicas; a bot alone is elected at once. */
export function openRoles({ storage, log, opened }: AppContext): Roles {
  const leading = new Set<Role>();
  return {
    isLeader: (role) => leading.has(role),
    campaign(role, begin, end) {
      const candidacy = storage.elections.campaign(role, (status) => {
        log.info({ role, status }, 'election');
        if (status === 'elected') {
          leading.add(role);
          return begin();
        }
        leading.delete(role);
        void Promise.resolve(end()).catch((error: unknown) =>
          log.error({ error, role }, 'a role did not end well'),
        );
      });
      opened.push(async () => {
        // First the work, then the role: the next leader finds nobody at it.
        leading.delete(role);
        await end();
        await candidacy.withdraw();
      });
    },
  };
}
