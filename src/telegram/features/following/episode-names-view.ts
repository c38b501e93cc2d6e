import { isCredit, type Mention } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { followable, titleOf } from '../../../messages/common/episode-line.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { Stance } from '../../../subscriptions/following.ts';
import { FOLLOWS } from './words.ts';

/** Names are two in a row; more than this would exceed Telegram's 10 KB for a keyboard. */
const NAMES_PER_ROW = 2;
const NAMES_SHOWN = 48;
/** UTF-16 units of a name on a button for two. */
const LABEL_LIMIT = 24;

/** A name of an episode, and what its reader does with it. */
export type EpisodeName = Mention & { readonly stance: Stance | undefined };

/** What an episode is about or a part of, as buttons to follow, or to mute; of names only those that its text mentions. */
export function renderEpisodeNames(
  episode: Episode,
  mentions: readonly EpisodeName[],
  purpose: Stance,
  language: Language,
): OutgoingMessage {
  const { about, aboutMute, aboutNone, aboutBeyond, toMuting, toFollowing } = FOLLOWS[language];
  const { id } = episode;
  // Its show first: names may be very many.
  const all = followable(mentions).sort((a, b) => placeOf(a) - placeOf(b));
  const toggles = all.slice(0, NAMES_SHOWN).map((name) => nameButton(id, name, purpose, language));
  const beyond = all.length > NAMES_SHOWN ? aboutBeyond(NAMES_SHOWN, all.length) : '';
  const hint = purpose === 'follow' ? about : aboutMute;
  const other =
    purpose === 'follow'
      ? button(toMuting, { to: 'about-mute', id })
      : button(toFollowing, { to: 'about-follow', id });
  return message(
    lines(bold(titleOf(episode)), all.length > 0 ? hint : aboutNone, beyond),
    rowsOf(...inRows(toggles, NAMES_PER_ROW), [
      ...(all.length > 0 ? [other] : []),
      closeButton(phrasesFor(language)),
    ]),
  );
}

const SIGNS: Readonly<Record<Stance, string>> = { follow: '✓', mute: '🔕' };

function nameButton(
  id: string,
  { entity, stance }: EpisodeName,
  purpose: Stance,
  language: Language,
): Button {
  const phrases = phrasesFor(language);
  const what = isCredit(entity.kind) ? `${phrases.kind[entity.kind]}${phrases.colon}` : '';
  const sign = stance ? SIGNS[stance] : purpose === 'follow' ? '＋' : '－';
  const label = `${sign} ${what}${shorten(displayName(entity, language), LABEL_LIMIT)}`;
  const { ref } = entity;
  if (purpose === 'follow')
    return button(label, { to: stance === 'follow' ? 'unfollow' : 'follow', id, ref });
  return button(label, { to: stance === 'mute' ? 'unmute' : 'mute', id, ref });
}

function placeOf({ entity: { kind } }: Mention): number {
  return isCredit(kind) ? 0 : 1;
}
