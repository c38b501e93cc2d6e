import { describe } from 'vitest';
import { describeAdmins } from './admins-contract.ts';
import { describeBroadcasts } from './broadcasts-contract.ts';
import { describeChatRules } from './chat-rules-contract.ts';
import { describeCorrections } from './corrections-contract.ts';
import { describeCrowds } from './crowds-contract.ts';
import { describeEditions } from './editions-contract.ts';
import { describeElections } from './elections-contract.ts';
import { describeExpiry } from './expiry-contract.ts';
import { describeFigures } from './figures-contract.ts';
import { describeKeptJson } from './kept-json-contract.ts';
import { describeLedger } from './ledger-contract.ts';
import { describeModel } from './model-contract.ts';
import { describeNotes } from './notes-contract.ts';
import { describeOutcomes } from './outcomes-contract.ts';
import { describePersonal } from './personal-contract.ts';
import { describeRatings } from './ratings-contract.ts';
import { describeReading } from './reading-contract.ts';
import { describeReceipts } from './receipts-contract.ts';
import { describeStatistics } from './statistics-contract.ts';
import type { StorageHome } from './storage-home.ts';
import { describeSubscribers } from './subscribers-contract.ts';
import { describeUpdates } from './updates-contract.ts';
import { describeUploads } from './uploads-contract.ts';

/** What every home of the storage must do. */
export function describeStorage(name: string, createHome: () => Promise<StorageHome>): void {
  describe(`storage in ${name}`, () => {
    describeNotes(createHome);
    describeKeptJson(createHome);
    describeUpdates(createHome);
    describeElections(createHome);
    describeSubscribers(createHome);
    describeEditions(createHome);
    describeCrowds(createHome);
    describeLedger(createHome);
    describeOutcomes(createHome);
    describeChatRules(createHome);
    describeExpiry(createHome);
    describeCorrections(createHome);
    describeBroadcasts(createHome);
    describeStatistics(createHome);
    describeModel(createHome);
    describePersonal(createHome);
    describeRatings(createHome);
    describeReceipts(createHome);
    describeFigures(createHome);
    describeReading(createHome);
    describeUploads(createHome);
    describeAdmins(createHome);
  });
}
