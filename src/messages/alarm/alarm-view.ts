import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { shorten } from '../common/clean-text.ts';
import { dataSize } from '../common/figures.ts';
import { message } from '../common/layout.ts';
import { paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import type { AlarmKind } from './words.ts';

/** The alarm to an admin when something begins to fail. @param freeBytes free space on the disk, if known */
export function renderAlarm(
  kind: AlarmKind,
  freeBytes: number | undefined,
  language: Language,
): OutgoingMessage {
  const { raised } = phrasesFor(language).alarm;
  return message(raised[kind](dataSize(freeBytes ?? 0)));
}

/** The message to an admin when it works again. */
export function renderAllClear(
  kind: AlarmKind,
  freeBytes: number | undefined,
  language: Language,
): OutgoingMessage {
  const { cleared } = phrasesFor(language).alarm;
  return message(cleared[kind](dataSize(freeBytes ?? 0)));
}

/** The message to an admin when Telegram answers again. @param since and until: in the admin's time zone */
export function renderWasUnreachable(
  { since, until, doubtful }: { readonly since: string; readonly until: string; readonly doubtful: number },
  language: Language,
): OutgoingMessage {
  const { wasUnreachable, mayComeTwice, nothingTwice } = phrasesFor(language).alarm;
  return message(
    paragraphs(wasUnreachable(since, until), doubtful > 0 ? mayComeTwice(doubtful) : nothingTwice),
  );
}

/** That this many messages stayed uncertain until they expired. */
export function renderExpiredInDoubt(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.expiredInDoubt(count));
}

/** That a message is no longer sent because the process died repeatedly while sending it. */
export function renderLeftAlone(deliveryId: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.abandoned(deliveryId));
}

/** That Telegram refused one of the bot's messages. */
export function renderRejectedNotice(reason: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).alarm.rejected(shorten(reason, 300)));
}
