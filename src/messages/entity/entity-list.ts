import { type Entity, type EntityKind, isCredit } from '../../domain/entity.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, inRows, PAGE_SIZE, type Page, pager, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import { closeButton } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { phrasesFor } from '../phrases.ts';
import { LIST_COMMANDS } from './list-commands.ts';

const NAMES_PER_ROW = 2;
/** UTF-16 units of a name in a list. */
const NAME_LIMIT = 60;
/** UTF-16 units of a name on a button for two. */
const LABEL_LIMIT = 24;

const HAN = /\p{Script=Han}/u;

/** An entity, and how many episodes list it. */
export interface EntityUse {
  readonly entity: Entity;
  readonly episodes: number;
}

/** An entity of a list; `supported` counts the episodes whose text names it. */
interface Count extends EntityUse {
  readonly supported: number;
}

/** One page of the entities of a kind, with their counts. */
export function renderCounts(kind: EntityKind, shown: Page<Count>, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (shown.total === 0) return message(phrases.entity.noneOfKind(phrases.kinds[kind]));
  const isMarked = shown.entries.some(({ supported }) => supported === 0);
  const buttons = shown.entries.map(({ entity, episodes }) =>
    button(`${shorten(displayName(entity, language), 30)} (${episodes})`, {
      to: 'entity',
      ref: entity.ref,
      page: 0,
    }),
  );
  return message(
    paragraphs(
      bold(`${phrases.kinds[kind]} · ${shown.total}`),
      lines(...shown.entries.map((count) => countLine(count, phrases, language))),
      lines(isMarked ? phrases.unsupported : '', kindHint(kind, phrases)),
    ),
    rowsOf(
      ...inRows(buttons, NAMES_PER_ROW),
      pager(shown, (to) => ({ to: 'counts', kind, page: to })),
      [closeButton(phrases)],
    ),
  );
}

function countLine({ entity, episodes, supported }: Count, phrases: Phrases, language: Language): Piece {
  const [name = '', alias] = namesOf(entity, language);
  const both = alias
    ? `${name}${supported === 0 ? '*' : ''} / ${alias}`
    : `${name}${supported === 0 ? '*' : ''}`;
  return `• ${both} · ${phrases.episodes(episodes)}`;
}

function kindHint(kind: EntityKind, phrases: Phrases): string {
  const command = LIST_COMMANDS.find((one) => one.kind === kind);
  return command ? phrases.entity.kindHint(command.name) : '';
}

/** The name in the reader's language, and then one in the other script. */
function namesOf(entity: Entity, language: Language): string[] {
  const [first = '', ...others] = distinct([displayName(entity, language), entity.name, ...entity.aliases]);
  const other = others.find((one) => HAN.test(one) !== HAN.test(first));
  return [first, ...(other === undefined ? [] : [other])].map((one) => shorten(one, NAME_LIMIT));
}

/** A name that is not in the archive, and the nearest ones that are. */
export function renderUnknownName(
  name: string,
  nearest: readonly Entity[],
  purpose: 'show' | 'follow',
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const unknown = phrases.unknownName(shorten(name, 100));
  if (nearest.length === 0) return message(lines(unknown, phrases.entity.noneNear));
  // A show may be called like a company or a medium.
  const isMixed = new Set(nearest.map(({ kind }) => kind)).size > 1;
  const labelOf = (near: Entity, limit: number): string => {
    const kind = isMixed && isCredit(near.kind) ? `${phrases.kind[near.kind]}${phrases.colon}` : '';
    return `${kind}${shorten(displayName(near, language), limit)}`;
  };
  const buttons = nearest.slice(0, PAGE_SIZE).map((near) =>
    purpose === 'follow'
      ? button(phrases.button.followName(labelOf(near, LABEL_LIMIT)), {
          to: 'follow-name',
          ref: near.ref,
        })
      : button(labelOf(near, NAME_LIMIT), { to: 'entity', ref: near.ref, page: 0 }),
  );
  const question = purpose === 'follow' ? phrases.entity.nearestFollow : phrases.nearestShow;
  const names = distinct(
    nearest.slice(0, PAGE_SIZE).map((entity) => shorten(displayName(entity, language), NAME_LIMIT)),
  );
  return message(
    lines(unknown, `${question}${phrases.colon}${names.join(phrases.comma)}`),
    inRows(buttons, NAMES_PER_ROW),
  );
}

/** Several things that bear the same name, to follow one of them. */
export function renderSeveralNames(
  name: string,
  bearers: readonly EntityUse[],
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const uses = bearers.map(
    ({ entity, episodes }) =>
      `• ${shorten(entity.name, NAME_LIMIT)} · ${phrases.kind[entity.kind]} · ${phrases.episodes(episodes)}`,
  );
  const buttons = bearers.map(({ entity: { kind, name: own, ref } }) =>
    button(`＋ ${phrases.kind[kind]}${phrases.colon}${shorten(own, LABEL_LIMIT)}`, {
      to: 'follow-name',
      ref,
    }),
  );
  return message(
    lines(phrases.entity.severalFollow(shorten(name, NAME_LIMIT)), ...uses),
    inRows(buttons, NAMES_PER_ROW),
  );
}
