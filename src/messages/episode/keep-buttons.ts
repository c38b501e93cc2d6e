import type { Episode } from '../../domain/episode.ts';
import type { Button, CallbackButton } from '../../domain/message.ts';
import type { Rating } from '../../domain/rating.ts';
import { button, choiceLabel, urlButtons } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import type { Phrases } from '../phrases.ts';

/** What a reader can do with an episode besides reading it. */
export interface Keeping {
  /** Absent in groups and channels: what is saved there is nobody's. */
  readonly isSaved?: boolean | undefined;
  /** What this reader thinks of it; absent, as in groups, where nobody is asked. */
  readonly rating?: Rating | 'none' | undefined;
  /** Opens the episode in the bot; absent for what only admins can open. */
  readonly link?: string | undefined;
}

/** Characters of a title that go along with a shared link: each takes up to nine in an address, which has 512 for a button. */
const SHARED_TITLE = 30;

/** Buttons that save an episode, share it with someone, and say what one thinks of it. */
export function keepButtons(
  episode: Episode,
  { isSaved, link, rating }: Keeping,
  phrases: Phrases,
): readonly Button[] {
  return [
    ...(isSaved === undefined ? [] : [saveButton(episode.id, isSaved, phrases)]),
    ...(link === undefined ? [] : urlButtons(phrases.episode.button.share, shareAddress(episode, link))),
    ...(rating === undefined ? [] : ratingButtons(episode.id, rating)),
  ];
}

/** Saves an episode; takes it off the list where it is saved. */
export function saveButton(id: string, isSaved: boolean, phrases: Phrases): CallbackButton {
  return isSaved
    ? button(phrases.episode.button.saved, { to: 'unsave', id })
    : button(phrases.episode.button.save, { to: 'save', id });
}

/** 👍 and 👎; the one that was given is marked. */
export function ratingButtons(id: string, rating: Rating | 'none'): readonly CallbackButton[] {
  return [
    button(choiceLabel('👍', rating === 'up'), { to: 'rate-up', id }),
    button(choiceLabel('👎', rating === 'down'), { to: 'rate-down', id }),
  ];
}

/** Telegram lets the reader choose a chat, and writes title and link there. */
function shareAddress(episode: Episode, link: string): string {
  const query = new URLSearchParams({ url: link, text: shorten(titleOf(episode), SHARED_TITLE) });
  return `https://t.me/share/url?${query}`;
}
