import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { shorten } from '../common/clean-text.ts';
import { dataSize } from '../common/figures.ts';
import { message } from '../common/layout.ts';
import { paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import type { AlarmKind } from './words.ts';

/** What an admin is told when something begins to fail. @param freeBytes what is left on the disk, if known */
export function renderAlarm(
  kind: AlarmKind,
  freeBytes: number | undefined,
  language: Language,
): OutgoingMessage {
  const { raised } = phrasesFor(language).alarm;
  return message(raised[kind](dataSize(freeBytes ?? 0)));
}

/** What an admin is told when it is well again. */
export function renderAllClear(
  kind: AlarmKind,
  freeBytes: number | undefined,
  language: Language,
): OutgoingMessage {
  const { cleared } = phrasesFor(language).alarm;
  return message(cleared[kind](dataSize(freeBytes ?? 0)));
}

/** What an admin is told once Telegram answers again. @param since and until: in the admin's own time */
export function renderWasUnreachable(
  { since, until, doubtful }: { readonly since: string; readonly until: string; readonly doubtful: number },
  language: Language,
): OutgoingMessage {
  const { wasUnreachable, mayComeTwice, nothingTwice } = phrasesFor(language).alarm;
  return message(
    paragraphs(wasUnreachable(since, until), doubtful > 0 ? mayComeTwice(doubtful) : nothingTwice),
  );
}

/** That so many messages were in doubt until they were too late. */
export function renderExpiredInDoubt(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.expiredInDoubt(count));
}

/** That a message is not sent any more, because the process ended with it again and again. */
export function renderLeftAlone(deliveryId: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.abandoned(deliveryId));
}

/** Telegram refused a message of ours. */
export function renderRejectedNotice(reason: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.rejected(shorten(reason, 300)));
}
