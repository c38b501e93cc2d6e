import type { Instant } from '../../domain/clock.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { MissingFiles } from '../../domain/missing-files.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button } from '../common/buttons.ts';
import { message } from '../common/layout.ts';
import { concat } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** The question about files that disappeared together. */
export function renderMissing(
  { count, of }: MissingFiles,
  sinceAt: Instant,
  language: Language,
): OutgoingMessage {
  const { review } = phrasesFor(language);
  return message(concat('⚠️ ', review.missing(count, of)), [
    [button(review.button.keepMissing, { to: 'missing', act: 'keep', sinceAt })],
    [button(review.button.letGoMissing(count), { to: 'missing', act: 'gone', sinceAt })],
  ]);
}

/** Their episodes are kept. */
export function renderMissingKept(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.missingKept(count));
}

/** Their episodes are removed from the archive. */
export function renderMissingGone(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.missingGone(count));
}
