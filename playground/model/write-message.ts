import { type ContentBlock, keepCharacters, textBlock, textOf, thinkingBlock } from './content-blocks.ts';
import { charactersWithin, countTokens } from './count-tokens.ts';
import type { Effort } from './known-models.ts';
import type { ModelFault } from './model-faults.ts';
import type { ModelRequest } from './model-request.ts';
import type { InputUsage } from './prompt-cache.ts';

type StopReason = 'end_turn' | 'max_tokens' | 'stop_sequence' | 'refusal';

/** How an answer ended, as in messages and streams. */
export interface Stop {
  readonly stop_reason: StopReason;
  readonly stop_sequence: string | null;
  readonly stop_details: object | null;
}

export interface Usage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  };
  readonly output_tokens: number;
  readonly output_tokens_details: { readonly thinking_tokens: number } | null;
  readonly server_tool_use: null;
  readonly service_tier: 'standard' | 'batch';
  readonly inference_geo: null;
  readonly speed: null;
}

/** A complete answer in the API's shape. */
export interface Message extends Stop {
  readonly id: string;
  readonly type: 'message';
  readonly role: 'assistant';
  readonly model: string;
  readonly content: readonly ContentBlock[];
  readonly container: null;
  readonly diagnostics: null;
  readonly usage: Usage;
}

/** The thinking tokens of each effort: placeholders of the right order. */
const THINKING_TOKENS: Readonly<Record<Effort, number>> = {
  low: 400,
  medium: 1_600,
  high: 3_000,
  xhigh: 8_000,
  max: 16_000,
};
const THOUGHT = 'The words of the request will do for an answer.';
const ENDED: Stop = { stop_reason: 'end_turn', stop_sequence: null, stop_details: null };

/** An answer and how it ended. */
interface Ended {
  readonly blocks: readonly ContentBlock[];
  readonly stop: Stop;
}

/** Builds a message from content blocks, within the limits of the request and with the answer's fault, if any. */
export function writeMessage({
  id,
  request,
  blocks: given,
  fault,
  input,
  tier,
}: {
  readonly id: string;
  readonly request: ModelRequest;
  readonly blocks: readonly ContentBlock[];
  readonly fault: ModelFault | undefined;
  readonly input: InputUsage;
  readonly tier: Usage['service_tier'];
}): Message {
  const display = fault?.kind === 'thinking-first' ? 'summarized' : request.thinking;
  const whole = display === 'none' ? given : [thinkingBlock(THOUGHT, display), ...given];
  const thinkingTokens = Math.min(thinkingTokensOf(request, display), request.maxTokens);
  const { blocks, stop } = failWith(fault, whole) ?? limit(whole, request, thinkingTokens);
  return {
    id,
    type: 'message',
    role: 'assistant',
    model: request.model.id,
    content: blocks,
    container: null,
    diagnostics: null,
    ...stop,
    usage: {
      input_tokens: input.fresh,
      cache_creation_input_tokens: input.written['5m'] + input.written['1h'],
      cache_read_input_tokens: input.read,
      cache_creation: {
        ephemeral_5m_input_tokens: input.written['5m'],
        ephemeral_1h_input_tokens: input.written['1h'],
      },
      // Even an empty answer costs a token.
      output_tokens: Math.max(1, thinkingTokens + countTokens(textOf(blocks))),
      output_tokens_details: display === 'none' ? null : { thinking_tokens: thinkingTokens },
      server_tool_use: null,
      service_tier: tier,
      inference_geo: null,
      speed: null,
    },
  };
}

/** Unrequested thinking is short. */
function thinkingTokensOf({ thinking, effort }: ModelRequest, display: ModelRequest['thinking']): number {
  if (display === 'none') return 0;
  return thinking === 'none' ? countTokens(THOUGHT) : THINKING_TOKENS[effort];
}

/** Applies an answer fault; undefined if there is none. */
function failWith(fault: ModelFault | undefined, blocks: readonly ContentBlock[]): Ended | undefined {
  const text = textOf(blocks);
  switch (fault?.kind) {
    case 'refusal': {
      const details = { type: 'refusal', category: fault.category ?? null, explanation: null };
      return {
        blocks: fault.characters ? keepCharacters(blocks, fault.characters) : [],
        stop: { ...ENDED, stop_reason: 'refusal', stop_details: details },
      };
    }
    case 'truncated': {
      const count = fault.characters ?? Math.floor([...text].length / 2);
      return { blocks: keepCharacters(blocks, count), stop: { ...ENDED, stop_reason: 'max_tokens' } };
    }
    case 'invalid-json':
      return { blocks: [textBlock(`Here it is: ${text.slice(0, -1)},`)], stop: ENDED };
    case 'empty':
      return { blocks: fault.content === 'blank' ? [textBlock('')] : [], stop: ENDED };
    default:
      return undefined;
  }
}

/** Truncates the answer at the first stop sequence and at its maximum of tokens. */
function limit(blocks: readonly ContentBlock[], request: ModelRequest, thinkingTokens: number): Ended {
  const text = textOf(blocks);
  const [first] = request.stopSequences
    .map((sequence) => ({ sequence, at: text.indexOf(sequence) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const before = first ? text.slice(0, first.at) : text;
  const within = charactersWithin(before, Math.max(0, request.maxTokens - thinkingTokens));
  const length = [...before].length;
  if (within < length) {
    return { blocks: keepCharacters(blocks, within), stop: { ...ENDED, stop_reason: 'max_tokens' } };
  }
  if (!first) return { blocks, stop: ENDED };
  const stop = { ...ENDED, stop_reason: 'stop_sequence', stop_sequence: first.sequence } as const;
  return { blocks: keepCharacters(blocks, length), stop };
}
