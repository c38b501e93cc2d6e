import type { FaultRates } from '../../playground/seeded-faults.ts';

/** Of 1,000 calls; together about one call in seventeen, and then one in two after it. */
export const FAULT_RATES: FaultRates = {
  lostBefore: 8,
  lostAfter: 8,
  internalError: 5,
  badGateway: 5,
  tooMany: 5,
  slow: 20,
  closed: 5,
  page: 5,
};
