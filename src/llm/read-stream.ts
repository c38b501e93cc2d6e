import type { RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';
import type { ApiAnswer, ApiFailure, ApiUsage } from './api-call.ts';
import { estimateOutput } from './estimate-tokens.ts';
import { readUsage } from './read-message.ts';

/** A message that comes in pieces. */
export interface StreamReader {
  /** Takes the next piece. */
  add(event: RawMessageStreamEvent): void;
  /** What came until the stream ended. Only one that says so itself is whole. */
  end(): ApiAnswer | ApiFailure;
  /** What is known to be billed so far; undefined before the message began. */
  billed(): ApiUsage | undefined;
}

/** @param onText hears the whole text so far with each piece of it */
export function createStreamReader(onText: (text: string) => void): StreamReader {
  let text = '';
  let stopReason: string | null = null;
  let usage: ApiUsage | undefined;
  let isWhole = false;

  /** Until the end the API tells only of the beginning. */
  const billed = (): ApiUsage | undefined =>
    usage && { ...usage, tokensOut: Math.max(usage.tokensOut, estimateOutput(text)) };

  return {
    add(event) {
      if (event.type === 'message_start') usage = readUsage(event.message.usage);
      else if (event.type === 'message_stop') isWhole = true;
      else if (event.type === 'message_delta') {
        stopReason = event.delta.stop_reason;
        usage = { tokensIn: usage?.tokensIn ?? 0, tokensOut: event.usage.output_tokens };
      } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
        text += event.delta.text;
        onText(text);
      }
    },
    end() {
      if (isWhole && usage) return { kind: 'answer', text, stopReason: stopReason ?? '', billed: usage };
      const [status, retryAfterMs] = [undefined, undefined];
      // Nothing at all: whoever answered was not the API.
      if (!usage) return { kind: 'down', status, retryAfterMs, billed: 'nothing' };
      return { kind: 'broken', status, retryAfterMs, billed: billed() ?? 'unknown' };
    },
    billed,
  };
}
