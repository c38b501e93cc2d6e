import { isLabel } from '../../../catalog/support.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Focus, FollowScope, Language } from '../../../domain/subscriber.ts';
import { button, pageOf, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import type { FollowOutcome, StandingFollow, StandingInterests } from '../../../subscriptions/following.ts';
import type { Subject } from '../../../subscriptions/typed-names.ts';
import { focusButtons, kindOf, nameOf, plainNameOf, undoButtons, wayOut } from './focus-view.ts';
import { FOCUS } from './focus-words.ts';
import { FOLLOWS } from './words.ts';

/** UTF-16 units of a name on a button for two, and in a list. */
const LABEL_LIMIT = 24;
const NAME_LIMIT = 100;

/**
 * One page of all follows, with buttons to drop them and to change what they bring, and what digests bring beside them.
 * @param example a name of the archive that can be followed
 */
export function renderFollows(
  { follows, mutes }: StandingInterests,
  focus: Focus,
  page: number,
  example: string | undefined,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { title, hint } = FOLLOWS[language];
  const { now, toMutes } = FOCUS[language];
  const muted = mutes.length > 0 ? [button(toMutes(mutes.length), { to: 'mutes', page: 0 })] : [];
  const settings = button(phrases.settings.button.all, { to: 'settings', page: 'all' });
  if (follows.length === 0)
    return message(
      lines(FOLLOWS[language].none, followExample(example, language)),
      rowsOf(muted, [settings, closeButton(phrases)]),
    );
  const shown = pageOf(follows, page);
  return message(
    paragraphs(
      lines(bold(title(follows.length)), now[focus]),
      lines(...shown.entries.map((follow) => followLine(follow, language))),
      hint,
    ),
    rowsOf(
      ...shown.entries.map((follow) => changeButtons(follow, shown.page, language)),
      pager(shown, (to) => ({ to: 'follows', page: to })),
      focusButtons(focus, language),
      muted,
      [settings, closeButton(phrases)],
    ),
  );
}

function followExample(name: string | undefined, language: Language): string {
  return name === undefined ? '' : phrasesFor(language).example(`/follow ${shorten(name, NAME_LIMIT)}`);
}

function followLine(follow: StandingFollow, language: Language): string {
  const { kind, scope, entity } = follow;
  const wide =
    entity && !isLabel(entity.kind) && scope === 'mentions' ? ` · ${FOLLOWS[language].everyMention}` : '';
  const gone = entity === undefined && kind !== 'words' ? ` ${FOLLOWS[language].gone}` : '';
  const name = shorten(nameOf(entity ?? follow, language), NAME_LIMIT);
  return `• ${name} · ${kindOf(kind, language)}${wide}${gone}`;
}

/** To drop a follow, and to ask for more or less of it. */
function changeButtons(follow: StandingFollow, page: number, language: Language): readonly Button[] {
  const { ref, entity } = follow;
  const name = shorten(nameOf(entity ?? follow, language), LABEL_LIMIT);
  const drop = button(`✕ ${name}`, { to: 'drop-follow', ref, page });
  if (!entity || isLabel(entity.kind)) return [drop];
  const scope = otherScope(follow.scope);
  return [drop, button(FOLLOWS[language].toScope[scope], { to: 'scope-follow', ref, scope, page })];
}

function otherScope(scope: FollowScope): FollowScope {
  return scope === 'about' ? 'mentions' : 'about';
}

/** What it brings, and the button that changes that; nothing for labels, which an episode has or has not, and for words. */
function scopeOf(subject: Subject, scope: FollowScope, language: Language) {
  if (subject.kind === 'words' || isLabel(subject.kind)) return { line: '', buttons: [] };
  const { brings, toScope } = FOLLOWS[language];
  const other = otherScope(scope);
  return {
    line: brings[scope],
    buttons: [button(toScope[other], { to: 'scope-name', ref: subject.ref, scope: other })],
  };
}

/** It is followed from now on; the buttons undo that, change what it brings, and what digests bring beside it. */
export function renderFollowed(
  { subject, scope, focus }: Pick<FollowOutcome, 'subject' | 'scope' | 'focus'>,
  language: Language,
): OutgoingMessage {
  const { followed, followedWords } = FOLLOWS[language];
  const name = plainNameOf(subject, language);
  const { line, buttons } = scopeOf(subject, scope, language);
  const told =
    subject.kind === 'words' ? followedWords(name) : followed(name, kindOf(subject.kind, language));
  const drop = phrasesFor(language).button.unfollowName(shorten(nameOf(subject, language), LABEL_LIMIT));
  return message(
    lines(told, line, FOCUS[language].now[focus]),
    rowsOf(
      buttons,
      [button(drop, { to: 'unfollow-name', ref: subject.ref })],
      focusButtons(focus, language),
      wayOut(subject, 'follows', language),
    ),
  );
}

/** It was already followed. */
export function renderAlreadyFollowed(
  { subject, scope }: FollowOutcome,
  language: Language,
): OutgoingMessage {
  const { line, buttons } = scopeOf(subject, scope, language);
  return message(
    lines(FOLLOWS[language].already(plainNameOf(subject, language)), line),
    rowsOf(buttons, wayOut(subject, 'follows', language)),
  );
}

/** It follows as much as it may. */
export function renderFollowsFull(most: number, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].full(most));
}

/** It is no longer followed. @param subject absent when it is no longer known, so that it cannot be followed again */
export function renderUnfollowed(
  name: string,
  subject: Subject | undefined,
  language: Language,
): OutgoingMessage {
  return message(
    FOLLOWS[language].unfollowed(subject ? plainNameOf(subject, language) : shorten(name, NAME_LIMIT)),
    rowsOf(undoButtons(subject, 'follow', language), wayOut(subject, 'follows', language)),
  );
}

/** It was not followed. */
export function renderNotFollowed(name: string, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].notFollowed(shorten(name, NAME_LIMIT)));
}

/** What was typed is no name, and has no words, or too long ones. */
export function renderNoWords(language: Language): OutgoingMessage {
  return message(FOLLOWS[language].noWords);
}

/** `/follow` without a name. @param example a name of the archive that can be followed */
export function renderFollowUsage(example: string | undefined, language: Language): OutgoingMessage {
  return message(lines(FOLLOWS[language].usage, followExample(example, language)));
}
