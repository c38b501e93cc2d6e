import type { Episode } from '../../domain/episode.ts';
import type { Button, CallbackButton } from '../../domain/message.ts';
import { button, urlButtons } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import type { Phrases } from '../phrases.ts';

/** What a reader can do with an episode besides reading it. */
export interface Keeping {
  /** Absent in groups and channels: what is saved there is nobody's. */
  readonly isSaved?: boolean | undefined;
  /** Opens the episode in the bot; absent for what only admins can open. */
  readonly link?: string | undefined;
}

/** Characters of a title that go along with a shared link: each takes up to nine in an address, which has 512 for a button. */
const SHARED_TITLE = 30;

/** Buttons that save an episode, and share it with someone. */
export function keepButtons(
  episode: Episode,
  { isSaved, link }: Keeping,
  phrases: Phrases,
): readonly Button[] {
  return [
    ...(isSaved === undefined ? [] : [saveButton(episode.id, isSaved, phrases)]),
    ...(link === undefined ? [] : urlButtons(phrases.episode.button.share, shareAddress(episode, link))),
  ];
}

/** Saves an episode; takes it off the list where it is saved. */
export function saveButton(id: string, isSaved: boolean, phrases: Phrases): CallbackButton {
  return isSaved
    ? button(phrases.episode.button.saved, { to: 'unsave', id })
    : button(phrases.episode.button.save, { to: 'save', id });
}

/** Telegram lets the reader choose a chat, and writes title and link there. */
function shareAddress(episode: Episode, link: string): string {
  const query = new URLSearchParams({ url: link, text: shorten(titleOf(episode), SHARED_TITLE) });
  return `https://t.me/share/url?${query}`;
}
