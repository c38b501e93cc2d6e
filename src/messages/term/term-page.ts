import type { GlossedTerm, NamedTerm } from '../../domain/glossary.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button, inRows, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { oneLine, shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import { closeButton, openRows } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { entryLines, findReworded, searchButton } from '../common/name-entries.ts';
import { bold, lines, type Piece, paragraphs, quote } from '../common/rich-text.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';

/** A term that is not an entity, and its related terms. */
export interface TermView {
  readonly term: GlossedTerm;
  readonly related: readonly NamedTerm[];
}

/** UTF-16 units, so that eight episodes with their explanations fit one message. */
const NAME_LIMIT = 60;
const ENGLISH_LIMIT = 120;
const GLOSS_LIMIT = 200;
/** Names in one row of buttons, and the UTF-16 units of each label. */
const NAMES_PER_ROW = 3;
const LABEL_LIMIT = 20;

/** One term: the explanation of each episode, newest first, and its related terms. */
export function renderTerm({ term, related }: TermView, page: number, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const shown = pageOf(term.glosses, page);
  const reworded = findReworded(term.glosses);
  const names = related.map(({ name }) => shorten(name, NAME_LIMIT));
  return message(
    paragraphs(
      termHeading(term, phrases),
      ...shown.entries.map(({ episode, text }, index) => {
        // The first explanation on each page is shown in full.
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

/** A term and its name in the other language. */
export function termNames({ name, chinese, english, acronym }: GlossedTerm): string {
  const [first, second] = distinct([name, chinese ?? '', english ?? '', acronym ?? ''])
    .slice(1)
    .map((other) => shorten(other, ENGLISH_LIMIT));
  const original = second ? `${first} (${second})` : first;
  return original ? `${shorten(name, NAME_LIMIT)} = ${original}` : shorten(name, NAME_LIMIT);
}
