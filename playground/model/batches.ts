import { DAY_MS } from '../day.ts';
import type { PlaygroundClock } from '../playground-clock.ts';
import { checkFields, listAt, recordAt, textAt } from './fields.ts';
import { invalidRequest, ModelApiError } from './model-error.ts';

/** How long a batch takes unless it is settled earlier. */
const WORK_MS = 2 * 60_000;
const LIFE_MS = DAY_MS;
const MOST_REQUESTS = 100_000;
const DEFAULT_PAGE = 20;
const MOST_PAGE = 1000;
const REQUEST_FIELDS: ReadonlySet<string> = new Set(['custom_id', 'params']);

/** The result of one request of a batch. */
export interface BatchResult {
  readonly type: 'succeeded' | 'errored' | 'canceled' | 'expired';
  readonly [field: string]: unknown;
}

interface Batch {
  readonly id: string;
  readonly createdAt: number;
  readonly requests: readonly { readonly customId: string; readonly params: unknown }[];
  cancelledAt: number | undefined;
  endedAt: number | undefined;
  results: readonly { readonly custom_id: string; readonly result: BatchResult }[];
}

/** The message batches of one API, in memory. Each method returns the response of its endpoint, or throws its error. */
export interface Batches {
  create(body: unknown, origin: string): object;
  list(query: URLSearchParams, origin: string): object;
  find(id: string, origin: string): object;
  cancel(id: string, origin: string): object;
  remove(id: string): object;
  /** The lines of the results, the last request first: the API guarantees no order. */
  results(id: string): readonly object[];
  /** Completes all batches now. */
  settle(): void;
}

/** @param answer processes the params of one request; must not throw */
export function createBatches(
  clock: Pick<PlaygroundClock, 'now'>,
  nextId: () => string,
  answer: (params: unknown) => BatchResult,
): Batches {
  const batches = new Map<string, Batch>();

  function get(id: string): Batch {
    settleDue();
    const batch = batches.get(id);
    if (!batch) throw new ModelApiError(404, `Message Batch ${id} not found.`);
    return batch;
  }

  function settleDue(): void {
    for (const batch of batches.values())
      if (clock.now() >= batch.createdAt + WORK_MS) settle(batch, clock.now(), answer);
  }

  return {
    create: (body, origin) => {
      const batch = newBatch(nextId(), clock.now(), parseRequests(body));
      batches.set(batch.id, batch);
      return shapeOf(batch, origin);
    },
    list: (query, origin) => {
      settleDue();
      return pageOf([...batches.values()].reverse(), query, origin);
    },
    find: (id, origin) => shapeOf(get(id), origin),
    cancel: (id, origin) => {
      const batch = get(id);
      if (batch.endedAt !== undefined) throw invalidRequest(`Message Batch ${id} has already ended.`);
      batch.cancelledAt ??= clock.now();
      return shapeOf(batch, origin);
    },
    remove: (id) => {
      if (get(id).endedAt === undefined)
        throw invalidRequest(`Message Batch ${id} is still being processed.`);
      batches.delete(id);
      return { id, type: 'message_batch_deleted' };
    },
    results: (id) => {
      const batch = get(id);
      if (batch.endedAt === undefined)
        throw new ModelApiError(404, `Message Batch ${id} has no results yet.`);
      return batch.results;
    },
    settle: () => {
      for (const batch of batches.values()) settle(batch, clock.now(), answer);
    },
  };
}

function newBatch(id: string, createdAt: number, requests: Batch['requests']): Batch {
  return { id, createdAt, requests, cancelledAt: undefined, endedAt: undefined, results: [] };
}

function settle(batch: Batch, now: number, answer: (params: unknown) => BatchResult): void {
  if (batch.endedAt !== undefined) return;
  const isCancelled = batch.cancelledAt !== undefined;
  const results = batch.requests.map(({ customId, params }) => ({
    custom_id: customId,
    result: isCancelled ? ({ type: 'canceled' } as const) : answer(params),
  }));
  batch.results = results.reverse();
  batch.endedAt = now;
}

function parseRequests(value: unknown): Batch['requests'] {
  const body = recordAt(value, 'body');
  const requests = listAt(body['requests'], 'requests').map((each, index) => {
    const path = `requests.${index}`;
    const record = recordAt(each, path);
    checkFields(record, REQUEST_FIELDS, path);
    const customId = textAt(record['custom_id'], `${path}.custom_id`);
    if (!/^[\w-]{1,64}$/.test(customId)) {
      throw invalidRequest(`${path}.custom_id: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`);
    }
    return { customId, params: recordAt(record['params'], `${path}.params`) };
  });
  if (requests.length === 0) throw invalidRequest('requests: List should have at least 1 item');
  if (requests.length > MOST_REQUESTS) throw invalidRequest(`requests: more than ${MOST_REQUESTS} items`);
  if (new Set(requests.map(({ customId }) => customId)).size < requests.length) {
    throw invalidRequest('requests: custom_id must be unique within a batch');
  }
  return requests;
}

function pageOf(batches: readonly Batch[], query: URLSearchParams, origin: string): object {
  const limit = Number(query.get('limit') ?? DEFAULT_PAGE);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= MOST_PAGE)) {
    throw invalidRequest(`limit: Input should be from 1 to ${MOST_PAGE}`);
  }
  const [after, before] = [query.get('after_id'), query.get('before_id')];
  const until = before === null ? batches.length : batches.findIndex(({ id }) => id === before);
  const rest = batches.slice(0, until).slice(batches.findIndex(({ id }) => id === after) + 1);
  const page = before === null ? rest.slice(0, limit) : rest.slice(-limit);
  return {
    data: page.map((batch) => shapeOf(batch, origin)),
    has_more: rest.length > page.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}

/** The counts are reported only after the whole batch has ended. */
function shapeOf({ id, createdAt, cancelledAt, endedAt, requests, results }: Batch, origin: string): object {
  const timeOf = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  const count = (type: BatchResult['type']) => results.filter(({ result }) => result.type === type).length;
  const unfinished = cancelledAt === undefined ? 'in_progress' : 'canceling';
  return {
    id,
    type: 'message_batch',
    processing_status: endedAt === undefined ? unfinished : 'ended',
    request_counts: {
      processing: endedAt === undefined ? requests.length : 0,
      succeeded: count('succeeded'),
      errored: count('errored'),
      canceled: count('canceled'),
      expired: count('expired'),
    },
    created_at: timeOf(createdAt),
    expires_at: timeOf(createdAt + LIFE_MS),
    ended_at: timeOf(endedAt),
    cancel_initiated_at: timeOf(cancelledAt),
    archived_at: null,
    results_url: endedAt === undefined ? null : `${origin}/v1/messages/batches/${id}/results`,
  };
}
