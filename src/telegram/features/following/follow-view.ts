import { isLabel } from '../../../catalog/support.ts';
import { type Entity, type EntityKind, isCredit, type Mention } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { FollowScope, Language } from '../../../domain/subscriber.ts';
import { button, inRows, pageOf, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { followable, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { FOLLOWS } from './words.ts';

/** Names are two in a row; more than this would exceed Telegram's 10 KB for a keyboard. */
const NAMES_PER_ROW = 2;
const NAMES_SHOWN = 48;
/** UTF-16 units of a name on a button for two, and in a sentence. */
const LABEL_LIMIT = 24;
const NAME_LIMIT = 100;

/** A follow, with the entity to which it currently resolves, if any. */
interface FollowRow {
  readonly kind: EntityKind;
  readonly name: string;
  readonly ref: string | undefined;
  readonly scope: FollowScope;
  readonly shown?: Entity['shown'];
}

/** One page of all follows, with buttons to remove them and to change what they bring. */
export function renderFollows(
  follows: readonly FollowRow[],
  page: number,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (follows.length === 0) return message(FOLLOWS[language].none);
  const shown = pageOf(follows, page);
  const rows = shown.entries.map((follow) => {
    const { kind, ref, scope } = follow;
    const wide = !isLabel(kind) && scope === 'mentions' ? ` · ${FOLLOWS[language].everyMention}` : '';
    const gone = ref === undefined ? ` ${FOLLOWS[language].gone}` : '';
    return `• ${shorten(displayName(follow, language), NAME_LIMIT)} · ${phrases.kind[kind]}${wide}${gone}`;
  });
  const changes = shown.entries.map((follow) => changeButtons(follow, shown.page, language));
  return message(
    paragraphs(bold(FOLLOWS[language].title(follows.length)), lines(...rows), FOLLOWS[language].hint),
    rowsOf(
      ...changes,
      pager(shown, (to) => ({ to: 'follows', page: to })),
      [button(phrases.button.close, { to: 'close' })],
    ),
  );
}

/** To drop a follow that is still known, and to ask for more or less of it. */
function changeButtons(follow: FollowRow, page: number, language: Language): readonly Button[] {
  const { kind, ref } = follow;
  if (ref === undefined) return [];
  const drop = button(`✕ ${shorten(displayName(follow, language), LABEL_LIMIT)}`, {
    to: 'drop-follow',
    ref,
    page,
  });
  if (isLabel(kind)) return [drop];
  const scope = otherScope(follow.scope);
  return [drop, button(FOLLOWS[language].toScope[scope], { to: 'scope-follow', ref, scope, page })];
}

function otherScope(scope: FollowScope): FollowScope {
  return scope === 'about' ? 'mentions' : 'about';
}

/** What it brings, and the button that changes that; nothing for labels, which an episode has or has not. */
function scopeOf({ kind, ref }: Entity, scope: FollowScope, language: Language) {
  if (isLabel(kind)) return { line: '', buttons: [] };
  const { brings, toScope } = FOLLOWS[language];
  const other = otherScope(scope);
  return {
    line: brings[scope],
    buttons: [button(toScope[other], { to: 'scope-name', ref, scope: other })],
  };
}

/** It is followed from now on; the buttons undo that, and change what it brings. */
export function renderFollowed(entity: Entity, scope: FollowScope, language: Language): OutgoingMessage {
  const { kind, ref } = entity;
  const name = displayName(entity, language);
  const phrases = phrasesFor(language);
  const { followed, followedNext } = FOLLOWS[language];
  const { line, buttons } = scopeOf(entity, scope, language);
  return message(
    lines(followed(shorten(name, NAME_LIMIT), phrases.kind[kind]), line, followedNext),
    rowsOf(buttons, [
      button(phrases.button.unfollowName(shorten(name, LABEL_LIMIT)), { to: 'unfollow-name', ref }),
    ]),
  );
}

/** It was already followed. */
export function renderAlreadyFollowed(
  entity: Entity,
  scope: FollowScope,
  language: Language,
): OutgoingMessage {
  const { line, buttons } = scopeOf(entity, scope, language);
  const already = FOLLOWS[language].already(shorten(displayName(entity, language), NAME_LIMIT));
  return message(lines(already, line), rowsOf(buttons));
}

/** It follows as much as it may. */
export function renderFollowsFull(most: number, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].full(most));
}

/** It is no longer followed. */
export function renderUnfollowed(name: string, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].unfollowed(shorten(name, NAME_LIMIT)));
}

/** It was not followed. */
export function renderNotFollowed(name: string, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].notFollowed(shorten(name, NAME_LIMIT)));
}

/** `/follow` without a name. */
export function renderFollowUsage(language: Language): OutgoingMessage {
  return message(FOLLOWS[language].usage);
}

/** What an episode is about or a part of, as buttons to follow or unfollow; of names only those that its text mentions. */
export function renderAbout(
  episode: Episode,
  mentions: readonly (Mention & { readonly followed: boolean })[],
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { id } = episode;
  // Its show first: names may be very many.
  const all = followable(mentions).sort((a, b) => placeOf(a) - placeOf(b));
  const toggles = all.slice(0, NAMES_SHOWN).map(({ entity, followed }) => {
    const what = isCredit(entity.kind) ? `${phrases.kind[entity.kind]}${phrases.colon}` : '';
    const label = `${followed ? '✓' : '＋'} ${what}${shorten(displayName(entity, language), LABEL_LIMIT)}`;
    return button(label, { to: followed ? 'unfollow' : 'follow', id, ref: entity.ref });
  });
  const beyond = all.length > NAMES_SHOWN ? FOLLOWS[language].aboutBeyond(NAMES_SHOWN, all.length) : '';
  const hint = all.length > 0 ? FOLLOWS[language].about : FOLLOWS[language].aboutNone;
  return message(
    lines(bold(titleOf(episode)), hint, beyond),
    rowsOf(...inRows(toggles, NAMES_PER_ROW), [button(phrases.button.close, { to: 'close' })]),
  );
}

function placeOf({ entity: { kind } }: Mention): number {
  return isCredit(kind) ? 0 : 1;
}
