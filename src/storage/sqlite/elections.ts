import type { Candidacy, Elections, Role } from '../stores.ts';

/** With a single process the first candidate for a role leads it, until it withdraws. */
export function createSqliteElections(): Elections {
  const candidatesOf = new Map<Role, (() => void)[]>();
  return {
    campaign(role, onChange): Candidacy {
      const candidates = candidatesOf.get(role) ?? [];
      candidatesOf.set(role, candidates);
      const elect = () => onChange('elected');
      candidates.push(elect);
      if (candidates.length === 1) elect();
      return {
        async withdraw() {
          const index = candidates.indexOf(elect);
          if (index === -1) return;
          candidates.splice(index, 1);
          if (index === 0) candidates[0]?.();
        },
      };
    },
  };
}
