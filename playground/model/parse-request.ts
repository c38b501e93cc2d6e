import { checkMarks } from './check-marks.ts';
import { countRequest } from './count-tokens.ts';
import { checkFields, integerAt, listAt, oneOfAt, recordAt, textAt } from './fields.ts';
import { EFFORTS, type Effort, findModel, type KnownModel } from './known-models.ts';
import { invalidRequest, ModelApiError } from './model-error.ts';
import type { JsonSchema, ModelRequest, Part, Turn } from './model-request.ts';
import { parseMark, parseParts } from './parse-part.ts';
import { parseSchema } from './parse-schema.ts';

/** Whether a request is answered, or only its tokens are counted. */
export type RequestUse = 'answer' | 'count';

const SAMPLING = ['temperature', 'top_p', 'top_k'];
const COUNTED_FIELDS = ['cache_control', 'messages', 'model', 'output_config', 'system', 'thinking'];
const ANSWERED_FIELDS = [
  'inference_geo',
  'max_tokens',
  'metadata',
  'service_tier',
  'stop_sequences',
  'stream',
];
const FIELDS: Readonly<Record<RequestUse, ReadonlySet<string>>> = {
  count: new Set(COUNTED_FIELDS),
  answer: new Set([...COUNTED_FIELDS, ...ANSWERED_FIELDS]),
};
const TURN_FIELDS: ReadonlySet<string> = new Set(['role', 'content']);
const CONFIG_FIELDS: ReadonlySet<string> = new Set(['effort', 'format']);
const FORMAT_FIELDS: ReadonlySet<string> = new Set(['type', 'schema']);
/** At these efforts thinking cannot be switched off. */
const HIGHEST_EFFORTS: ReadonlySet<Effort> = new Set(['xhigh', 'max']);

/** Parses the JSON of a request. @throws {ModelApiError} when the API would refuse it */
export function parseRequest(value: unknown, use: RequestUse): ModelRequest {
  const body = recordAt(value, 'body');
  const model = parseModel(body);
  checkSampling(body);
  checkFields(body, FIELDS[use], '');
  const maxTokens = use === 'answer' ? parseMaxTokens(body['max_tokens'], model) : model.mostOutputTokens;
  parseMark(body['cache_control'], 'cache_control');
  const system = body['system'] === undefined ? [] : parseParts(body['system'], 'system', 'system');
  const turns = parseTurns(body['messages']);
  checkMarks(body);
  const { schema, effort = model.usualEffort } = parseOutputConfig(body['output_config']);
  checkCitations(turns, schema);
  const request: ModelRequest = {
    model,
    maxTokens,
    delivery: parseDelivery(body['stream']),
    system,
    turns: body['cache_control'] ? markLast(turns) : turns,
    schema,
    stopSequences: parseStopSequences(body['stop_sequences']),
    thinking: parseThinking(body['thinking'], model, effort),
    effort,
  };
  if (use === 'answer') checkLength(request);
  return request;
}

function checkLength(request: ModelRequest): void {
  const [tokens, most] = [countRequest(request), request.model.mostInputTokens];
  if (tokens > most) throw invalidRequest(`prompt is too long: ${tokens} tokens > ${most} maximum`);
}

function parseModel(body: Record<string, unknown>): KnownModel {
  const id = textAt(body['model'], 'model');
  const model = findModel(id);
  if (!model) throw new ModelApiError(404, `model: ${id}`);
  return model;
}

function checkSampling(body: Record<string, unknown>): void {
  const sampling = SAMPLING.find((name) => body[name] !== undefined);
  if (sampling) throw invalidRequest(`\`${sampling}\` is deprecated for this model.`);
}

function parseMaxTokens(value: unknown, model: KnownModel): number {
  const tokens = integerAt(value, 'max_tokens');
  if (tokens < 1) throw invalidRequest('max_tokens: Input should be greater than or equal to 1');
  if (tokens > model.mostOutputTokens) {
    throw invalidRequest(
      `max_tokens: ${tokens} > ${model.mostOutputTokens}, which is the maximum allowed number of output tokens for ${model.id}`,
    );
  }
  return tokens;
}

function parseDelivery(stream: unknown): ModelRequest['delivery'] {
  if (stream !== undefined && typeof stream !== 'boolean') {
    throw invalidRequest('stream: Input should be a valid boolean');
  }
  return stream ? 'streamed' : 'whole';
}

function parseTurns(value: unknown): Turn[] {
  const turns = listAt(value, 'messages').map((each, index) => parseTurn(each, `messages.${index}`));
  const [first] = turns;
  if (!first) throw invalidRequest('messages: at least one message is required');
  if (first.role !== 'user') throw invalidRequest('messages: first message must use the "user" role');
  if (turns.at(-1)?.role === 'assistant') {
    throw invalidRequest(
      'This model does not support assistant message prefill. The conversation must end with a user message.',
    );
  }
  return turns;
}

function parseTurn(value: unknown, path: string): Turn {
  const record = recordAt(value, path);
  checkFields(record, TURN_FIELDS, path);
  const role = textAt(record['role'], `${path}.role`);
  if (role !== 'user' && role !== 'assistant') {
    throw invalidRequest(
      `messages: Unexpected role ${JSON.stringify(role)}. Allowed roles are "user" or "assistant"; a system prompt goes into the top-level \`system\` parameter`,
    );
  }
  const parts = parseParts(record['content'], `${path}.content`, role);
  const isBlank = parts.length === 0 || (typeof record['content'] === 'string' && !record['content'].trim());
  if (isBlank) throw invalidRequest(`${path}: ${role} messages must have non-empty content`);
  return { role, parts };
}

interface OutputConfig {
  readonly schema?: JsonSchema | undefined;
  readonly effort?: Effort | undefined;
}

function parseOutputConfig(value: unknown): OutputConfig {
  if (value === undefined || value === null) return {};
  const config = recordAt(value, 'output_config');
  checkFields(config, CONFIG_FIELDS, 'output_config');
  const { effort: given, format } = config;
  const effort =
    given === undefined || given === null ? undefined : oneOfAt(given, EFFORTS, 'output_config.effort');
  if (format === undefined || format === null) return { effort };
  const record = recordAt(format, 'output_config.format');
  checkFields(record, FORMAT_FIELDS, 'output_config.format');
  oneOfAt(record['type'], ['json_schema'], 'output_config.format.type');
  return { effort, schema: parseSchema(record['schema'], 'output_config.format.schema') };
}

function checkCitations(turns: readonly Turn[], schema: JsonSchema | undefined): void {
  const wishes = new Set(turns.flatMap(({ parts }) => parts).map(({ citable }) => citable));
  if (!wishes.has(true)) return;
  if (wishes.has(false)) {
    throw invalidRequest(
      'messages: citations must be enabled on all or none of the documents and search results of a request',
    );
  }
  if (schema) throw invalidRequest('output_config.format: structured outputs cannot be used with citations');
}

function parseStopSequences(value: unknown): string[] {
  if (value === undefined) return [];
  return listAt(value, 'stop_sequences').map((each, index) => {
    const sequence = textAt(each, `stop_sequences.${index}`);
    if (!sequence.trim())
      throw invalidRequest('stop_sequences: each stop sequence must contain non-whitespace');
    return sequence;
  });
}

/** A model thinks by default; its thinking is shown only on request. */
function parseThinking(value: unknown, model: KnownModel, effort: Effort): ModelRequest['thinking'] {
  if (value === undefined || value === null) return 'omitted';
  const thinking = recordAt(value, 'thinking');
  const type = oneOfAt(
    thinking['type'],
    ['adaptive', 'between_tools', 'disabled', 'enabled'],
    'thinking.type',
  );
  if (type === 'enabled') {
    throw invalidRequest(
      '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
    );
  }
  if (type !== 'adaptive') {
    if (!model.withoutThinking.includes(type)) {
      const instead = model.withoutThinking.map((each) => `"thinking.type.${each}"`).join(' or ');
      throw invalidRequest(`"thinking.type.${type}" is not supported for this model. Use ${instead}.`);
    }
    if (HIGHEST_EFFORTS.has(effort)) {
      throw invalidRequest(`"thinking.type.${type}" is not supported at effort "${effort}".`);
    }
    return 'none';
  }
  const { display } = thinking;
  if (display === undefined || display === null) return 'omitted';
  return oneOfAt(display, ['summarized', 'omitted'], `thinking.${type}.display`);
}

/** A cache mark at the top level applies to the last block. */
function markLast(turns: readonly Turn[]): Turn[] {
  const mark = (parts: readonly Part[]): Part[] =>
    parts.map((part, index) => (index === parts.length - 1 ? { ...part, mark: part.mark ?? '5m' } : part));
  return turns.map((turn, index) =>
    index === turns.length - 1 ? { ...turn, parts: mark(turn.parts) } : turn,
  );
}
