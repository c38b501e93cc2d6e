import type { Batches } from './batches.ts';
import { countRequest } from './count-tokens.ts';
import { asEventStream, asJson, asJsonLines, type Delivery } from './deliver.ts';
import { findModel, modelInfo, modelPage } from './known-models.ts';
import type { MessageWriter } from './message-writer.ts';
import { ModelApiError } from './model-error.ts';
import type { FaultyCall, ModelFault } from './model-faults.ts';
import { parseRequest } from './parse-request.ts';
import { eventsOf } from './stream-events.ts';

/** A received call. */
export interface ModelCall {
  readonly url: URL;
  readonly body: unknown;
  /** The id in the path; '' if there is none. */
  readonly id: string;
}

/** Executes a call, with its fault, if any. */
type Answer = (fault: ModelFault | undefined) => Delivery;

/** Method, path, the kind of faults, and the validation that precedes any fault. */
export type ModelRoute = readonly [string, RegExp, FaultyCall, (call: ModelCall) => Answer];

/** All endpoints of the pretend API. */
export function createModelRoutes(writer: MessageWriter, batches: Batches): readonly ModelRoute[] {
  const batch = /^\/v1\/messages\/batches\/(?<id>\w+)$/;
  const json = (answer: (call: ModelCall) => object) => (call: ModelCall) => () => asJson(answer(call));
  return [
    ['POST', /^\/v1\/messages$/, 'messages', (call) => answerMessage(writer, call)],
    ['POST', /^\/v1\/messages\/count_tokens$/, 'count_tokens', answerCount],
    ['GET', /^\/v1\/models$/, 'models', json(modelPage)],
    ['GET', /^\/v1\/models\/(?<id>[\w.-]+)$/, 'models', json(answerModel)],
    [
      'POST',
      /^\/v1\/messages\/batches$/,
      'batches',
      json(({ body, url }) => batches.create(body, url.origin)),
    ],
    [
      'GET',
      /^\/v1\/messages\/batches$/,
      'batches',
      json(({ url }) => batches.list(url.searchParams, url.origin)),
    ],
    ['GET', batch, 'batches', json(({ id, url }) => batches.find(id, url.origin))],
    ['DELETE', batch, 'batches', json(({ id }) => batches.remove(id))],
    [
      'POST',
      /^\/v1\/messages\/batches\/(?<id>\w+)\/cancel$/,
      'batches',
      json(({ id, url }) => batches.cancel(id, url.origin)),
    ],
    [
      'GET',
      /^\/v1\/messages\/batches\/(?<id>\w+)\/results$/,
      'batches',
      ({ id }) =>
        () =>
          asJsonLines(batches.results(id)),
    ],
  ];
}

function answerMessage(writer: MessageWriter, { body }: ModelCall): Answer {
  const request = parseRequest(body, 'answer');
  return (fault) => {
    const message = writer.write(request, fault);
    return request.delivery === 'streamed' ? asEventStream(eventsOf(message)) : asJson(message);
  };
}

function answerCount({ body }: ModelCall): Answer {
  const request = parseRequest(body, 'count');
  return () => asJson({ input_tokens: countRequest(request) });
}

function answerModel({ id }: ModelCall): object {
  const model = findModel(id);
  if (!model) throw new ModelApiError(404, `model: ${id}`);
  return modelInfo(model);
}
