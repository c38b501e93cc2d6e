import type { PlaygroundClock } from '../playground-clock.ts';
import type { BatchResult } from './batches.ts';
import { type ContentBlock, textBlock } from './content-blocks.ts';
import { refusalOf } from './deliver.ts';
import { errorBodyOf, invalidRequest } from './model-error.ts';
import type { ModelFault, ModelFaults } from './model-faults.ts';
import type { ModelRequest } from './model-request.ts';
import { parseRequest } from './parse-request.ts';
import { pretendAnswer } from './pretend-answer.ts';
import { createPromptCache } from './prompt-cache.ts';
import { type Message, type Usage, writeMessage } from './write-message.ts';

/** An answer's text, or how to make it of the request. */
export type GivenAnswer = string | ((request: ModelRequest) => string);

/** Writes the answers: those that were given, else those of the pretend model itself. */
export interface MessageWriter {
  /** The next message says this; several wait in line. */
  answerNext(answer: GivenAnswer): void;
  write(request: ModelRequest, fault: ModelFault | undefined): Message;
  /** What becomes of one request of a batch. */
  writeItem(params: unknown): BatchResult;
}

/** No answers are given, and no prompt is kept. */
export function createMessageWriter(
  clock: Pick<PlaygroundClock, 'now'>,
  faults: ModelFaults,
  nextId: () => string,
): MessageWriter {
  const cache = createPromptCache(clock);
  const given: GivenAnswer[] = [];

  function say(request: ModelRequest): readonly ContentBlock[] {
    const answer = given.shift();
    if (answer === undefined) return pretendAnswer(request);
    return [textBlock(typeof answer === 'string' ? answer : answer(request))];
  }

  function write(request: ModelRequest, fault: ModelFault | undefined, tier: Usage['service_tier']): Message {
    const blocks = say(request);
    return writeMessage({ id: nextId(), request, blocks, fault, input: cache.bill(request), tier });
  }

  return {
    answerNext: (answer) => void given.push(answer),
    write: (request, fault) => write(request, fault, 'standard'),
    writeItem: (params) => {
      try {
        const request = parseRequest(params, 'answer');
        if (request.delivery === 'streamed') throw invalidRequest('stream: batches cannot be streamed');
        const fault = faults.take('batch-item');
        if (fault?.kind === 'error') throw refusalOf(fault);
        // Nobody came to it in its day.
        if (fault?.kind === 'silent') return { type: 'expired' };
        return { type: 'succeeded', message: write(request, fault, 'batch') };
      } catch (error) {
        return { type: 'errored', error: errorBodyOf(error, null) };
      }
    },
  };
}
