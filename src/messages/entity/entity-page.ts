import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { Gloss, GlossedTerm, NamedTerm, Profile, ProfilePart } from '../../domain/glossary.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, type PageNumber, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { distinct, titleOf } from '../common/episode-line.ts';
import { closeButton, episodeLines, openRows } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs, quote } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases-for.ts';
import { reasonText } from './reason-text.ts';

/** An entity as its page shows it. */
export interface EntityView {
  readonly entity: Entity;
  readonly profile: Profile;
  /** One page of its episodes. */
  readonly shown: ProfilePart & PageNumber;
  readonly following: 'followed' | 'not-followed';
}

/** A term that is no entity, and the terms that belong with it. */
export interface TermView {
  readonly term: GlossedTerm;
  readonly related: readonly NamedTerm[];
}

/** UTF-16 units, so that eight episodes with all that is said of them fit one message. */
const NAME_LIMIT = 60;
const TITLE_LIMIT = 120;
const ENGLISH_LIMIT = 120;
const GLOSS_LIMIT = 200;
const NEWEST_GLOSS_LIMIT = 400;
const OLDER_GLOSS_LIMIT = 100;
/** Names on one row of buttons, and the units that each has there. */
const NAMES_PER_ROW = 3;
const LABEL_LIMIT = 20;
/** Aliases that a heading shows; an entity may have dozens. */
const ALIASES_SHOWN = 6;

const HAN = /\p{Script=Han}/u;

/** One entity: what it is, whom it goes with, and the episodes that name it, each with the reason. */
export function renderEntity(view: EntityView, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity, profile, shown } = view;
  const newest = profile.gloss;
  const glosses = shown.entries.map(({ episode, gloss: text }) => ({ episode, text }));
  const reworded = findReworded(glosses, shown.glossBefore);
  return message(
    paragraphs(
      entityHeading(view, phrases),
      newest
        ? quote(lines(shorten(newest.text ?? '', NEWEST_GLOSS_LIMIT), `— ${oneLine(newest.episode.date)}`))
        : '',
      ...shown.entries.map((entry, index) => {
        const { episode } = entry;
        const gloss = newest?.episode.id === episode.id ? undefined : reworded.get(episode.id);
        const why = `${oneLine(episode.date)} · ${reasonText(entry, entity, phrases)}`;
        return entryLines(episode, index, lines(why, gloss ? quote(shorten(gloss, OLDER_GLOSS_LIMIT)) : ''));
      }),
      shown.total === 0 ? phrases.list.noEpisodesOf : '',
    ),
    rowsOf(
      ...openRows(
        shown.entries.map(({ episode }) => episode),
        phrases,
      ),
      pager(shown, (to) => ({ to: 'entity', ref: entity.ref, page: to })),
      profile.companions.map(({ name, ref }) =>
        button(shorten(name, LABEL_LIMIT), { to: 'entity', ref, page: 0 }),
      ),
      [followButton(view, phrases), searchButton(entity.ref, phrases), closeButton(phrases)],
    ),
  );
}

/** `Nvidia = 英伟达`, its kind and how often, first and last mention, other names, whom it often goes with. */
function entityHeading({ entity, profile, shown }: EntityView, phrases: Phrases): Piece {
  const [name = '', ...aliases] = distinct([entity.name, ...entity.aliases]).map((one) =>
    shorten(one, NAME_LIMIT),
  );
  const translation = aliases.find((alias) => HAN.test(alias) !== HAN.test(name));
  const also = aliases.filter((alias) => alias !== translation).slice(0, ALIASES_SHOWN);
  const companions = profile.companions.map((companion) => shorten(companion.name, NAME_LIMIT));
  const { named } = profile;
  return lines(
    bold(translation ? `${name} = ${translation}` : name),
    `${phrases.kind[entity.kind]} · ${phrases.episodes(shown.total)}`,
    named ? daysText(named, phrases) : '',
    also.length > 0 ? phrases.list.alsoKnownAs(also.join(phrases.comma)) : '',
    companions.length > 0 ? phrases.term.oftenWith(companions.join(phrases.comma)) : '',
  );
}

function daysText(
  { first, last }: { readonly first: string; readonly last: string },
  { term }: Phrases,
): string {
  return first === last ? term.namedOnce(oneLine(last)) : term.named(oneLine(first), oneLine(last));
}

/** The texts that say something else than the one before them in time's reverse; of the rest nothing need be repeated. */
function findReworded(glosses: readonly Gloss[], before = ''): Map<string, string> {
  const reworded = new Map<string, string>();
  let newer = oneLine(before);
  for (const { episode, text } of glosses) {
    const own = oneLine(text ?? '');
    if (own !== '' && own !== newer) reworded.set(episode.id, own);
    newer = own || newer;
  }
  return reworded;
}

function entryLines(episode: Episode, index: number, detail: Piece): Piece {
  return episodeLines({ id: episode.id, title: shorten(titleOf(episode), TITLE_LIMIT) }, index, detail);
}

function followButton({ entity: { name, ref }, following }: EntityView, { button: labels }: Phrases): Button {
  const short = shorten(name, 24);
  return following === 'followed'
    ? button(labels.unfollowName(short), { to: 'unfollow-name', ref })
    : button(labels.followName(short), { to: 'follow-name', ref });
}

/** To every place that names it, where the list has only the episodes that are about it. */
function searchButton(ref: string, phrases: Phrases): Button {
  return button(phrases.button.searchTexts, { to: 'search-name', ref });
}

/** One term: what each episode says of it, newest first, and the terms that belong with it. */
export function renderTerm({ term, related }: TermView, page: number, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(term.glosses, page);
  const reworded = findReworded(term.glosses);
  const names = related.map(({ name }) => shorten(name, NAME_LIMIT));
  return message(
    paragraphs(
      termHeading(term, phrases),
      ...shown.entries.map(({ episode, text }, index) => {
        // On each page the first explanation stands in full.
        const gloss = index === 0 ? text : reworded.get(episode.id);
        const note = text ? phrases.term.sameAsAbove : phrases.term.nameOnly;
        const day = oneLine(episode.date);
        const detail = gloss ? lines(day, quote(shorten(gloss, GLOSS_LIMIT))) : `${day} · ${note}`;
        return entryLines(episode, index, detail);
      }),
      names.length > 0 ? `${phrases.term.related}${phrases.colon}${names.join(phrases.comma)}` : '',
    ),
    rowsOf(
      ...openRows(
        shown.entries.map(({ episode }) => episode),
        phrases,
      ),
      pager(shown, (to) => ({ to: 'term', ref: term.ref, page: to })),
      ...inRows(
        related.map(({ name, ref }) => button(shorten(name, LABEL_LIMIT), { to: 'term', ref, page: 0 })),
        NAMES_PER_ROW,
      ),
      [
        searchButton(term.ref, phrases),
        button(phrases.term.newlyMet, { to: 'new-terms', page: 0 }),
        closeButton(phrases),
      ],
    ),
  );
}

/** `高带宽内存 = High Bandwidth Memory (HBM)`, in how many episodes it is explained, and since when. */
function termHeading(term: GlossedTerm, phrases: Phrases): Piece {
  const first = term.glosses.at(-1)?.episode.date ?? '';
  const facts = [
    phrases.term.kind,
    phrases.term.explained(phrases.episodes(term.glosses.length)),
    phrases.term.firstMet(oneLine(first)),
  ];
  return lines(bold(termNames(term)), facts.join(' · '));
}

/** A term and what it is called in the other language. */
export function termNames({ name, chinese, english, acronym }: GlossedTerm): string {
  const [first, second] = distinct([name, chinese ?? '', english ?? '', acronym ?? ''])
    .slice(1)
    .map((other) => shorten(other, ENGLISH_LIMIT));
  const original = second ? `${first} (${second})` : first;
  return original ? `${shorten(name, NAME_LIMIT)} = ${original}` : shorten(name, NAME_LIMIT);
}
