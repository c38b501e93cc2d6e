import type { ContentBlock } from './content-blocks.ts';
import type { Message } from './write-message.ts';

/** One event of a streamed answer; its type is also the name of the server-sent event. */
export interface StreamEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Characters per event. */
const PIECE = 24;

/** A message as a sequence of stream events. */
export function eventsOf(message: Message): StreamEvent[] {
  const { content, stop_reason, stop_sequence, stop_details, usage } = message;
  const unfinished = { stop_reason: null, stop_sequence: null, stop_details: null };
  return [
    {
      type: 'message_start',
      message: { ...message, content: [], ...unfinished, usage: { ...usage, output_tokens: 1 } },
    },
    { type: 'ping' },
    ...content.flatMap(eventsOfBlock),
    {
      type: 'message_delta',
      delta: { stop_reason, stop_sequence, stop_details, container: null },
      usage: {
        input_tokens: usage.input_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        output_tokens: usage.output_tokens,
        output_tokens_details: usage.output_tokens_details,
        server_tool_use: usage.server_tool_use,
      },
    },
    { type: 'message_stop' },
  ];
}

function eventsOfBlock(block: ContentBlock, index: number): StreamEvent[] {
  const delta = (content: object): StreamEvent => ({ type: 'content_block_delta', index, delta: content });
  const [empty, deltas] =
    block.type === 'text'
      ? [
          { type: 'text', text: '', citations: block.citations && [] },
          [
            ...piecesOf(block.text).map((text) => delta({ type: 'text_delta', text })),
            ...(block.citations ?? []).map((citation) => delta({ type: 'citations_delta', citation })),
          ],
        ]
      : [
          { type: 'thinking', thinking: '', signature: '' },
          [
            ...piecesOf(block.thinking).map((thinking) => delta({ type: 'thinking_delta', thinking })),
            delta({ type: 'signature_delta', signature: block.signature }),
          ],
        ];
  return [
    { type: 'content_block_start', index, content_block: empty },
    ...deltas,
    { type: 'content_block_stop', index },
  ];
}

/** Splits a text without cutting a character. */
function piecesOf(text: string): string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / PIECE);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * PIECE, (index + 1) * PIECE).join(''),
  );
}
