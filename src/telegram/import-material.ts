import type { Document } from 'grammy/types';

/** What an admin wants to have imported. */
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

/** Whether the words below a document are the command. */
export function isImportCaption(caption = ''): boolean {
  return COMMAND.test(caption);
}

/** The document with the command as its caption, the text behind the command, or what the command answers. */
export function importMaterialOf(
  message: Written & { readonly reply_to_message?: Written | undefined },
): ImportMaterial {
  if (message.document) return { kind: 'document', document: message.document };
  const behind = (message.text ?? '').replace(COMMAND, '').trimStart();
  if (behind !== '') return { kind: 'text', text: behind };
  const { reply_to_message: answered } = message;
  if (answered?.document) return { kind: 'document', document: answered.document };
  const text = answered?.text ?? answered?.caption;
  return text === undefined ? { kind: 'none' } : { kind: 'text', text };
}
