import { setTimeout as delay } from 'node:timers/promises';
import { BotApiError, type ErrorParameters } from './bot-api-error.ts';

/** What goes wrong with one call, for tests of the bot's behaviour in bad weather. */
export type Fault =
  | {
      readonly kind: 'error';
      readonly errorCode: number;
      readonly description: string;
      readonly parameters?: ErrorParameters;
    }
  /** The connection breaks before the call has any effect. */
  | { readonly kind: 'lost-before' }
  /** The call has its effect, then the connection breaks instead of an answer. */
  | { readonly kind: 'lost-after' }
  /** The call takes so much longer, in real milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number };

export interface Faults {
  /** The next call of that method meets this fault; several wait in line. */
  failNext(method: string, fault: Fault): void;
  /** Answers a call through the fault that waits for it, if any. */
  pass(method: string, signal: AbortSignal, answer: () => Promise<Response>): Promise<Response>;
}

/** No faults wait. */
export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    failNext: (method, fault) => {
      const name = method.toLowerCase();
      waiting.set(name, [...(waiting.get(name) ?? []), fault]);
    },
    pass: async (method, signal, answer) => {
      const fault = waiting.get(method.toLowerCase())?.shift();
      switch (fault?.kind) {
        case 'error':
          throw new BotApiError(fault.errorCode, fault.description, fault.parameters);
        case 'lost-before':
          return brokenResponse();
        case 'lost-after':
          await answer();
          return brokenResponse();
        case 'slow':
          await delay(fault.ms, undefined, { signal });
          return answer();
        default:
          return answer();
      }
    },
  };
}

/**
 * A fetch handler has no socket to close, but a body that fails makes servers close it: the client sees its connection
 * end in the middle of an answer. Said to be chunked, @hono/node-server sends the head and does not look at the body first,
 * which would turn the failure into a whole answer of its own.
 */
function brokenResponse(): Response {
  const body = new ReadableStream({
    pull: (controller) => controller.error(new Error('connection closed on purpose')),
  });
  return new Response(body, {
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
}
