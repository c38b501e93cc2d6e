import { createHash } from 'node:crypto';
import type { PlaygroundClock } from '../playground-clock.ts';
import { type AskedRequest, createAskedRequests } from './asked-requests.ts';
import { createBatches } from './batches.ts';
import { checkHeaders } from './check-headers.ts';
import { deliver, failBefore } from './deliver.ts';
import { createMessageWriter, type GivenAnswer } from './message-writer.ts';
import { errorResponse, ModelApiError } from './model-error.ts';
import { createModelFaults, type FaultyCall, type ModelFault } from './model-faults.ts';
import type { ModelRequest } from './model-request.ts';
import { createModelRoutes } from './model-routes.ts';
import { readJsonBody } from './read-json-body.ts';

export type { AskedRequest, FaultyCall, GivenAnswer, ModelFault };

/** The default key of a pretend model. */
export const PRETEND_KEY = 'pretend-key-that-is-no-secret';

export interface PretendModelOptions {
  readonly clock: Pick<PlaygroundClock, 'now'>;
  /** Determines the ids of messages and requests, but not the answers. */
  readonly seed?: string;
  /** The only valid key. */
  readonly key?: string;
}

/** A local Anthropic Messages API without a model: it answers with words of the request. In memory. */
export interface PretendModel {
  /** Serves `/v1/messages`, its batches and token counts, and `/v1/models`. Never rejects. */
  handle(request: Request): Promise<Response>;
  /** Injects a fault into the next valid call, by default of `/v1/messages`; several are queued. */
  failNext(fault: ModelFault, call?: FaultyCall): void;
  /** Sets the answer of the next message, also in a batch; several are queued. */
  answerNext(answer: GivenAnswer): void;
  /** Sets the answer of every message whose request matches, before queued ones; their faults are those of `set-messages`. */
  answerEvery(matches: (request: ModelRequest) => boolean, answer: GivenAnswer): void;
  /** Completes all batches, which otherwise happens after two minutes of the clock. */
  settleBatches(): void;
  /** The latest 500 requests, refused or not, oldest first. */
  requests(): readonly AskedRequest[];
}

export function createPretendModel({
  clock,
  seed = 'pretend',
  key = PRETEND_KEY,
}: PretendModelOptions): PretendModel {
  const nextId = createIds(seed);
  const received = createAskedRequests();
  const faults = createModelFaults();
  const writer = createMessageWriter(clock, faults, () => nextId('msg'));
  const batches = createBatches(clock, () => nextId('msgbatch'), writer.writeItem);
  const routes = createModelRoutes(writer, batches);

  async function answer(request: Request, requestId: string): Promise<Response> {
    const body = await readJsonBody(request).catch((error: unknown) => {
      received.add(request, clock.now(), undefined);
      throw error;
    });
    received.add(request, clock.now(), body);
    checkHeaders(request.headers, key);
    const url = new URL(request.url);
    const here = routes.filter(([, path]) => path.test(url.pathname));
    const route = here.find(([method]) => method === request.method);
    if (!route) throw here.length > 0 ? new ModelApiError(405, 'Method Not Allowed') : notFound();
    const [, path, name, check] = route;
    const execute = check({ url, body, id: path.exec(url.pathname)?.groups?.['id'] ?? '' });
    const fault = faults.take(name === 'messages' && writer.isSetFor(body) ? 'set-messages' : name);
    return (await failBefore(fault, request.signal)) ?? deliver(execute(fault), fault, requestId);
  }

  return {
    handle: async (request) => {
      const requestId = nextId('req');
      const response = await answer(request, requestId).catch((error) => errorResponse(error, requestId));
      // The headers of `Response.error()` cannot be written.
      if (response.type !== 'error') response.headers.set('request-id', requestId);
      return response;
    },
    failNext: faults.failNext,
    answerNext: writer.answerNext,
    answerEvery: writer.answerEvery,
    settleBatches: batches.settle,
    requests: received.list,
  };
}

function notFound(): ModelApiError {
  return new ModelApiError(404, 'Not Found');
}

/** Ids in the API's format, `msg_01…`; the same sequence for the same seed. */
function createIds(seed: string): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    const digest = createHash('sha256').update(`${seed}:${count++}`).digest('hex');
    return `${prefix}_01${digest.slice(0, 22)}`;
  };
}
