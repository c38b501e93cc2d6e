import { isDeepStrictEqual } from 'node:util';
import type { OutgoingMessage } from '../domain/message.ts';
import { renderSurplusPart } from '../messages/digest/digest.ts';
import type { Correction, WrittenEdition, WrittenPart } from '../storage/stores.ts';
import { type CorrectionWording, type Entry, isReadable } from './correction-wording.ts';

/**
 * Returns how an edition is to read from now on; undefined when it reads so already, `busy` when that depends on a send in flight.
 * What was sent is marked as corrected, unless it returns to its original text; what nobody has seen yet is simply rendered again.
 */
export function planCorrection(
  edition: WrittenEdition,
  wording: CorrectionWording,
): Correction | 'busy' | undefined {
  const entries = wording.entriesOf(edition);
  const isBusy = edition.parts.some(({ state }) => state === 'sending');
  const planned =
    edition.isSent || isBusy ? planSeen(edition, entries, wording) : planUnseen(edition, entries, wording);
  return planned && isBusy ? 'busy' : planned;
}

function planSeen(
  edition: WrittenEdition,
  entries: readonly Entry[],
  wording: CorrectionWording,
): Correction | undefined {
  if (isOlderForm(edition) && entries.every(isReadable)) return undefined;
  const plain = wording.render(edition, entries, []);
  if (isOriginal(edition, plain)) return correct(edition, entries, plain, []);
  const readable = entries.filter(isReadable);
  const marked = new Set(edition.corrected);
  const before = readable.filter(({ id }) => marked.has(id)).map(({ id }) => id);
  if (!correct(edition, entries, wording.render(edition, entries, before), before)) return undefined;
  const now = readable.filter(({ id, isStale }) => isStale || marked.has(id)).map(({ id }) => id);
  return correct(edition, entries, wording.render(edition, entries, now), now);
}

/** Such a digest would be edited, and marked, for its form alone: only what was taken back is taken out of it. */
function isOlderForm({ frame, parts }: WrittenEdition): boolean {
  return frame.picked.length === 0 && parts.every(({ edits }) => edits === 0);
}

function planUnseen(
  edition: WrittenEdition,
  entries: readonly Entry[],
  wording: CorrectionWording,
): Correction | undefined {
  const readable = entries.filter(isReadable);
  const messages = readable.length === 0 ? [] : wording.render(edition, readable, []);
  return correct(edition, entries, messages, []);
}

/** True when every sent part reads originally as it would be sent now. */
function isOriginal({ parts }: WrittenEdition, messages: readonly OutgoingMessage[]): boolean {
  return parts.every(({ state, original }, index) => {
    if (state !== 'sent') return true;
    const wanted = messages[index];
    return wanted !== undefined && readsLike(original, wanted);
  });
}

function correct(
  edition: WrittenEdition,
  entries: readonly Entry[],
  messages: readonly OutgoingMessage[],
  corrected: readonly string[],
): Correction | undefined {
  const surplus = renderSurplusPart(edition.frame.language);
  const kept = edition.parts.map((part, index) => changeOf(part, messages[index], surplus));
  const isOpen = edition.parts.every(({ state }) => state !== 'settled');
  const parts = [...kept, ...(isOpen ? messages.slice(edition.parts.length) : [])];
  if (parts.every((part) => part === 'kept')) return undefined;
  return { edition, parts, corrected, touched: entries.filter(({ isStale }) => isStale).map(({ id }) => id) };
}

/** @param wanted absent when the digest has become shorter */
function changeOf(
  { state, message }: WrittenPart,
  wanted: OutgoingMessage | undefined,
  surplus: OutgoingMessage,
): Correction['parts'][number] {
  switch (state) {
    case 'settled':
      return 'kept';
    case 'left-out':
      return wanted ?? 'kept';
    case 'waiting':
      if (!wanted) return 'left-out';
      return readsLike(message, wanted) ? 'kept' : wanted;
    case 'sent':
    case 'sending': {
      const target = wanted ?? surplus;
      return readsLike(message, target) ? 'kept' : target;
    }
  }
}

/** A message that Telegram rejected was sent again as plain text: it counts as equal if its text is. */
function readsLike(stored: OutgoingMessage, wanted: OutgoingMessage): boolean {
  if (stored.text !== wanted.text) return false;
  const isPlain = stored.entities.length === 0 && stored.buttons.length === 0;
  return isPlain || isDeepStrictEqual(stored, wanted);
}
