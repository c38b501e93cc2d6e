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
  /** The call has its effect, and an error is answered all the same. */
  | { readonly kind: 'error-after'; readonly errorCode: number; readonly description: string }
  /** The connection breaks before the call has any effect. */
  | { readonly kind: 'lost-before' }
  /** The call has its effect, then the connection breaks instead of an answer. */
  | { readonly kind: 'lost-after' }
  /** Something on the way answers in Telegram's place, with a page. */
  | { readonly kind: 'page'; readonly status: number }
  /** The call takes so much longer, in real milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Tells which fault a call meets, if any; asked once for each call, in the order of their coming. */
export type FaultPlan = (method: string, chatId: number) => Fault | undefined;

export interface Faults {
  /** The next call of that method meets this fault; several wait in line. */
  failNext(method: string, fault: Fault): void;
  /** Answers a call through the fault that waits for it, or that the plan has for it, if any. */
  pass(call: FaultyCall, answer: () => Promise<Response>): Promise<Response>;
}

/** What a fault is chosen by; `chatId` is 0 for a call that names no chat. */
export interface FaultyCall {
  readonly method: string;
  readonly chatId: number;
  readonly signal: AbortSignal;
}

/** No faults wait. */
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
