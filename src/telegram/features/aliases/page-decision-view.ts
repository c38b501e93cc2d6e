import { hash } from 'node:crypto';
import type { AliasWord, HeldAlias } from '../../../domain/entity.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, type Page } from '../../../messages/common/buttons.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { heldLine } from './alias-view.ts';
import { ALIASES } from './words.ts';

/** Names the pairs of a page, so that a second press never decides on others than those that were shown. */
export function markOf(pairs: readonly HeldAlias[]): string {
  return hash('sha256', pairs.map(({ ref }) => ref).join('\n'), 'base64url').slice(0, 8);
}

/** Decides on all pairs of a page, after a question; none for a single pair. */
export function pageButtons({ entries, page }: Page<HeldAlias>, language: Language): readonly Button[] {
  const { acceptPage, refusePage } = ALIASES[language];
  if (entries.length < 2) return [];
  return [
    button(acceptPage, { to: 'ask-aliases', word: 'accepted', page }),
    button(refusePage, { to: 'ask-aliases', word: 'refused', page }),
  ];
}

/** Asks whether all pairs of a page are to be accepted, or refused. */
export function renderPageQuestion(
  { entries, page }: Page<HeldAlias>,
  word: AliasWord,
  language: Language,
): OutgoingMessage {
  const { askPage, confirmPage, back } = ALIASES[language];
  const pairs = markOf(entries);
  return message(
    paragraphs(
      bold(askPage[word](entries.length)),
      lines(...entries.map((pair, index) => `${index + 1}. ${heldLine(pair, language)}`)),
    ),
    [
      [button(confirmPage[word](entries.length), { to: 'decide-aliases', word, page, pairs })],
      [button(back, { to: 'aliases', page })],
    ],
  );
}
