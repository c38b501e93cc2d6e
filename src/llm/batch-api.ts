import type { ApiAnswer, ApiFailure, ApiRequest } from './api-call.ts';
import { bodyOf } from './model-api.ts';
import { loadModelClient } from './model-client.ts';
import { readFailure } from './read-failure.ts';
import { readMessage } from './read-message.ts';

/** One request of a batch; its id comes back with the answer: at most 64 characters of [A-Za-z0-9_-]. */
export interface BatchItem {
  readonly id: string;
  readonly request: ApiRequest;
}

/** The state of a batch at the API. */
export interface BatchState {
  readonly id: string;
  readonly hasEnded: boolean;
  readonly count: number;
  readonly createdAt: number;
}

export interface BatchResult {
  readonly id: string;
  /** `failed`: there is no answer, and nothing is billed. */
  readonly result: ApiAnswer | ApiFailure | { readonly kind: 'failed'; readonly reason: string };
}

/** The API does not accept or return a batch. The message says why, and quotes nothing of the request. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
  /** False when it may have been accepted all the same: the connection broke off, or a proxy on the way failed. */
  readonly isRefusal: boolean;

  constructor(message: string, isRefusal: boolean) {
    super(message);
    this.isRefusal = isRefusal;
  }
}

/** Message batches: half the price, within a day. Every method throws BatchError. */
export interface BatchApi {
  /** @returns the id of the batch */
  submit(items: readonly BatchItem[]): Promise<string>;
  /** Undefined when the batch no longer exists. */
  find(id: string): Promise<BatchState | undefined>;
  /** The results of a batch that has ended, in no particular order. */
  results(id: string): AsyncIterable<BatchResult>;
  /** The latest batches of this API key, newest first. */
  latest(): Promise<readonly BatchState[]>;
}

/** How many batches are listed to find one whose id was not recorded. */
const LIST_LIMIT = 20;

const REASONS: Readonly<Record<ApiFailure['kind'], string>> = {
  key: 'the key is rejected; check ANTHROPIC_API_KEY',
  credit: 'no credit is left; top up in the Anthropic console',
  model: 'the model is unknown; check LLM_MODEL',
  rate: 'too many calls; try again later',
  down: 'it cannot be reached; try again later',
  timeout: 'it did not answer in time; try again later',
  broken: 'its answer was incomplete; try again later',
  request: 'it rejects the request',
};

export function createBatchApi(apiKey: string, baseUrl: string | undefined): BatchApi {
  let loading: ReturnType<typeof loadModelClient> | undefined;
  const load = () => {
    loading ??= loadModelClient(apiKey, baseUrl);
    return loading;
  };

  async function fail(error: unknown): Promise<never> {
    const { sdk } = await load();
    const { kind, status } = readFailure(error, sdk, undefined);
    const code = status === undefined ? '' : ` (${status})`;
    const isRefusal = status !== undefined && status < 500;
    throw new BatchError(`the model's API: ${REASONS[kind]}${code}`, isRefusal);
  }

  return {
    async submit(items) {
      const { client } = await load();
      const requests = items.map(({ id, request }) => ({ custom_id: id, params: bodyOf(request) }));
      const batch = await client.messages.batches.create({ requests }).catch(fail);
      return batch.id;
    },
    async find(id) {
      const { client, sdk } = await load();
      try {
        return stateOf(await client.messages.batches.retrieve(id));
      } catch (error) {
        if (error instanceof sdk.NotFoundError) return undefined;
        return fail(error);
      }
    },
    async *results(id) {
      const { client } = await load();
      try {
        for await (const line of await client.messages.batches.results(id)) {
          yield { id: line.custom_id, result: readResult(line.result) };
        }
      } catch (error) {
        await fail(error);
      }
    },
    async latest() {
      const { client } = await load();
      const page = await client.messages.batches.list({ limit: LIST_LIMIT }).catch(fail);
      return page.data.map(stateOf);
    },
  };
}

function readResult(result: {
  readonly type: string;
  readonly message?: unknown;
  readonly error?: unknown;
}): BatchResult['result'] {
  if (result.type === 'succeeded') return readMessage(result.message);
  return { kind: 'failed', reason: result.type };
}

function stateOf(batch: {
  readonly id: string;
  readonly processing_status: string;
  readonly created_at: string;
  readonly request_counts: object;
}): BatchState {
  const counts: unknown[] = Object.values(batch.request_counts);
  return {
    id: batch.id,
    hasEnded: batch.processing_status === 'ended',
    count: counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0),
    createdAt: Date.parse(batch.created_at),
  };
}
