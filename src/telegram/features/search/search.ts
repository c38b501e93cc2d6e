import type { Catalog } from '../../../catalog/catalog.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { Entity, EntityKind } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { SearchAnswer } from '../../../domain/search-answer.ts';
import { utcDayOf } from '../../../kernel/utc-day.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { ArchiveSearch, WantedPage } from '../../../search/archive-search.ts';
import type { FigureStore, SessionStore } from '../../../storage/stores.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { createKeptQueries, tokenOf } from '../../kept-queries.ts';
import { reply, show } from '../../reply.ts';
import { renderSearch, renderSearchHowTo, searchGone } from './search-view.ts';
import { SEARCH } from './words.ts';

const FIRST_PAGE: WantedPage = { order: 'fit', page: 0 };
const EXAMPLE_KINDS: readonly EntityKind[] = ['company', 'person', 'product', 'tag'];
const MOST_EXAMPLES = 3;
/** Different searches that are counted a day: enough to see what is wanted, too few to fill the disk. */
const MOST_MISSED = 1_000;
const LONGEST_MISSED = 40;

/** `/search`, any text in a private chat, and the buttons beneath the results. Handles text that no other feature handled. */
export function createSearchFeature({
  catalog,
  archiveSearch,
  sessions,
  figures,
  clock,
}: {
  catalog: Catalog;
  archiveSearch: ArchiveSearch;
  /** Stores the queries for the buttons. */
  sessions: SessionStore;
  /** Counts what was not found, not by whom. */
  figures: Pick<FigureStore, 'noteMissed'>;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');
  const queries = createKeptQueries(sessions, clock);

  async function find(context: BotContext, text: string, wanted: WantedPage): Promise<OutgoingMessage> {
    const { zone } = context.reader;
    const answer = await archiveSearch.search(text, { ...wanted, zone });
    if (wanted === FIRST_PAGE && isMissed(answer))
      await figures.noteMissed(utcDayOf(clock.now()), answer.reading.text.toLowerCase(), MOST_MISSED);
    await queries.keep(context, queriesIn(answer));
    return renderSearch(answer, tokenOf, context.reader.language);
  }

  feature.onCommand(
    { name: 'search', words: SEARCH, group: 'read', place: 2 },
    async (context, text) => {
      const { language } = context.reader;
      const answer = text
        ? await find(context, text, FIRST_PAGE)
        : renderSearchHowTo(examplesOf(catalog), language);
      await reply(context, answer);
    },
    Infinity,
  );

  feature.composer
    .filter(({ reader }) => reader.chatType === 'private')
    .on('message:text', async (context, next) => {
      const { text } = context.message;
      if (text.startsWith('/')) return next();
      await reply(context, await find(context, text, FIRST_PAGE));
    });

  feature.onButton('search', async (context, { token, order, page }) => {
    const query = await queries.find(token);
    if (query === undefined) return searchGone(context.reader.language);
    await show(context, await find(context, query, { order, page }));
    return undefined;
  });
  feature.onButton('search-name', async (context, { ref }) => {
    const named = catalog.findEntity(ref) ?? catalog.findTermByRef(ref);
    if (!named) return staleButton(context.reader.language);
    await reply(context, await find(context, displayName(named, context.reader.language), FIRST_PAGE));
    return undefined;
  });
  return feature;
}

/** Nothing was found for a few words; a longer text may be private. */
function isMissed(answer: SearchAnswer): boolean {
  if (answer.kind !== 'answered' || answer.hits.length > 0) return false;
  return answer.reading.text.length <= LONGEST_MISSED;
}

/** Of each kind, the name that most episodes mention. */
function examplesOf(catalog: Catalog): Entity[] {
  return EXAMPLE_KINDS.flatMap((kind) => catalog.mostNamed(kind) ?? []).slice(0, MOST_EXAMPLES);
}

/** The queries of the buttons beneath an answer. */
function queriesIn(answer: SearchAnswer): string[] {
  if (answer.kind !== 'answered') return [];
  const { text, date, corrected } = answer.reading;
  const readings = [date?.without, corrected?.literal].flatMap((query) => query || []);
  return [text, ...readings, ...answer.suggestions.map(({ query }) => query)];
}
