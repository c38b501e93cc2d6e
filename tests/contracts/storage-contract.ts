import { describe } from 'vitest';
import { describeChatRules } from './chat-rules-contract.ts';
import { describeEditions } from './editions-contract.ts';
import { describeExpiry } from './expiry-contract.ts';
import { describeLedger } from './ledger-contract.ts';
import { describeNotes } from './notes-contract.ts';
import { describeOutcomes } from './outcomes-contract.ts';
import type { StorageHome } from './storage-home.ts';
import { describeSubscribers } from './subscribers-contract.ts';

/** What every home of the storage must do. */
export function describeStorage(name: string, createHome: () => Promise<StorageHome>): void {
  describe(`storage in ${name}`, () => {
    describeNotes(createHome);
    describeSubscribers(createHome);
    describeEditions(createHome);
    describeLedger(createHome);
    describeOutcomes(createHome);
    describeChatRules(createHome);
    describeExpiry(createHome);
  });
}
