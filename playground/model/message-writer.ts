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

/** The text of an answer, or a function that makes it from the request. */
export type GivenAnswer = string | ((request: ModelRequest) => string);

/** Writes answers: the queued ones first, else those of the pretend model itself. */
export interface MessageWriter {
  /** Sets the answer of the next message; several are queued. */
  answerNext(answer: GivenAnswer): void;
  /** Sets the answer of every message whose request matches; it comes before queued ones. */
  answerEvery(matches: (request: ModelRequest) => boolean, answer: GivenAnswer): void;
  /** Whether the answer to a message with that body is set for every one of its kind. */
  isSetFor(body: unknown): boolean;
  write(request: ModelRequest, fault: ModelFault | undefined): Message;
  /** The result of one request of a batch. */
  writeItem(params: unknown): BatchResult;
}

export function createMessageWriter(
  clock: Pick<PlaygroundClock, 'now'>,
  faults: ModelFaults,
  nextId: () => string,
): MessageWriter {
  const cache = createPromptCache(clock);
  const queued: GivenAnswer[] = [];
  const standing: { matches: (request: ModelRequest) => boolean; answer: GivenAnswer }[] = [];

  function blocksFor(request: ModelRequest): readonly ContentBlock[] {
    // The last one set counts.
    const answer = standing.findLast(({ matches }) => matches(request))?.answer ?? queued.shift();
    if (answer === undefined) return pretendAnswer(request);
    return [textBlock(typeof answer === 'string' ? answer : answer(request))];
  }

  function write(request: ModelRequest, fault: ModelFault | undefined, tier: Usage['service_tier']): Message {
    const blocks = blocksFor(request);
    return writeMessage({ id: nextId(), request, blocks, fault, input: cache.bill(request), tier });
  }

  return {
    answerNext: (answer) => void queued.push(answer),
    answerEvery: (matches, answer) => void standing.push({ matches, answer }),
    isSetFor(body) {
      if (standing.length === 0) return false;
      const request = parseRequest(body, 'answer');
      return standing.some(({ matches }) => matches(request));
    },
    write: (request, fault) => write(request, fault, 'standard'),
    writeItem: (params) => {
      try {
        const request = parseRequest(params, 'answer');
        if (request.delivery === 'streamed') throw invalidRequest('stream: batches cannot be streamed');
        const fault = faults.take('batch-item');
        if (fault?.kind === 'error') throw refusalOf(fault);
        // The request was not processed within 24 hours.
        if (fault?.kind === 'silent') return { type: 'expired' };
        return { type: 'succeeded', message: write(request, fault, 'batch') };
      } catch (error) {
        return { type: 'errored', error: errorBodyOf(error, null) };
      }
    },
  };
}
