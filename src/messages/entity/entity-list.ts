import type { Entity, EntityKind } from '../../domain/entity.ts';
import type { EntityCount, InitialCount, Rising, RisingEntity } from '../../domain/entity-list.ts';
import type { ListPart } from '../../domain/list-part.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, inRows, type Page, pager, type Rows, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import { closeButton } from '../common/episode-list.ts';
import { figure } from '../common/figure.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { LIST_COMMANDS } from './list-commands.ts';

/** Names on one page of a list. */
export const NAMES_PER_PAGE = 12;
const NAMES_PER_ROW = 2;
const LETTERS_PER_ROW = 5;
/** UTF-16 units of a name on a button of a list. */
const BUTTON_NAME_LIMIT = 30;
/** UTF-16 units of a name in a list. */
const NAME_LIMIT = 60;

const HAN = /\p{Script=Han}/u;

/** An entity, and how many episodes list it. */
export interface EntityUse {
  readonly entity: Entity;
  readonly episodes: number;
}

/** The list of a kind. */
export interface KindList {
  readonly kind: EntityKind;
  /** One page of those in at least `least` episodes, most used first. */
  readonly shown: Page<EntityCount>;
  readonly least: number;
  /** How many names there are in all, rare ones too. */
  readonly all: number;
  /** Shown on the first page. */
  readonly rising: Rising;
}

/** What rises, and one page of the names of a kind, with their counts. */
export function renderCounts(
  { kind, shown, least, all, rising }: KindList,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity: words } = phrases;
  if (all === 0) return message(words.noneOfKind(phrases.kinds[kind]));
  const risen = shown.page === 0 ? rising.entries : [];
  const isMarked = [...risen, ...shown.entries].some(({ supported }) => supported === 0);
  return message(
    paragraphs(
      lines(
        bold(`${phrases.kinds[kind]} · ${figure(all)}`),
        least > 1 ? words.fromEpisodes(least, shown.total) : '',
      ),
      risen.length > 0
        ? lines(bold(words.rising(rising.days)), ...risen.map((one) => risenLine(one, phrases, language)))
        : '',
      lines(
        risen.length > 0 ? bold(words.mostListed) : '',
        ...shown.entries.map((count) => countLine(count, phrases, language)),
      ),
      lines(isMarked ? phrases.unsupported : '', kindHint(kind, phrases)),
    ),
    rowsOf(
      ...inRows(
        risen.map((one) => nameButton(one.entity, `↑ ${one.recent}`, language)),
        NAMES_PER_ROW,
      ),
      ...nameRows(shown.entries, language),
      pager(shown, (to) => ({ to: 'counts', kind, page: to })),
      [
        ...(all > shown.entries.length
          ? [button(words.listButton.letters, { to: 'initials', kind, least })]
          : []),
        closeButton(phrases),
      ],
    ),
  );
}

/** The letters with which names of a kind begin. @param usualLeast in how many episodes the names of its list are */
export function renderInitials(
  kind: EntityKind,
  least: number,
  usualLeast: number,
  initials: readonly InitialCount[],
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity: words } = phrases;
  const letters = initials.map(({ initial, entities }) =>
    button(`${initial.toUpperCase()} ${entities}`, { to: 'initial', kind, initial, least, page: 0 }),
  );
  return message(
    lines(
      bold(words.byLetter(phrases.kinds[kind])),
      least > 1
        ? words.fromEpisodes(
            least,
            initials.reduce((sum, { entities }) => sum + entities, 0),
          )
        : '',
      words.letterHint,
    ),
    rowsOf(...inRows(letters, LETTERS_PER_ROW), rareButtons(kind, least, usualLeast, phrases), [
      button(words.listButton.list, { to: 'counts', kind, page: 0 }),
      closeButton(phrases),
    ]),
  );
}

function rareButtons(
  kind: EntityKind,
  least: number,
  usual: number,
  { entity: { listButton } }: Phrases,
): readonly Button[] {
  if (usual === 1) return [];
  return least > 1
    ? [button(listButton.allNames, { to: 'initials', kind, least: 1 })]
    : [button(listButton.fewerNames(usual), { to: 'initials', kind, least: usual })];
}

/** One page of the names of a kind that begin with a letter. */
export function renderInitial(
  kind: EntityKind,
  initial: string,
  least: number,
  shown: Page<EntityCount>,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity: words } = phrases;
  const letter = /[a-z]/.test(initial) ? initial.toUpperCase() : words.otherSigns;
  return message(
    paragraphs(
      bold(`${words.underLetter(phrases.kinds[kind], letter)} · ${shown.total}`),
      lines(...shown.entries.map((count) => countLine(count, phrases, language))),
    ),
    rowsOf(
      ...nameRows(shown.entries, language),
      pager(shown, (to) => ({ to: 'initial', kind, initial, least, page: to })),
      [button(words.listButton.back, { to: 'initials', kind, least }), closeButton(phrases)],
    ),
  );
}

/** The names of a kind that contain what was typed. */
export function renderContaining(
  kind: EntityKind,
  name: string,
  { entries, total }: ListPart<EntityCount>,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { entity: words } = phrases;
  const more = total - entries.length;
  return message(
    paragraphs(
      bold(words.containing(phrases.kinds[kind], shorten(name, NAME_LIMIT), total)),
      lines(...entries.map((count) => countLine(count, phrases, language))),
      more > 0 ? words.moreContaining(more) : '',
    ),
    rowsOf(...nameRows(entries, language), [closeButton(phrases)]),
  );
}

function nameRows(entries: readonly EntityUse[], language: Language): Rows {
  return inRows(
    entries.map(({ entity, episodes }) => nameButton(entity, String(episodes), language)),
    NAMES_PER_ROW,
  );
}

function nameButton(entity: Entity, count: string, language: Language): Button {
  const label = `${shorten(displayName(entity, language), BUTTON_NAME_LIMIT)} (${count})`;
  return button(label, { to: 'entity', ref: entity.ref, page: 0 });
}

function countLine(
  { entity, episodes, supported }: EntityCount,
  phrases: Phrases,
  language: Language,
): Piece {
  return `• ${bothNames(entity, supported, language)} · ${phrases.episodes(episodes)}`;
}

function risenLine(
  { entity, episodes, supported, recent }: RisingEntity,
  phrases: Phrases,
  language: Language,
): Piece {
  return `• ${bothNames(entity, supported, language)} · ${phrases.entity.recently(recent)} / ${phrases.episodes(episodes)}`;
}

function bothNames(entity: Entity, supported: number, language: Language): string {
  const [name = '', alias] = namesOf(entity, language);
  const marked = `${name}${supported === 0 ? '*' : ''}`;
  return alias ? `${marked} / ${alias}` : marked;
}

function kindHint(kind: EntityKind, phrases: Phrases): string {
  const command = LIST_COMMANDS.find((one) => one.kind === kind);
  return command ? phrases.entity.kindHint(command.name) : '';
}

/** The name in the reader's language, and then one in the other script. */
function namesOf(entity: Entity, language: Language): string[] {
  const [first = '', ...others] = distinct([
    displayName(entity, language),
    displayName(entity, language === 'en' ? 'zh-Hans' : 'en'),
    entity.name,
    ...entity.aliases,
  ]);
  const other = others.find((one) => HAN.test(one) !== HAN.test(first));
  return [first, ...(other === undefined ? [] : [other])].map((one) => shorten(one, NAME_LIMIT));
}
