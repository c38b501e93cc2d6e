import { type Entity, type EntityKind, isCredit, type Mention } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
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
  readonly shown?: Entity['shown'];
}

/** One page of all follows, with buttons to remove them. */
export function renderFollows(
  follows: readonly FollowRow[],
  page: number,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (follows.length === 0) return message(FOLLOWS[language].none);
  const shown = pageOf(follows, page);
  const rows = shown.entries.map((follow) => {
    const { kind, ref } = follow;
    const gone = ref === undefined ? ` ${FOLLOWS[language].gone}` : '';
    return `• ${shorten(displayName(follow, language), NAME_LIMIT)} · ${phrases.kind[kind]}${gone}`;
  });
  const drops = shown.entries.flatMap((follow) =>
    follow.ref === undefined
      ? []
      : [
          button(`✕ ${shorten(displayName(follow, language), LABEL_LIMIT)}`, {
            to: 'drop-follow',
            ref: follow.ref,
            page: shown.page,
          }),
        ],
  );
  return message(
    paragraphs(bold(FOLLOWS[language].title(follows.length)), lines(...rows), FOLLOWS[language].hint),
    rowsOf(
      ...inRows(drops, NAMES_PER_ROW),
      pager(shown, (to) => ({ to: 'follows', page: to })),
      [button(phrases.button.close, { to: 'close' })],
    ),
  );
}

/** It is followed from now on; the button undoes that. */
export function renderFollowed(entity: Entity, language: Language): OutgoingMessage {
  const { kind, ref } = entity;
  const name = displayName(entity, language);
  const phrases = phrasesFor(language);
  const { followed, followedNext } = FOLLOWS[language];
  return message(lines(followed(shorten(name, NAME_LIMIT), phrases.kind[kind]), followedNext), [
    [button(phrases.button.unfollowName(shorten(name, LABEL_LIMIT)), { to: 'unfollow-name', ref })],
  ]);
}

/** It was already followed. */
export function renderAlreadyFollowed(entity: Entity, language: Language): OutgoingMessage {
  return message(FOLLOWS[language].already(shorten(displayName(entity, language), NAME_LIMIT)));
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
