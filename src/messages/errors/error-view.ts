import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { phrasesFor } from '../phrases.ts';

/** A command that does not exist, or that this reader must not know about: the same text. */
export function renderUnknownCommand(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.unknownCommand);
}

/** A message without text. */
export function renderPlainTextHint(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.plainText);
}

/** An editor sent a command that is the owners'. */
export function renderOwnersOnly(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.toasts['owners-only']);
}

/** @param limit characters that a command's argument may have */
export function renderTooLongArgument(limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.tooLong(limit));
}

/** Something failed in the bot. */
export function renderFailure(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.failure);
}

/** A chat sends more than can be answered: the rest is ignored. */
export function renderSlowDown(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.slowDown);
}

/** For the admins: an update failed too often and is not retried. @param updateId as in the log */
export function renderGivenUp(updateId: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.givenUp(updateId));
}

/** The request was not carried out, not even in part: the disk is full, or the database does not answer. */
export function renderNotDone(reason: 'disk-full' | 'database-down', language: Language): OutgoingMessage {
  const { notSaved, notReached } = phrasesFor(language).errors;
  return message(reason === 'disk-full' ? notSaved : notReached);
}

/** The answer to a link whose episode, name or term does not exist. */
export function staleLink(language: Language): string {
  return phrasesFor(language).errors.staleLink;
}

/** The notice after pressing a button whose episode or entity no longer exists; at most 200 characters, as a callback answer allows. */
export function staleButton(language: Language): string {
  return phrasesFor(language).errors.staleButton;
}
