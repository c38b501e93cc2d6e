import type { Instant } from '../../domain/clock.ts';
import { shownVersion } from '../../domain/draft.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, pageOf, pager, type Rows, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { byline, titleOf } from '../common/episode-line.ts';
import { message } from '../common/layout.ts';
import { bold, code, concat, lines, paragraphs } from '../common/rich-text.ts';
import { renderPreview } from '../digest/preview.ts';
import type { DigestEpisode } from '../digest/shown-episode.ts';
import { nextButtons } from '../drafts/draft-queue-view.ts';
import { phrasesFor } from '../phrases.ts';
import { renderWarnings } from '../problems/problem-view.ts';

/** Characters of a title by which an admin recognises an episode. */
const TITLE_LIMIT = 60;

/** How many of the messages that showed an episode are in which state; see the storage's counts. */
export interface WithdrawalView {
  readonly title: string;
  readonly phase: 'under-way' | 'over';
  readonly changed: number;
  readonly waiting: number;
  readonly repeating: number;
  readonly unchanged: number;
  readonly unknown: number;
}

/**
 * An episode as subscribers would see it, the warnings of its file, then the actions: publish or keep a draft, else show or withdraw.
 */
export function renderDraftOffer(
  draft: DigestEpisode,
  warnings: readonly Problem[],
  language: Language,
): OutgoingMessage[] {
  const { review, button: label } = phrasesFor(language);
  const { episode } = draft;
  const word = episode.draft ? review.draftQuestion : review.previewNote;
  const { id } = episode;
  const version = shownVersion(episode.hash);
  const choice: Rows = episode.draft
    ? [
        [
          button(label.publish, { to: 'draft-word', ref: id, version, act: 'out', at: 0 }),
          button(review.button.keepDraft, { to: 'keep-draft', id }),
        ],
        [button(review.button.openDraft, { to: 'draft-card', ref: id })],
      ]
    : [[button(label.publish, { to: 'publish', id }), button(label.unpublish, { to: 'unpublish', id })]];
  return [
    ...renderPreview(draft, language),
    ...renderWarnings(warnings, language),
    message(paragraphs(word(titleOf(episode)), code(id)), choice),
  ];
}

/** What waits beside the drafts of the folder. */
export interface OtherDrafts {
  /** Files that were sent, and episodes that come out later. */
  readonly waiting: readonly {
    readonly ref: string;
    readonly title: string;
    readonly kind: 'upload' | 'held';
  }[];
  /** Raw texts that are being imported in this chat. */
  readonly imports: readonly { readonly token: string; readonly title: string }[];
}

/** Others than these are listed when some of them have been decided. */
const MOST_OTHERS = 8;
const OTHER_SIGNS = { upload: '📄', held: '⏰' } as const;

/** One page of the waiting drafts; a number opens the preview. */
export function renderDrafts(
  drafts: readonly Episode[],
  page: number,
  others: OtherDrafts,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const rows = otherRows(others);
  if (drafts.length === 0)
    return message(
      phrases.review.noDrafts,
      rows.length > 0 ? [...rows, [button(phrases.button.close, { to: 'close' })]] : [],
    );
  const shown = pageOf(drafts, page);
  const previews = shown.entries.map(({ id }, index) => button(`${index + 1}`, { to: 'preview', id }));
  return message(
    paragraphs(
      bold(`📝 ${phrases.review.drafts(drafts.length)}`),
      ...shown.entries.map((draft, index) =>
        lines(concat(`${index + 1}. `, bold(titleOf(draft))), concat(byline(draft), ' · ', code(draft.id))),
      ),
    ),
    rowsOf(
      ...inRows(previews, 4),
      pager(shown, (to) => ({ to: 'drafts', page: to })),
      drafts.length > 1
        ? [
            button(phrases.drafts.button.oneByOne, { to: 'draft-queue', act: 'look', id: '' }),
            button(phrases.drafts.button.many, { to: 'draft-board' }),
          ]
        : [],
      ...rows,
      [button(phrases.button.close, { to: 'close' })],
    ),
  );
}

function otherRows({ waiting, imports }: OtherDrafts): Rows {
  const all = [
    ...imports.map(({ token, title }) =>
      button(`📥 ${title}`, { to: 'import', token, act: 'resume', step: 0 }),
    ),
    ...waiting.map(({ ref, title, kind }) =>
      button(`${OTHER_SIGNS[kind]} ${title}`, { to: 'draft-card', ref }),
    ),
  ];
  return all.slice(0, MOST_OTHERS).map((one) => [one]);
}

/**
 * Subscribers can see it now; the button withdraws it.
 * @param next the draft that waits after it, if any
 * @param how `archived`: nobody is sent it
 */
export function renderPublished(
  episode: Episode,
  next: string | undefined,
  language: Language,
  how: 'published' | 'archived' = 'published',
): OutgoingMessage {
  const { review, button: label } = phrasesFor(language);
  return message(
    review[how](titleOf(episode)),
    rowsOf(nextButtons(next, language), [button(label.unpublish, { to: 'unpublish', id: episode.id })]),
  );
}

/**
 * Asks before an episode is taken back. The button that does it stands in a row of its own, below: where "publish" stood a moment
 * ago, a second press changes nothing.
 * @param shown how many sent digests would be changed
 */
export function renderWithdrawQuestion(episode: Episode, shown: number, language: Language): OutgoingMessage {
  const { review } = phrasesFor(language);
  const { id } = episode;
  return message(review.withdrawQuestion(titleOf(episode), shown), [
    [button(review.button.keepPublished, { to: 'keep-published', id })],
    [button(review.button.withdraw(shown), { to: 'withdraw', id })],
  ]);
}

/** It was left published. */
export function renderKeptPublished(episode: Episode, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.keptPublished(titleOf(episode)));
}

/** Subscribers can no longer see it; the button brings it back. @param at when it was taken back */
export function renderUnpublished(episode: Episode, at: Instant, language: Language): OutgoingMessage {
  const { review } = phrasesFor(language);
  return message(review.unpublished(titleOf(episode)), [
    [button(review.button.undoWithdrawal, { to: 'undo-withdrawal', id: episode.id, at })],
  ]);
}

/** A withdrawal was undone. */
export function renderUndone(episode: Episode, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.undone(titleOf(episode)));
}

/** The state of the messages that showed a withdrawn episode. */
export function renderWithdrawal(
  { title, phase, ...counts }: WithdrawalView,
  language: Language,
): OutgoingMessage {
  const { withdrawal } = phrasesFor(language).review;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const heading = phase === 'over' ? withdrawal.changed : withdrawal.underWay;
  const kinds = (['waiting', 'repeating', 'unchanged', 'unknown'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return message(
    paragraphs(
      heading(shorten(title, TITLE_LIMIT), counts.changed, all),
      lines(...kinds.map((kind) => withdrawal[kind](counts[kind]))),
      phase === 'over' ? '' : withdrawal.goesOn,
    ),
  );
}

/** Approved, but its `publish_at` is in the future. @param until that instant, formatted */
export function renderHeld(episode: Episode, until: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.held(titleOf(episode), until));
}

/** It stays a draft. @param next the draft that waits after it, if any */
export function renderKept(episode: Episode, next: string | undefined, language: Language): OutgoingMessage {
  const { review, button: label } = phrasesFor(language);
  return message(
    review.kept(titleOf(episode)),
    rowsOf(nextButtons(next, language), [button(label.drafts, { to: 'drafts', page: 0 })]),
  );
}

/** An admin's command without its id. */
export function renderAdminUsage(command: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).review.usage(command));
}
