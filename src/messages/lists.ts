import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { Button, OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { button, inRows, PAGE_SIZE, pageOf, pager, type Rows, rowsOf } from './buttons.ts';
import { oneLine, shorten } from './clean-text.ts';
import { byline, distinct, titleOf } from './episode-line.ts';
import { message } from './layout.ts';
import { findMatch, type MatchPlace } from './match-place.ts';
import type { Phrases } from './phrases.ts';
import { phrasesFor } from './phrases-for.ts';
import { bold, concat, lines, type Piece, paragraphs } from './rich-text.ts';

/** Numbers of episodes stand four in a row: wide enough for a thumb. */
const NUMBERS_PER_ROW = 4;
const NAMES_PER_ROW = 2;
/** Aliases that a heading shows; an entity may have dozens. */
const ALIASES_SHOWN = 6;
/** Units of a name in a list and of a heading in a reason: eight of each must fit one message with their titles. */
const NAME_LIMIT = 60;

/** The archive from the newest on, one page of it. */
export function renderLatest(
  episodes: readonly Episode[],
  page: number,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(episodes, page);
  const heading = `${phrases.list.latest} · ${phrases.episodes(episodes.length)}`;
  return message(
    paragraphs(
      bold(heading),
      ...shown.entries.map((episode, index) => episodeLines(episode, index, byline(episode))),
    ),
    rowsOf(
      ...openRows(shown.entries, phrases),
      pager(shown, (to) => ({ to: 'latest', page: to })),
      [closeButton(phrases)],
    ),
  );
}

/** Number and title, and beneath what else there is to say. */
function episodeLines(episode: Episode, index: number, detail: string): Piece {
  return lines(concat(`${index + 1}. `, bold(titleOf(episode))), detail);
}

function openRows(episodes: readonly Episode[], phrases: Phrases): Rows {
  const buttons = episodes.map((episode, index) =>
    button(episodes.length === 1 ? phrases.button.openFull : `${index + 1}`, {
      to: 'episode',
      id: episode.id,
    }),
  );
  return inRows(buttons, NUMBERS_PER_ROW);
}

function closeButton(phrases: Phrases): Button {
  return button(phrases.button.close, { to: 'close' });
}

/** An entity of a list; `supported` counts the episodes whose text names it. */
interface Count {
  readonly entity: Entity;
  readonly episodes: number;
  readonly supported: number;
}

/** Entities of a kind with their counts, in the order given. */
export function renderCounts(
  kind: EntityKind,
  counts: readonly Count[],
  page: number,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(counts, page);
  const isMarked = shown.entries.some(({ supported }) => supported === 0);
  const buttons = shown.entries.map(({ entity, episodes }) =>
    button(`${shorten(entity.name, 30)} (${episodes})`, { to: 'entity', ref: entity.ref, page: 0 }),
  );
  return message(
    paragraphs(
      bold(`${phrases.kinds[kind]} · ${counts.length}`),
      lines(...shown.entries.map((count) => countLine(count, phrases))),
      lines(isMarked ? phrases.episode.unsupported : '', kindHint(kind, phrases)),
    ),
    rowsOf(
      ...inRows(buttons, NAMES_PER_ROW),
      pager(shown, (to) => ({ to: 'counts', kind, page: to })),
      [closeButton(phrases)],
    ),
  );
}

function countLine({ entity, episodes, supported }: Count, phrases: Phrases): Piece {
  const [name = '', alias] = namesOf(entity);
  const both = alias
    ? `${name}${supported === 0 ? '*' : ''} / ${alias}`
    : `${name}${supported === 0 ? '*' : ''}`;
  return `• ${both} · ${phrases.episodes(episodes)}`;
}

/** Media have no command of their own. */
function kindHint(kind: EntityKind, phrases: Phrases): string {
  return kind === 'medium' ? '' : phrases.list.kindHint(kind);
}

function namesOf({ name, aliases }: Entity): string[] {
  return distinct([name, ...aliases]).map((one) => shorten(one, NAME_LIMIT));
}

/** One entity and the episodes that list it, each with the reason. */
export function renderEntity(
  entity: Entity,
  entries: readonly { readonly episode: Episode; readonly supported: boolean }[],
  page: number,
  following: 'followed' | 'not-followed',
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(entries, page);
  const [name = '', ...aliases] = namesOf(entity);
  const also = aliases.slice(0, ALIASES_SHOWN).join(phrases.comma);
  const heading = `${name} · ${phrases.kind[entity.kind]} · ${phrases.episodes(entries.length)}`;
  return message(
    paragraphs(
      lines(bold(heading), also ? phrases.list.alsoKnownAs(also) : ''),
      ...shown.entries.map(({ episode, supported }, index) => {
        const reason = supported ? matchText(findMatch(entity, episode), phrases) : phrases.list.unsupported;
        return episodeLines(episode, index, `${oneLine(episode.date)} · ${reason}`);
      }),
      entries.length === 0 ? phrases.list.noEpisodesOf : '',
    ),
    rowsOf(
      ...openRows(
        shown.entries.map(({ episode }) => episode),
        phrases,
      ),
      pager(shown, (to) => ({ to: 'entity', ref: entity.ref, page: to })),
      [followButton(entity, following, phrases), closeButton(phrases)],
    ),
  );
}

function followButton(
  { name, ref }: Entity,
  following: 'followed' | 'not-followed',
  phrases: Phrases,
): Button {
  const short = shorten(name, 24);
  return following === 'followed'
    ? button(phrases.button.unfollowName(short), { to: 'unfollow-name', ref })
    : button(phrases.button.followName(short), { to: 'follow-name', ref });
}

function matchText(place: MatchPlace, phrases: Phrases): string {
  switch (place.kind) {
    case 'title':
      return phrases.list.inTitle;
    case 'summary':
      return phrases.list.inSummary;
    case 'section':
      return phrases.list.inSection(shorten(place.heading, NAME_LIMIT) || phrases.episode.opening);
    case 'label':
      return phrases.list.labelled;
    case 'text':
      return phrases.list.inText;
  }
}

/** A name that the archive does not know, and the nearest that it does. */
export function renderUnknownName(
  name: string,
  nearest: readonly Entity[],
  purpose: 'show' | 'follow',
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const unknown = phrases.list.unknown(shorten(name, 100));
  if (nearest.length === 0) return message(lines(unknown, phrases.list.noneNear));
  const buttons = nearest
    .slice(0, PAGE_SIZE)
    .map(({ name: near, ref }) =>
      purpose === 'follow'
        ? button(phrases.button.followName(shorten(near, 24)), { to: 'follow-name', ref })
        : button(near, { to: 'entity', ref, page: 0 }),
    );
  const question = purpose === 'follow' ? phrases.list.nearestFollow : phrases.list.nearestShow;
  const names = distinct(nearest.slice(0, PAGE_SIZE).map((entity) => shorten(entity.name, NAME_LIMIT)));
  return message(
    lines(unknown, `${question}${phrases.colon}${names.join(phrases.comma)}`),
    inRows(buttons, NAMES_PER_ROW),
  );
}

/** The archive is empty, or lists nothing of that kind. */
export function renderNothingYet(what: 'episodes' | EntityKind, language: Language): OutgoingMessage {
  const { list, kinds } = phrasesFor(language);
  return message(what === 'episodes' ? list.noEpisodes : list.noneOfKind(kinds[what]));
}

/** Nothing answers to that id, day or title. */
export function renderEpisodeNotFound(query: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).list.episodeNotFound(shorten(query, 100)));
}

/** Several episodes answer: at most eight to choose from. */
export function renderChooseEpisode(episodes: readonly Episode[], language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(episodes, 0);
  return message(
    paragraphs(
      phrases.list.chooseEpisode(episodes.length),
      ...shown.entries.map((episode, index) => episodeLines(episode, index, byline(episode))),
    ),
    rowsOf(...openRows(shown.entries, phrases), [closeButton(phrases)]),
  );
}
