import type { Entity, EntityKind } from '../../domain/entity.ts';
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

const NAMES_PER_ROW = 2;
/** UTF-16 units of a name in a list. */
const NAME_LIMIT = 60;

const HAN = /\p{Script=Han}/u;

/** An entity of a list; `supported` counts the episodes whose text names it. */
interface Count {
  readonly entity: Entity;
  readonly episodes: number;
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

/** Media have no command of their own. */
function kindHint(kind: EntityKind, phrases: Phrases): string {
  return kind === 'medium' ? '' : phrases.entity.kindHint(kind);
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
  const buttons = nearest
    .slice(0, PAGE_SIZE)
    .map((near) => ({ ref: near.ref, shown: displayName(near, language) }))
    .map(({ shown, ref }) =>
      purpose === 'follow'
        ? button(phrases.button.followName(shorten(shown, 24)), { to: 'follow-name', ref })
        : button(shown, { to: 'entity', ref, page: 0 }),
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
