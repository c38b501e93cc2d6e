import { isDeepStrictEqual } from 'node:util';
import type { OutgoingMessage } from '../domain/message.ts';
import { renderSurplusPart } from '../messages/digest/digest.ts';
import type { Correction, WrittenEdition, WrittenPart } from '../storage/stores.ts';
import { type CorrectionWording, type Entry, isReadable } from './correction-wording.ts';

/**
 * Says how an edition is to read from now on; undefined when it reads so already, `busy` when it may only be known after a send
 * that is under way.
 * What was sent is marked, unless it comes to read as it did at first; what nobody has seen yet is simply worded anew.
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
  const plain = wording.render(edition, entries, []);
  if (isOriginal(edition, plain)) return correct(edition, entries, plain, []);
  const readable = entries.filter(isReadable);
  const marked = new Set(edition.corrected);
  const before = readable.filter(({ id }) => marked.has(id)).map(({ id }) => id);
  if (!correct(edition, entries, wording.render(edition, entries, before), before)) return undefined;
  const now = readable.filter(({ id, isStale }) => isStale || marked.has(id)).map(({ id }) => id);
  return correct(edition, entries, wording.render(edition, entries, now), now);
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

/** All that can be seen of it came as it would come now. */
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
      const text = wanted ?? surplus;
      return readsLike(message, text) ? 'kept' : text;
    }
  }
}

/** What Telegram refused was sent once more as plain text: it reads the same if its words do. */
function readsLike(stored: OutgoingMessage, wanted: OutgoingMessage): boolean {
  if (stored.text !== wanted.text) return false;
  const isPlain = stored.entities.length === 0 && stored.buttons.length === 0;
  return isPlain || isDeepStrictEqual(stored, wanted);
}
