/** An event of the playground; of what it holds, what this measurement looks at. */
export interface PageEvent {
  readonly name: string;
  readonly content: {
    readonly chatId?: number;
    readonly message?: { readonly text?: string; readonly from?: { readonly is_bot: boolean } };
  };
}

/** Reads a text/event-stream to its end, event by event. */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  onEvent: (event: PageEvent) => void,
): Promise<void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let unread = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (unread + decoder.decode(value, { stream: true })).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) onEvent(event);
    }
  }
}

/** Undefined for a heartbeat. */
function parseEvent(block: string): PageEvent | undefined {
  const fields = new Map(
    block.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
  );
  const name = fields.get('event');
  const data = fields.get('data');
  return name === undefined || data === undefined ? undefined : { name, content: JSON.parse(data) };
}
