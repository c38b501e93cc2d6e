import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { phrasesFor } from '../phrases.ts';

/** How many drafts, faults and aliases wait for an admin. */
export interface Waiting {
  readonly drafts: number;
  readonly problems: number;
  readonly aliases: number;
}

/** What waits for an admin, shown at `/start`; at least one of the counts is above zero. */
export function renderWaiting({ drafts, problems, aliases }: Waiting, language: Language): OutgoingMessage {
  return message(phrasesFor(language).subscription.waiting(drafts, problems, aliases));
}
