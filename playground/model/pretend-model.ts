import { createHash } from 'node:crypto';
import type { PlaygroundClock } from '../playground-clock.ts';
import { type AskedRequest, createAskedRequests } from './asked-requests.ts';
import { createBatches } from './batches.ts';
import { checkHeaders } from './check-headers.ts';
import { deliver, failBefore } from './deliver.ts';
import { createMessageWriter, type GivenAnswer } from './message-writer.ts';
import { errorResponse, ModelApiError } from './model-error.ts';
import { createModelFaults, type FaultyCall, type ModelFault } from './model-faults.ts';
import { createModelRoutes } from './model-routes.ts';
import { readJsonBody } from './read-json-body.ts';

export type { AskedRequest, FaultyCall, GivenAnswer, ModelFault };

/** The key that a pretend model takes when it is told no other. */
export const PRETEND_KEY = 'pretend-key-that-is-no-secret';

export interface PretendModelOptions {
  readonly clock: Pick<PlaygroundClock, 'now'>;
  /** The ids of messages and requests come from it; the answers do not. */
  readonly seed?: string;
  /** The one key that is let in. */
  readonly key?: string;
}

/** Anthropic's Messages API on this machine, without a model: it answers with the words of the request. In memory. */
export interface PretendModel {
  /** Serves `/v1/messages`, its batches and token counts, and `/v1/models`. Never rejects. */
  handle(request: Request): Promise<Response>;
  /** The next call that the checks let through fails so; several wait in line. Of `/v1/messages` unless another is named. */
  failNext(fault: ModelFault, call?: FaultyCall): void;
  /** The next message says this, also one of a batch; several wait in line. */
  answerNext(answer: GivenAnswer): void;
  /** Ends the work on all batches; two minutes of the clock do so too. */
  settleBatches(): void;
  /** What was asked, refused or not, oldest first; the latest 500. */
  requests(): readonly AskedRequest[];
}

/** A fresh pretend model: nothing asked, kept or batched. */
export function createPretendModel({
  clock,
  seed = 'pretend',
  key = PRETEND_KEY,
}: PretendModelOptions): PretendModel {
  const nextId = createIds(seed);
  const asked = createAskedRequests();
  const faults = createModelFaults();
  const writer = createMessageWriter(clock, faults, () => nextId('msg'));
  const batches = createBatches(clock, () => nextId('msgbatch'), writer.writeItem);
  const routes = createModelRoutes(writer, batches);

  async function answer(request: Request, requestId: string): Promise<Response> {
    const body = await readJsonBody(request).catch((error: unknown) => {
      asked.add(request, clock.now(), undefined);
      throw error;
    });
    asked.add(request, clock.now(), body);
    checkHeaders(request.headers, key);
    const url = new URL(request.url);
    const here = routes.filter(([, path]) => path.test(url.pathname));
    const route = here.find(([method]) => method === request.method);
    if (!route) throw here.length > 0 ? new ModelApiError(405, 'Method Not Allowed') : notFound();
    const [, path, name, check] = route;
    const carryOut = check({ url, body, id: path.exec(url.pathname)?.groups?.['id'] ?? '' });
    const fault = faults.take(name);
    return (await failBefore(fault, request.signal)) ?? deliver(carryOut(fault), fault, requestId);
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
    settleBatches: batches.settle,
    requests: asked.list,
  };
}

function notFound(): ModelApiError {
  return new ModelApiError(404, 'Not Found');
}

/** Ids that look as the API's, `msg_01…`; the same ones in the same order for the same seed. */
function createIds(seed: string): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    const digest = createHash('sha256').update(`${seed}:${count++}`).digest('hex');
    return `${prefix}_01${digest.slice(0, 22)}`;
  };
}
