import { type Entity, isCredit } from '../../domain/entity.ts';
import type { PlacedEntry, Profile, ProfilePart } from '../../domain/glossary.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { inOwnScript } from '../../naming/own-script.ts';
import { button, type PageNumber, pager, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { byline, distinct } from '../common/episode-line.ts';
import { closeButton, openRows } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { entryLines, findReworded, searchButton } from '../common/name-entries.ts';
import { bold, lines, type Piece, paragraphs, quote } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { monthLine } from './months-view.ts';
import { reasonText } from './reason-text.ts';

/** An entity as its page shows it. */
export interface EntityView {
  readonly entity: Entity;
  readonly profile: Profile;
  /** One page of its episodes. */
  readonly shown: ProfilePart & PageNumber;
  /** What its reader does with it; undefined: nothing. */
  readonly stance: 'follow' | 'mute' | undefined;
}

/** UTF-16 units, so that eight episodes with their details fit one message. */
const NAME_LIMIT = 60;
const NEWEST_GLOSS_LIMIT = 400;
const OLDER_GLOSS_LIMIT = 100;
/** A longer list can be entered at a month. */
const MONTHS_FROM_PAGES = 2;
/** UTF-16 units of a name on a button. */
const LABEL_LIMIT = 20;
/** Aliases that a heading shows; an entity may have dozens. */
const ALIASES_SHOWN = 6;

const HAN = /\p{Script=Han}/u;

/** One entity: its kind, the entities it often occurs with, and its episodes, each with the reason why it is listed. */
export function renderEntity(view: EntityView, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity, profile, shown } = view;
  const newest = profile.gloss;
  const glosses = shown.entries.map(({ episode, gloss: text }) => ({ episode, text }));
  const reworded = findReworded(glosses, shown.glossBefore);
  return message(
    paragraphs(
      entityHeading(view, phrases, language),
      newest
        ? quote(lines(shorten(newest.text ?? '', NEWEST_GLOSS_LIMIT), `— ${oneLine(newest.episode.date)}`))
        : '',
      ...shown.entries.flatMap((entry, index) => {
        const { episode } = entry;
        const gloss = newest?.episode.id === episode.id ? undefined : reworded.get(episode.id);
        const told = entryLines(
          episode,
          index,
          lines(whyLine(entry, view, phrases), gloss ? quote(shorten(gloss, OLDER_GLOSS_LIMIT)) : ''),
        );
        return [partHeading(shown, index, phrases), told];
      }),
      shown.total === 0 ? phrases.entity.noEpisodesOf : '',
    ),
    rowsOf(
      ...openRows(
        shown.entries.map(({ episode }) => episode),
        phrases,
      ),
      pager(shown, (to) => ({ to: 'entity', ref: entity.ref, page: to })),
      [
        ...(shown.pages > MONTHS_FROM_PAGES
          ? [button(phrases.entity.listButton.months, { to: 'months', ref: entity.ref, page: 0 })]
          : []),
        ...(shown.total > 1
          ? [
              button(phrases.entity.listButton.timeline, { to: 'timeline', ref: entity.ref, page: 0 }),
              button(phrases.entity.listButton.trend, { to: 'trend', refs: entity.ref }),
            ]
          : []),
      ],
      profile.companions.map((companion) =>
        button(shorten(displayName(companion, language), LABEL_LIMIT), {
          to: 'entity',
          ref: companion.ref,
          page: 0,
        }),
      ),
      stanceButtons(view, phrases, language),
      [...(isCredit(entity.kind) ? [] : [searchButton(entity.ref, phrases)]), closeButton(phrases)],
    ),
  );
}

/** `Nvidia = 英伟达`, or the other way round, kind and number of episodes, first and last mention, other names, entities it often occurs with. */
function entityHeading({ entity, profile, shown }: EntityView, phrases: Phrases, language: Language): Piece {
  const all = [displayName(entity, language), entity.name, ...entity.aliases, ...(entity.alsoCalled ?? [])];
  const [name = '', ...aliases] = distinct(all).map((one) => shorten(one, NAME_LIMIT));
  const translations = aliases.filter((alias) => HAN.test(alias) !== HAN.test(name));
  const translation = translations.find((alias) => inOwnScript(alias, language) === alias) ?? translations[0];
  const also = aliases.filter((alias) => alias !== translation).slice(0, ALIASES_SHOWN);
  const companions = profile.companions.map((companion) =>
    shorten(displayName(companion, language), NAME_LIMIT),
  );
  const { named } = profile;
  const together = isCredit(entity.kind) ? phrases.entity.oftenAbout : phrases.entity.oftenWith;
  return lines(
    bold(translation ? `${name} = ${translation}` : name),
    `${phrases.kind[entity.kind]} · ${phrases.episodes(shown.total)}`,
    named && !isCredit(entity.kind) ? daysText(named, phrases) : '',
    also.length > 0 ? phrases.entity.alsoKnownAs(also.join(phrases.comma)) : '',
    companions.length > 0 ? together(companions.join(phrases.comma)) : '',
    monthLine(profile.months, language),
  );
}

/** Above the first entry of a page, and where those begin that only mention it; empty where all of them are of one sort. */
function partHeading(shown: EntityView['shown'], index: number, phrases: Phrases): Piece {
  const { entries, about, total } = shown;
  const isAbout = entries[index]?.about;
  if (!isParted(shown) || isAbout === entries[index - 1]?.about) return '';
  return bold(isAbout ? phrases.entity.aboutIt(about) : phrases.entity.inPassing(total - about));
}

/** Whether some of the episodes are about it and some only mention it. */
function isParted({ about, total }: EntityView['shown']): boolean {
  return about > 0 && about < total;
}

/** The day, and why the episode is here; of a show that goes without saying, and of other credits the show is more telling. */
function whyLine(entry: PlacedEntry, { entity, shown }: EntityView, phrases: Phrases): string {
  const { episode, place, about } = entry;
  if (entity.kind === 'show') return oneLine(episode.date);
  if (isCredit(entity.kind)) return byline(episode);
  // Beneath a heading that says that they are about it, a mention in the text is nothing new.
  if (about && isParted(shown) && place?.kind === 'text') return oneLine(episode.date);
  return `${oneLine(episode.date)} · ${reasonText(entry, entity, phrases)}`;
}

function daysText(
  { first, last }: { readonly first: string; readonly last: string },
  { entity }: Phrases,
): string {
  return first === last ? entity.namedOnce(oneLine(last)) : entity.named(oneLine(first), oneLine(last));
}

/** To follow or mute it, or to undo that. */
function stanceButtons(
  { entity, stance }: EntityView,
  { button: labels }: Phrases,
  language: Language,
): readonly Button[] {
  const { ref } = entity;
  const short = shorten(displayName(entity, language), 24);
  if (stance === 'mute') return [button(labels.unmuteName(short), { to: 'unmute-name', ref })];
  return [
    stance === 'follow'
      ? button(labels.unfollowName(short), { to: 'unfollow-name', ref })
      : button(labels.followName(short), { to: 'follow-name', ref }),
    button(labels.mute, { to: 'mute-name', ref }),
  ];
}
