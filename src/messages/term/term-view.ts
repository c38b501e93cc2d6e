import type { EntityKind } from '../../domain/entity.ts';
import type { GlossedTerm, NamedTerm } from '../../domain/glossary.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, type PageNumber, pager, type Rows, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import { closeButton } from '../common/episode-list.ts';
import { figure } from '../common/figure.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { termNames } from './term-page.ts';

const NAMES_PER_ROW = 2;
/** UTF-16 units of a name on a button for two, and in a list. */
const LABEL_LIMIT = 24;
const NAME_LIMIT = 60;

/** One page of the new terms, each with the day of its first explanation. */
export function renderNewTerms(
  shown: PageNumber & { readonly terms: readonly GlossedTerm[]; readonly total: number },
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { terms, total } = shown;
  if (total === 0) return message(phrases.term.none, [[closeButton(phrases)]]);
  const rows = terms.map((term) => {
    const day = oneLine(term.glosses.at(-1)?.episode.date ?? '');
    return `• ${termNames(term)} · ${day}`;
  });
  return message(
    paragraphs(bold(`${phrases.term.newlyMet} · ${figure(total)}`), lines(...rows), phrases.term.hint),
    rowsOf(
      ...termRows(terms),
      pager(shown, (to) => ({ to: 'new-terms', page: to })),
      [closeButton(phrases)],
    ),
  );
}

/** A word that no glossary explains, and the nearest terms. */
export function renderUnknownTerm(
  word: string,
  nearest: readonly NamedTerm[],
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const names = distinct(nearest.map(({ name }) => shorten(name, NAME_LIMIT))).join(phrases.comma);
  return message(
    lines(
      phrases.unknownName(shorten(word, 100)),
      names ? `${phrases.nearestShow}${phrases.colon}${names}` : phrases.term.noneNear,
    ),
    [
      ...termRows(nearest),
      [button(phrases.term.newlyMet, { to: 'new-terms', page: 0 }), closeButton(phrases)],
    ],
  );
}

/** A name asked for as an entity of some kind, such as a company, that is only a term. */
export function renderTermInstead(
  word: string,
  kind: EntityKind,
  term: GlossedTerm,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  return message(phrases.term.isTerm(shorten(word, 100), phrases.kind[kind]), [
    ...termRows([term]),
    [closeButton(phrases)],
  ]);
}

function termRows(terms: readonly NamedTerm[]): Rows {
  const buttons = terms.map(({ name, ref }) =>
    button(shorten(name, LABEL_LIMIT), { to: 'term', ref, page: 0 }),
  );
  return inRows(buttons, NAMES_PER_ROW);
}
