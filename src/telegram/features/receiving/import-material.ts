import type { Document } from 'grammy/types';

/** What an admin asks to import. */
export type ImportMaterial =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'none' };

interface Written {
  readonly text?: string | undefined;
  readonly caption?: string | undefined;
  readonly document?: Document | undefined;
}

const COMMAND = /^\/import(?:@\w+)?(?=\s|$)/i;

/** A caption without the command. */
export function withoutCommand(caption = ''): string {
  return caption.replace(COMMAND, '').trim();
}

/** The document that has the command as its caption, the text after the command, or the message to which the command replies. */
export function importMaterialOf(
  message: Written & { readonly reply_to_message?: Written | undefined },
): ImportMaterial {
  if (message.document) return { kind: 'document', document: message.document };
  const typed = (message.text ?? '').replace(COMMAND, '').trimStart();
  if (typed !== '') return { kind: 'text', text: typed };
  const { reply_to_message: replied } = message;
  if (replied?.document) return { kind: 'document', document: replied.document };
  const text = replied?.text ?? replied?.caption;
  return text === undefined ? { kind: 'none' } : { kind: 'text', text };
}
