import type { Episode } from '../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { byline, titleOf } from '../common/episode-line.ts';
import { message } from '../common/layout.ts';
import { bold, code, concat, lines, paragraphs } from '../common/rich-text.ts';
import type { DigestEpisode } from '../digest/shown-episode.ts';
import { phrasesFor } from '../phrases.ts';

/** Characters of a summary by which an admin knows what a draft is about. */
const SUMMARY_LIMIT = 400;
/** Drafts that a search lists. */
const MOST_FOUND = 8;

/** One draft in the queue of all. */
export interface DraftQueueView {
  readonly shown: DigestEpisode;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  /** The id of the draft that comes after it; absent: it is the only one. */
  readonly next: string | undefined;
}

/** A short preview, and what can be done with it; the same message shows the next one. */
export function renderDraftInQueue(
  { shown, position, count, next }: DraftQueueView,
  language: Language,
): OutgoingMessage {
  const { drafts, button: label, review } = phrasesFor(language);
  const { episode, told, summary } = shown;
  const { id } = episode;
  return message(
    paragraphs(
      `📝 ${drafts.place(position, count)}`,
      lines(bold(titleOf(episode)), concat(byline(episode), ' · ', code(id))),
      shorten(told?.headline ?? summary ?? '', SUMMARY_LIMIT),
    ),
    rowsOf(
      [
        button(label.publish, { to: 'publish', id }),
        button(review.button.keepDraft, { to: 'keep-draft', id }),
      ],
      [
        button(drafts.button.discard, { to: 'draft-queue', act: 'discard', id }),
        button(drafts.button.fullPreview, { to: 'preview', id }),
      ],
      nextButtons(next, language),
      [button(label.close, { to: 'close' })],
    ),
  );
}

/** The way on in the queue; none after the last. */
export function nextButtons(next: string | undefined, language: Language): readonly Button[] {
  const { next: label } = phrasesFor(language).drafts.button;
  return next === undefined ? [] : [button(label, { to: 'draft-queue', act: 'look', id: next })];
}

/** A draft that will not be published. */
export function renderDiscarded(
  episode: Episode,
  next: string | undefined,
  language: Language,
): OutgoingMessage {
  const { discarded } = phrasesFor(language).drafts;
  return message(discarded(titleOf(episode), episode.id), rowsOf(nextButtons(next, language)));
}

/** What a search in the drafts has found; a number opens the preview. */
export function renderFoundDrafts(found: readonly Episode[], language: Language): OutgoingMessage {
  const { drafts } = phrasesFor(language);
  if (found.length === 0) return message(drafts.notFound);
  const listed = found.slice(0, MOST_FOUND);
  const more = found.length - listed.length;
  return message(
    paragraphs(
      bold(`📝 ${drafts.found(found.length)}`),
      ...listed.map((draft, index) =>
        lines(concat(`${index + 1}. `, bold(titleOf(draft))), concat(byline(draft), ' · ', code(draft.id))),
      ),
      more > 0 ? drafts.more(more) : '',
    ),
    inRows(
      listed.map(({ id }, index) => button(`${index + 1}`, { to: 'preview', id })),
      4,
    ),
  );
}
