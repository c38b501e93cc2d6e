import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import { figure } from '../common/figure.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { savedLine } from '../upload/upload-view.ts';

/** An episode that an admin published. */
export interface PublishedEpisode {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** `saved`: from a file that the admin sent. */
  readonly way: 'published' | 'saved';
}

/** How it arrives, in subscribers; see the storage's counts. */
export interface ReceiptFigures {
  readonly isLive: boolean;
  readonly owed: number;
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
  readonly gone: number;
  /** Subscribers whose next digest may bring it. */
  readonly pending: number;
  /** What people do with it. */
  readonly opened: number;
  /** How many of the openings came by a link that a reader had passed on. */
  readonly shared: number;
  readonly saved: number;
  readonly up: number;
  readonly down: number;
}

/** Characters of a title. */
const TITLE_LIMIT = 60;
const NUMBERS_PER_ROW = 5;
const OUTCOMES = ['sent', 'waiting', 'uncertain', 'gone'] as const;

/**
 * What was published, and how it arrives; its buttons answer in messages of their own, because this one is edited.
 * @param figures undefined: nothing is counted yet
 */
export function renderReceipt(
  episode: PublishedEpisode,
  figures: ReceiptFigures | undefined,
  language: Language,
): OutgoingMessage {
  const { receipt, button: label } = phrasesFor(language);
  const { id } = episode;
  const isWithdrawn = figures?.isLive === false;
  return message(
    paragraphs(
      heading(episode, isWithdrawn, language),
      figures ? arrival(figures, language) : '',
      figures ? opinions(figures, language) : '',
    ),
    isWithdrawn
      ? []
      : [
          [
            button(receipt.button.correct, { to: 'receipt', act: 'correct', id }),
            button(label.unpublish, { to: 'receipt', act: 'take-back', id }),
          ],
        ],
  );
}

/** Several that were published together: one line of counts each, and a number that opens one. */
export function renderReceipts(
  told: readonly { readonly episode: PublishedEpisode; readonly figures: ReceiptFigures | undefined }[],
  language: Language,
): OutgoingMessage {
  const { receipt } = phrasesFor(language);
  const buttons = told.map(({ episode: { id } }, index) =>
    button(`${index + 1}`, { to: 'receipt', act: 'open', id }),
  );
  return message(
    paragraphs(
      bold(receipt.several(told.length)),
      ...told.map(({ episode, figures }, index) =>
        lines(
          `${index + 1}. ${shorten(titleOf(episode), TITLE_LIMIT)}`,
          figures ? stateLine(figures, language) : '',
        ),
      ),
    ),
    inRows(buttons, NUMBERS_PER_ROW),
  );
}

/** `已送达 12 · 等待 3 · 📖 打开 5 次`. */
function stateLine(figures: ReceiptFigures, language: Language): string {
  const { receipt } = phrasesFor(language);
  if (!figures.isLive) return receipt.takenBack;
  const outcomes = OUTCOMES.filter((outcome) => outcome === 'sent' || figures[outcome] > 0);
  return [
    ...outcomes.map((outcome) => receipt.outcome[outcome](figure(figures[outcome]))),
    figures.pending > 0 ? `⏳ ${figure(figures.pending)}` : '',
    opinions(figures, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function heading(episode: PublishedEpisode, isWithdrawn: boolean, language: Language): Piece {
  const { receipt, review } = phrasesFor(language);
  const title = shorten(titleOf(episode), TITLE_LIMIT);
  if (isWithdrawn) return receipt.withdrawn(title);
  return episode.way === 'saved' ? savedLine(episode.path, title, language) : review.published(title);
}

function arrival({ owed, pending, ...counts }: ReceiptFigures, language: Language): Piece {
  const { receipt } = phrasesFor(language);
  if (owed + pending === 0) return receipt.nobody;
  const outcomes = OUTCOMES.filter((outcome) => outcome === 'sent' || counts[outcome] > 0);
  return lines(
    owed > 0 ? `📬 ${receipt.owed(figure(owed))}` : '',
    owed > 0 ? outcomes.map((outcome) => receipt.outcome[outcome](figure(counts[outcome]))).join(' · ') : '',
    pending > 0 ? `⏳ ${receipt.pending(figure(pending))}` : '',
  );
}

function opinions({ opened, shared, saved, up, down }: ReceiptFigures, language: Language): string {
  if (opened + saved + up + down === 0) return '';
  const { receipt } = phrasesFor(language);
  return [
    opened > 0 ? receipt.opened(figure(opened)) : '',
    shared > 0 ? receipt.shared(figure(shared)) : '',
    saved > 0 ? receipt.saved(figure(saved)) : '',
    up > 0 ? `👍 ${figure(up)}` : '',
    down > 0 ? `👎 ${figure(down)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
