import { setTimeout as delay } from 'node:timers/promises';
import { BotApiError, type ErrorParameters } from './bot-api-error.ts';

/** An injected failure of one call, for tests of the bot's error handling. */
export type Fault =
  | {
      readonly kind: 'error';
      readonly errorCode: number;
      readonly description: string;
      readonly parameters?: ErrorParameters;
    }
  /** The call takes effect, but an error is returned. */
  | { readonly kind: 'error-after'; readonly errorCode: number; readonly description: string }
  /** The connection breaks before the call takes effect. */
  | { readonly kind: 'lost-before' }
  /** The call takes effect, then the connection breaks instead of a response. */
  | { readonly kind: 'lost-after' }
  /** A proxy responds in Telegram's place, with an HTML page. */
  | { readonly kind: 'page'; readonly status: number }
  /** The call is delayed, in real milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Returns the fault of a call, if any; invoked once per call, in order of arrival. */
export type FaultPlan = (method: string, chatId: number) => Fault | undefined;

export interface Faults {
  /** Injects this fault into the next call of that method; several are queued. */
  failNext(method: string, fault: Fault): void;
  /** Answers a call, with the queued or planned fault, if any. */
  pass(call: FaultyCall, answer: () => Promise<Response>): Promise<Response>;
}

/** The input for choosing a fault; `chatId` is 0 for a call without a chat. */
export interface FaultyCall {
  readonly method: string;
  readonly chatId: number;
  readonly signal: AbortSignal;
}

export function createFaults(plan: FaultPlan = () => undefined): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    failNext: (method, fault) => {
      const name = method.toLowerCase();
      waiting.set(name, [...(waiting.get(name) ?? []), fault]);
    },
    pass: async ({ method, chatId, signal }, answer) => {
      const fault = waiting.get(method.toLowerCase())?.shift() ?? plan(method, chatId);
      switch (fault?.kind) {
        case 'error':
          throw new BotApiError(fault.errorCode, fault.description, fault.parameters);
        case 'error-after':
          await answer();
          throw new BotApiError(fault.errorCode, fault.description);
        case 'lost-before':
          return brokenResponse();
        case 'lost-after':
          await answer();
          return brokenResponse();
        case 'page':
          return new Response(`<html><h1>${fault.status}</h1></html>`, {
            status: fault.status,
            headers: { 'content-type': 'text/html' },
          });
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
 * A fetch handler has no socket to close, but a failing body makes servers close it: the client sees its connection end in the
 * middle of a response. Declared as chunked, @hono/node-server sends the headers without buffering the body first, which would
 * turn the failure into a complete response of its own.
 */
function brokenResponse(): Response {
  const body = new ReadableStream({
    pull: (controller) => controller.error(new Error('connection closed on purpose')),
  });
  return new Response(body, {
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
}
