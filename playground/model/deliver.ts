import { setTimeout as delay } from 'node:timers/promises';
import { errorBodyOf, ModelApiError } from './model-error.ts';
import type { ModelFault } from './model-faults.ts';
import type { StreamEvent } from './stream-events.ts';

/** A body in the pieces in which it is sent. */
export interface Delivery {
  readonly contentType: 'application/json' | 'application/x-jsonl' | 'text/event-stream; charset=utf-8';
  readonly pieces: readonly string[];
}

/** How a body ends. */
type Ending = 'whole' | 'cut' | 'stalls';

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'invalid x-api-key',
  402: 'Your credit balance is too low to access the API.',
  403: 'Your API key does not have permission to use the specified resource.',
  404: 'Not Found',
  429: 'This request would exceed the rate limit of your organization.',
  504: 'Request timed out',
  529: 'Overloaded',
};
const GATEWAY_PAGE = '<!doctype html><title>One moment</title><p>The gateway is looking for the service.</p>';

/** A value as one JSON body. */
export function asJson(value: object): Delivery {
  const text = JSON.stringify(value);
  const middle = Math.floor(text.length / 2);
  return { contentType: 'application/json', pieces: [text.slice(0, middle), text.slice(middle)] };
}

/** Values as JSON, one per line. */
export function asJsonLines(values: readonly object[]): Delivery {
  const pieces = values.map((value) => `${JSON.stringify(value)}\n`);
  return { contentType: 'application/x-jsonl', pieces };
}

/** Events as a stream of server-sent events. */
export function asEventStream(events: readonly StreamEvent[]): Delivery {
  return { contentType: 'text/event-stream; charset=utf-8', pieces: events.map(textOfEvent) };
}

/**
 * Applies a fault before anything is answered: returns undefined to continue, or `Response.error()`, at which the server closes the
 * connection, when no answer is to come. @throws {ModelApiError} when the fault is an API error
 */
export async function failBefore(
  fault: ModelFault | undefined,
  signal: AbortSignal,
): Promise<Response | undefined> {
  switch (fault?.kind) {
    case 'error':
      throw refusalOf(fault);
    case 'no-answer':
      return Response.error();
    case 'silent':
      await aborted(signal);
      return Response.error();
    case 'slow':
      await delay(fault.ms, undefined, { signal });
      return undefined;
    case 'wrong-content-type':
      return new Response(GATEWAY_PAGE, { headers: { 'content-type': 'text/html' } });
    default:
      return undefined;
  }
}

/** Sends a body with status 200, applying the fault, if any. @throws {ModelApiError} */
export function deliver(delivery: Delivery, fault: ModelFault | undefined, requestId: string): Response {
  const { contentType, pieces } = delivery;
  const half = pieces.slice(0, Math.ceil(pieces.length / 2));
  const send = (some: readonly string[], ending: Ending) =>
    new Response(bodyOf(some, ending), { headers: { 'content-type': contentType } });
  switch (fault?.kind) {
    case 'stalls':
    case 'cut':
      return send(half, fault.kind);
    case 'ends-early':
      return send(half, 'whole');
    case 'broken-json':
      return send([...half, ...brokenPiece(delivery)], 'whole');
    case 'error-in-stream': {
      const error = refusalOf({ status: 529, ...fault });
      if (!isEventStream(delivery)) throw error;
      return send([...half, textOfEvent({ ...errorBodyOf(error, requestId) })], 'whole');
    }
    default:
      return send(pieces, 'whole');
  }
}

/** The API error of a fault. */
export function refusalOf(fault: {
  readonly status: number;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}): ModelApiError {
  const { status, message = MESSAGES[status] ?? 'Internal server error', retryAfterSeconds, headers } = fault;
  const retryAfter = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new ModelApiError(status, message, { ...retryAfter, ...headers });
}

function isEventStream({ contentType }: Delivery): boolean {
  return contentType.startsWith('text/event-stream');
}

/** Half a JSON body is already invalid; a stream needs a broken event. */
function brokenPiece(delivery: Delivery): string[] {
  return isEventStream(delivery) ? ['event: content_block_delta\ndata: {"type":"content_block_de\n\n'] : [];
}

function textOfEvent(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Yields the pieces as they are read. */
function bodyOf(pieces: readonly string[], ending: Ending): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rest = pieces.values();
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = rest.next();
      if (!done) controller.enqueue(encoder.encode(value));
      else if (ending === 'whole') controller.close();
      else if (ending === 'cut') controller.error(new Error('connection closed on purpose'));
      // A stalled body ends only when its reader cancels it.
      else return new Promise(() => {});
      return undefined;
    },
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
