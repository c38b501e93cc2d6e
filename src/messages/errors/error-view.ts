import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { phrasesFor } from '../phrases.ts';

/** A command that we do not have, or that this reader is not to know of: the same words. */
export function renderUnknownCommand(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.unknownCommand);
}

/** A message that holds no text. */
export function renderPlainTextHint(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.plainText);
}

/** @param limit characters that a command's argument may have */
export function renderTooLongArgument(limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.tooLong(limit));
}

/** Something broke on our side. */
export function renderFailure(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.failure);
}

/** Someone asks for more than they can be answered: the rest is left out. */
export function renderSlowDown(language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.slowDown);
}

/** For the admins: an update was tried again and again, and is not any more. @param updateId as the log has it */
export function renderGivenUp(updateId: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).errors.givenUp(updateId));
}

/** What was asked for could not be done, and nothing of it was: the disk is full, or the database does not answer. */
export function renderNotDone(reason: 'disk-full' | 'database-down', language: Language): OutgoingMessage {
  const { notSaved, notReached } = phrasesFor(language).errors;
  return message(reason === 'disk-full' ? notSaved : notReached);
}

/** The notice after a button whose episode or entity is gone; at most 200 characters, as a callback answer allows. */
export function staleButton(language: Language): string {
  return phrasesFor(language).errors.staleButton;
}
