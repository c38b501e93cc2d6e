import { GrammyError } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { SearchAnswer } from '../../../domain/search-answer.ts';
import { distinct } from '../../../messages/common/episode-line.ts';
import { encodeStartPayload } from '../../../messages/common/start-payload.ts';
import type { ArchiveSearch } from '../../../search/archive-search.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { wireOptions } from '../../wire-message.ts';
import {
  episodeResult,
  type InlineReader,
  type InlineResult,
  nameResult,
  termResult,
} from './inline-view.ts';
import { INLINE } from './words.ts';

/** Telegram brings no longer query (Bot API, "InlineQuery"). */
const LONGEST_QUERY = 256;
/** Episodes of one page; with names and a term it stays below the 50 results that Telegram takes. */
const PAGE_SIZE = 20;
const EPISODES_OF_NAME = 3;
/** What is published or withdrawn meanwhile shows a minute later; typing on and back costs nothing until then. */
const CACHE_S = 60;

/** What a query is answered with. */
interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** Stands above the results. */
  readonly hint?: string | undefined;
  /** The page after this one; absent on the last. */
  readonly nextPage?: number | undefined;
  /** What may be different a moment later is not kept. */
  readonly lasts: 'a-while' | 'not-at-all';
}

/** Inline mode: `@bot words` in any chat lists episodes, names and terms, and a tap sends one there. */
export function createInlineFeature({
  catalog,
  archiveSearch,
  isArchiveWhole,
}: {
  catalog: Catalog;
  archiveSearch: ArchiveSearch;
  /** False while answers may miss episodes that were not read yet. */
  isArchiveWhole: () => boolean;
}): Feature {
  const feature = createFeature('everyone');

  feature.composer.on('inline_query', async (context) => {
    const { language, subscriber, zone } = context.reader;
    const reader = { bot: context.me.username, language, script: subscriber?.script ?? 'as-written' };
    const { query, offset } = context.inlineQuery;
    const answer = await answerTo(query.trim(), pageOf(offset), reader, zone);
    await send(context, answer, isArchiveWhole());
  });

  async function answerTo(
    query: string,
    page: number,
    reader: InlineReader,
    zone: string,
  ): Promise<InlineAnswer> {
    const words = INLINE[reader.language];
    if (query === '') return newest(page, reader);
    if (query.length > LONGEST_QUERY)
      return { results: [], hint: words.tooLong(LONGEST_QUERY), lasts: 'a-while' };
    const found = await archiveSearch.search(query, { order: 'fit', page, size: PAGE_SIZE, zone });
    const named = page === 0 ? meantBy(query, found).flatMap((name) => namesIn(name, reader)) : [];
    const results = eachOnce([...named, ...episodesIn(found, page, reader)]);
    if (found.kind === 'unavailable')
      return { results, hint: results.length > 0 ? undefined : words.unavailable, lasts: 'not-at-all' };
    const isMore = found.kind === 'answered' && found.page === page && page + 1 < found.pages;
    return {
      results,
      hint: results.length > 0 || page > 0 ? undefined : words.nothingFound,
      nextPage: isMore ? page + 1 : undefined,
      lasts: found.kind === 'answered' && found.pending > 0 ? 'not-at-all' : 'a-while',
    };
  }

  function newest(page: number, reader: InlineReader): InlineAnswer {
    const { entries, total } = catalog.latest(page * PAGE_SIZE, PAGE_SIZE);
    const isMore = (page + 1) * PAGE_SIZE < total;
    return {
      results: entries.map((episode) => episodeResult(episode, reader)),
      nextPage: isMore ? page + 1 : undefined,
      lasts: 'a-while',
    };
  }

  /** The names that were typed, or meant by what was mistyped; where there is nothing else, those one slip away. */
  function meantBy(query: string, found: SearchAnswer): readonly string[] {
    if (found.kind !== 'answered') return [query];
    if (found.hits.length === 0) return distinct([query, ...catalog.namesNear(query)]);
    return [found.reading.corrected?.name ?? query];
  }

  /** What has that name: an entity, and a term. */
  function namesIn(name: string, reader: InlineReader): InlineResult[] {
    const resolved = catalog.resolve(name);
    const term = catalog.findTerm(name);
    return [
      ...(resolved.kind === 'found' ? [entityIn(resolved.entity, reader)] : []),
      ...(term ? [termResult(term, reader)] : []),
    ];
  }

  function entityIn(entity: Entity, reader: InlineReader): InlineResult {
    const { entries, total } = catalog.episodesOf(entity.ref, 0, EPISODES_OF_NAME);
    return nameResult({ entity, newest: entries.map(({ episode }) => episode), total }, reader);
  }
  return feature;
}

/** Beyond the last page a search gives the last one again: those have been listed. */
function episodesIn(found: SearchAnswer, page: number, reader: InlineReader): InlineResult[] {
  if (found.kind !== 'answered' || found.page !== page) return [];
  return found.hits.map((hit) => episodeResult(hit.episode, reader, hit));
}

/** Several names may lead to the same thing, and Telegram refuses an id that comes twice. */
function eachOnce(results: readonly InlineResult[]): readonly InlineResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

/** The bot writes the offsets itself; a forged one is the first page. */
function pageOf(offset: string): number {
  return /^\d{1,4}$/.test(offset) ? Number(offset) : 0;
}

async function send(context: BotContext, answer: InlineAnswer, isWhole: boolean): Promise<void> {
  const { results, hint, nextPage, lasts } = answer;
  const toLatest = encodeStartPayload({ to: 'latest', page: 0 });
  try {
    await context.answerInlineQuery(results.map(wireResult), {
      // It depends on the reader's language and script, and Telegram keeps it by the query alone.
      is_personal: true,
      cache_time: isWhole && lasts === 'a-while' ? CACHE_S : 0,
      next_offset: nextPage === undefined ? '' : String(nextPage),
      ...(hint !== undefined && toLatest && { button: { text: hint, start_parameter: toLatest } }),
    });
  } catch (error) {
    // The list is closed, or has been asked for anew; only the description tells that from a fault of the bot.
    const isLate = error instanceof GrammyError && error.description.includes('query is too old');
    if (!isLate) throw error;
  }
}

function wireResult({ id, title, description, message }: InlineResult): InlineQueryResultArticle {
  const { entities, link_preview_options, reply_markup } = wireOptions(message);
  return {
    type: 'article',
    id,
    title,
    description,
    input_message_content: { message_text: message.text, entities, link_preview_options },
    reply_markup,
  };
}
