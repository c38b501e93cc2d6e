import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { oneLine } from '../common/clean-text.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { type AudienceView, audienceLine, FEW } from '../news/news-view.ts';
import { phrasesFor } from '../phrases.ts';

/** How many drafts wait, and how many of them are of the last days. */
export interface DraftBoardView {
  readonly count: number;
  readonly recent: number;
}

/** Drafts of a show or an area. */
export interface DraftGroupView {
  readonly kind: 'show' | 'area';
  readonly name: string;
  readonly count: number;
  readonly scope: string;
}

/** All waiting drafts in one message, and what can be done with many. */
export function renderDraftBoard({ count, recent }: DraftBoardView, language: Language): OutgoingMessage {
  const { drafts, review } = phrasesFor(language);
  if (count === 0) return message(review.noDrafts);
  const { button: label } = drafts;
  return message(
    paragraphs(bold(`📝 ${drafts.board(count)}`), drafts.boardNote),
    rowsOf(
      [button(label.oneByOne, { to: 'draft-queue', act: 'look', id: '' })],
      recent > 0
        ? [
            button(label.recent(recent), {
              to: 'draft-mass',
              act: 'ask-news',
              scope: 'recent',
              count: recent,
            }),
          ]
        : [],
      [button(label.byGroup, { to: 'draft-groups', page: 0 })],
      [button(label.archiveAll, { to: 'draft-mass', act: 'ask-archive', scope: 'all', count })],
    ),
  );
}

/** The shows and areas of the drafts, one a button. */
export function renderDraftGroups(
  groups: readonly DraftGroupView[],
  page: number,
  language: Language,
): OutgoingMessage {
  const { drafts, button: label } = phrasesFor(language);
  const shown = pageOf(groups, page);
  const labelOf = ({ kind, name, count }: DraftGroupView): string => drafts[kind](oneLine(name), count);
  return message(
    drafts.groups,
    rowsOf(
      ...shown.entries.map((group) => [
        button(labelOf(group), { to: 'draft-mass', act: 'choose', scope: group.scope, count: group.count }),
      ]),
      pager(shown, (to) => ({ to: 'draft-groups', page: to + 1 })),
      [button(label.close, { to: 'close' })],
    ),
  );
}

/** What can be done with the drafts of a group. */
export function renderDraftChoice(scope: string, count: number, language: Language): OutgoingMessage {
  const { drafts } = phrasesFor(language);
  return message(drafts.choose(count), [
    [button(drafts.button.asNews(count), { to: 'draft-mass', act: 'ask-news', scope, count })],
    [button(drafts.button.asArchive(count), { to: 'draft-mass', act: 'ask-archive', scope, count })],
    [button(drafts.button.groups, { to: 'draft-groups', page: 1 })],
  ]);
}

/** The second press, in a message of its own. @param audience absent: into the archive, nobody is told */
export function renderDraftConfirmation(
  scope: string,
  count: number,
  audience: AudienceView | undefined,
  language: Language,
): OutgoingMessage {
  const { drafts, news } = phrasesFor(language);
  const { button: label } = drafts;
  const go = audience
    ? button(label.asNews(count), { to: 'draft-mass', act: 'news', scope, count })
    : button(label.asArchive(count), { to: 'draft-mass', act: 'archive', scope, count });
  return message(
    paragraphs(
      audience && count > FEW ? news.shownFirst(FEW, count) : '',
      lines(
        audience ? drafts.confirmNews(count) : drafts.confirmArchive(count),
        audience ? audienceLine(audience, language) : drafts.nobodyTold,
      ),
    ),
    [[button(label.back, { to: 'draft-mass', act: 'leave', scope, count })], [go]],
  );
}

/** What became of many. @param out how many of them subscribers can see now */
export function renderDraftsOut(
  as: 'news' | 'archive',
  out: number,
  of: number,
  language: Language,
): OutgoingMessage {
  const { drafts } = phrasesFor(language);
  return message(as === 'news' ? drafts.publishedMany(out, of) : drafts.archivedMany(out, of));
}

/** Nothing was changed. */
export function renderDraftsUntouched(language: Language): OutgoingMessage {
  return message(phrasesFor(language).drafts.untouched);
}
