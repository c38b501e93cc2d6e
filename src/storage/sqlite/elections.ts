import type { Candidacy, Elections, Role } from '../stores.ts';

/** With one process the first that campaigns for a role leads it, until it withdraws. */
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
          const place = candidates.indexOf(elect);
          if (place === -1) return;
          candidates.splice(place, 1);
          if (place === 0) candidates[0]?.();
        },
      };
    },
  };
}
