import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language, Script } from '../../domain/subscriber.ts';
import { inOwnScript } from '../../naming/own-script.ts';

/** A text with formatting; offsets in UTF-16 units. */
export interface Spans {
  readonly text: string;
  readonly entities?:
    | readonly { readonly type: string; readonly offset: number; readonly length: number }[]
    | undefined;
}

/** A message with its text and labels in the script of that language. */
function messageInOwnScript(message: OutgoingMessage, language: Language): OutgoingMessage {
  const buttons = message.buttons.map((row) =>
    row.map((button) => ({ ...button, label: inOwnScript(button.label, language) })),
  );
  return { ...message, text: spansInOwnScript(message, language), buttons };
}

/** The text in the script of that language. Code stays as it is; all formatting still fits, since no length changes. */
export function spansInOwnScript({ text, entities = [] }: Spans, language: Language): string {
  const code = entities
    .filter(({ type }) => type === 'code' || type === 'pre')
    .toSorted((a, b) => a.offset - b.offset);
  let written = '';
  for (const { offset, length } of code) {
    written += inOwnScript(text.slice(written.length, offset), language);
    written += text.slice(written.length, offset + length);
  }
  return written + inOwnScript(text.slice(written.length), language);
}

/** Messages as a reader with that setting sees them. */
export function inScript(
  messages: readonly OutgoingMessage[],
  script: Script,
  language: Language,
): readonly OutgoingMessage[] {
  return script === 'own' ? messages.map((message) => messageInOwnScript(message, language)) : messages;
}
