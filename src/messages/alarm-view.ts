import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { dataSize } from './figures.ts';
import { message } from './layout.ts';
import type { AlarmKind } from './phrases.ts';
import { phrasesFor } from './phrases-for.ts';

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
