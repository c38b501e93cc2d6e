import type { RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';
import type { ApiAnswer, ApiFailure, ApiUsage } from './api-call.ts';
import { estimateOutput } from './estimate-tokens.ts';
import { readUsage } from './read-message.ts';

/** Assembles a streamed message. */
export interface StreamReader {
  /** Adds the next event. */
  add(event: RawMessageStreamEvent): void;
  /** The result after the stream ended. It is complete only if `message_stop` arrived. */
  end(): ApiAnswer | ApiFailure;
  /** What is known to be billed so far; undefined before the message starts. */
  billed(): ApiUsage | undefined;
}

/** @param onText called with the whole text so far at each piece */
export function createStreamReader(onText: (text: string) => void): StreamReader {
  let text = '';
  let stopReason: string | null = null;
  let usage: ApiUsage | undefined;
  let isComplete = false;

  /** Until the end the API reports only the usage at the start. */
  const billed = (): ApiUsage | undefined =>
    usage && { ...usage, tokensOut: Math.max(usage.tokensOut, estimateOutput(text)) };

  return {
    add(event) {
      if (event.type === 'message_start') usage = readUsage(event.message.usage);
      else if (event.type === 'message_stop') isComplete = true;
      else if (event.type === 'message_delta') {
        stopReason = event.delta.stop_reason;
        usage = { tokensIn: 0, ...usage, tokensOut: event.usage.output_tokens };
      } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
        text += event.delta.text;
        onText(text);
      }
    },
    end() {
      if (isComplete && usage) return { kind: 'answer', text, stopReason: stopReason ?? '', billed: usage };
      const [status, retryAfterMs] = [undefined, undefined];
      // Not even a start of a message: something other than the API answered.
      if (!usage) return { kind: 'down', status, retryAfterMs, billed: 'nothing' };
      return { kind: 'broken', status, retryAfterMs, billed: billed() ?? 'unknown' };
    },
    billed,
  };
}
