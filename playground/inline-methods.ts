import { badRequest } from './bot-api-error.ts';
import type { InlineAnswer, InlineResult } from './inline-queries.ts';
import { isRecord } from './is-record.ts';
import { MAX_TEXT } from './message-limits.ts';
import type { Parameters } from './parameters.ts';
import { parseInlineKeyboard } from './parse-inline-keyboard.ts';
import { parseMessageText } from './parse-message-text.ts';
import type { PlaygroundState } from './playground-state.ts';

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;
const MAX_OFFSET_BYTES = 64;
const DEFAULT_CACHE_S = 300;

/** https://core.telegram.org/bots/api#answerinlinequery; articles only. */
export function answerInlineQuery(state: PlaygroundState, parameters: Parameters): true {
  const given = parameters.json('results', 'inline query results JSON object');
  if (!Array.isArray(given)) throw badRequest("can't parse inline query results: expected an Array");
  if (given.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
  const nextOffset = parameters.text('next_offset');
  if (Buffer.byteLength(nextOffset) > MAX_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
  const results = given.map(parseResult);
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  const answer: InlineAnswer = {
    results,
    nextOffset,
    cacheTime: parameters.integer('cache_time', DEFAULT_CACHE_S),
    isPersonal: parameters.flag('is_personal'),
    ...readButton(parameters),
  };
  state.inlineQueries.answer(parameters.text('inline_query_id'), answer);
  return true;
}

function parseResult(value: unknown): InlineResult {
  if (!isRecord(value) || value['type'] !== 'article')
    throw badRequest('the playground knows inline results of type article only');
  const { id, title, description, input_message_content: content, reply_markup: markup } = value;
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > MAX_ID_BYTES)
    throw badRequest('RESULT_ID_INVALID');
  if (typeof title !== 'string' || title === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  if (!isRecord(content) || typeof content['message_text'] !== 'string')
    throw badRequest("can't parse inline query result: Text is not specified");
  if (content['parse_mode']) throw badRequest('the playground has no parse_mode, send entities instead');
  const { text, entities } = parseMessageText(content['message_text'], content['entities']);
  if (text === '') throw badRequest('MESSAGE_EMPTY');
  if (text.length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  const keyboard = parseInlineKeyboard(markup);
  return {
    id,
    title,
    ...(typeof description === 'string' && description !== '' && { description }),
    text,
    entities,
    ...(keyboard && { reply_markup: keyboard }),
  };
}

function readButton(parameters: Parameters): Pick<InlineAnswer, 'button'> {
  const button = parameters.json('button', 'InlineQueryResultsButton JSON object');
  if (button === undefined) return {};
  if (!isRecord(button)) throw badRequest('object expected as button');
  const { text, start_parameter: startParameter } = button;
  if (typeof text !== 'string' || text === '') throw badRequest('inline query button text is empty');
  if (typeof startParameter !== 'string' || !/^[\w-]{1,64}$/.test(startParameter))
    throw badRequest('START_PARAM_INVALID');
  return { button: { text, startParameter } };
}
