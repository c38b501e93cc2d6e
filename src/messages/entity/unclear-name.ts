import { type Entity, isCredit } from '../../domain/entity.ts';
import type { OfferedNames } from '../../domain/entity-list.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, inRows, PAGE_SIZE, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import { message } from '../common/layout.ts';
import { lines } from '../common/rich-text.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';
import type { EntityUse } from './entity-list.ts';

const NAMES_PER_ROW = 2;
/** UTF-16 units of a name in a list. */
const NAME_LIMIT = 60;
/** UTF-16 units of a name on a button for two. */
const LABEL_LIMIT = 24;

/** What a name was typed for. */
export type NamePurpose = 'show' | 'follow' | 'mute';

/** A name that is not in the archive, and others that are: the nearest, or the most used. @param more what else can be done with it */
export function renderUnknownName(
  name: string,
  { nearest: offered, areNear }: OfferedNames,
  purpose: NamePurpose,
  language: Language,
  more: { readonly text: string; readonly buttons: readonly Button[] } = { text: '', buttons: [] },
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const unknown = phrases.unknownName(shorten(name, 100));
  // Nobody wants to mute what comes up most because they typed something else.
  const nearest = areNear || purpose !== 'mute' ? offered : [];
  if (nearest.length === 0)
    return message(lines(unknown, more.text || phrases.entity.noneNear), rowsOf(more.buttons));
  // A show may be called like a company or a medium.
  const isMixed = new Set(nearest.map(({ kind }) => kind)).size > 1;
  const labelOf = (near: Entity, limit: number): string => {
    const kind = isMixed && isCredit(near.kind) ? `${phrases.kind[near.kind]}${phrases.colon}` : '';
    return `${kind}${shorten(displayName(near, language), limit)}`;
  };
  const buttons = nearest
    .slice(0, PAGE_SIZE)
    .map((near) =>
      purpose === 'show'
        ? button(labelOf(near, NAME_LIMIT), { to: 'entity', ref: near.ref, page: 0 })
        : stanceButton(near, labelOf(near, LABEL_LIMIT), purpose, phrases),
    );
  const question = purpose === 'follow' ? phrases.entity.nearestFollow : phrases.nearestShow;
  const introduction = areNear ? question : phrases.commonShow;
  const names = distinct(
    nearest.slice(0, PAGE_SIZE).map((entity) => shorten(displayName(entity, language), NAME_LIMIT)),
  );
  return message(
    lines(unknown, `${introduction}${phrases.colon}${names.join(phrases.comma)}`, more.text),
    rowsOf(...inRows(buttons, NAMES_PER_ROW), more.buttons),
  );
}

function stanceButton(
  { ref }: Entity,
  label: string,
  purpose: Exclude<NamePurpose, 'show'>,
  { button: labels }: Phrases,
): Button {
  return purpose === 'follow'
    ? button(labels.followName(label), { to: 'follow-name', ref })
    : button(`🔕 ${label}`, { to: 'mute-name', ref });
}

/** Several things of the same name, to follow or mute one of them. */
export function renderSeveralNames(
  name: string,
  bearers: readonly EntityUse[],
  purpose: Exclude<NamePurpose, 'show'>,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const uses = bearers.map(
    ({ entity, episodes }) =>
      `• ${shorten(entity.name, NAME_LIMIT)} · ${phrases.kind[entity.kind]} · ${phrases.episodes(episodes)}`,
  );
  const sign = purpose === 'follow' ? '＋' : '🔕';
  const buttons = bearers.map(({ entity: { kind, name: own, ref } }) =>
    button(`${sign} ${phrases.kind[kind]}${phrases.colon}${shorten(own, LABEL_LIMIT)}`, {
      to: purpose === 'follow' ? 'follow-name' : 'mute-name',
      ref,
    }),
  );
  return message(
    lines(phrases.entity.several(shorten(name, NAME_LIMIT)), ...uses),
    inRows(buttons, NAMES_PER_ROW),
  );
}
