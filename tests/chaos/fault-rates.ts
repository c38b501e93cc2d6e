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

/** The same where a chat meets a call or two, and so hardly a row of faults: one call in ten. */
export const COMMAND_FAULT_RATES: FaultRates = {
  lostBefore: 13,
  lostAfter: 13,
  internalError: 8,
  badGateway: 8,
  tooMany: 8,
  slow: 34,
  closed: 8,
  page: 8,
};
