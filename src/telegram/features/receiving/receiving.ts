import type { Document } from 'grammy/types';
import type { Clock } from '../../../domain/clock.ts';
import type { GivenFields } from '../../../domain/import.ts';
import {
  admitDocument,
  type DocumentsRead,
  readDocuments,
  readPasted,
} from '../../../editing/documents/read-documents.ts';
import {
  isFull,
  PART_WITHIN_MS,
  type PastedMessage,
  type PastedText,
  type PasteOutcome,
  type Pastes,
} from '../../../editing/pastes.ts';
import { readFields } from '../../../editing/read-fields.ts';
import { renderUploadFaults, renderUploadTooLarge } from '../../../messages/upload/upload-view.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { chatOf, type ImportConversation } from '../importing/import-conversation.ts';
import type { ProposeUpload } from '../uploading.ts';
import { importMaterialOf, withoutCommand } from './import-material.ts';
import {
  linkAskedFor,
  renderMayBeCut,
  renderReceivedNotes,
  renderReceivingUsage,
  renderTextOfLink,
} from './receiving-view.ts';
import { RECEIVING } from './words.ts';

/** A shorter message that is forwarded is more likely a question than an article. */
const LEAST_FORWARDED = 200;
const ADDRESS = /^https?:\/\/\S+$/i;

/** For admins: whatever they send becomes an episode or a draft: documents, archives, pasted and forwarded texts. */
export function createReceivingFeature({
  conversation,
  proposeUpload,
  pastes,
  clock,
  download,
}: {
  conversation: ImportConversation;
  proposeUpload: ProposeUpload;
  pastes: Pastes;
  clock: Clock;
  /** The bytes of a file that Telegram stores. */
  download: (fileId: string) => Promise<Uint8Array>;
}): Feature {
  const feature = createFeature('editors');
  const { allowed } = feature;

  feature.declareCommand({ name: 'import', words: RECEIVING, group: 'admin', place: 6 });
  allowed.command('import', async (context) => {
    const { language } = context.reader;
    const material = importMaterialOf(context.msg);
    if (material.kind === 'none') return reply(context, renderReceivingUsage(language));
    if (material.kind === 'document') return receive(context, material.document, '');
    if (ADDRESS.test(material.text.trim()))
      return reply(context, renderTextOfLink(material.text.trim(), language));
    return takePart(context, await pastes.begin(chatOf(context), partOf(context, material.text), ''));
  });
  allowed.on('message:document', (context) =>
    receive(context, context.message.document, withoutCommand(context.message.caption)),
  );
  allowed.on('message:text', async (context, next) => {
    const { text, reply_to_message: replied, forward_origin: forwarded } = context.message;
    if (text.startsWith('/')) return next();
    const part = await pastes.add(chatOf(context), partOf(context, text));
    if (part.kind !== 'none') return takePart(context, part);
    const source = replied?.from?.id === context.me.id ? linkAskedFor(replied.text) : undefined;
    const isText = isFull(text) || (forwarded !== undefined && text.length >= LEAST_FORWARDED);
    if (source === undefined && !isText) return next();
    return takePart(context, await pastes.begin(chatOf(context), partOf(context, text), source ?? ''));
  });

  /** Imports a text that is whole; one that may go on is waited for, while the chat is answered. */
  async function takePart(context: BotContext, part: PasteOutcome): Promise<void> {
    if (part.kind === 'whole') return importPasted(context, part);
    // The update stays unfinished meanwhile, so that a bot that is restarted handles it again.
    if (part.kind === 'waiting') context.runInBackground(() => finishLater(context, part.parts));
  }

  async function finishLater(context: BotContext, parts: number): Promise<void> {
    await clock.sleep(PART_WITHIN_MS);
    const pasted = await pastes.finish(chatOf(context), parts);
    if (pasted === undefined) return;
    await reply(context, renderMayBeCut(context.reader.language));
    await importPasted(context, pasted);
  }

  async function importPasted(context: BotContext, { text, source }: PastedText): Promise<void> {
    const given = source === '' ? {} : { source: [source] };
    return take(context, await readPasted('/import', text), given, []);
  }

  async function receive(context: BotContext, document: Document, caption: string): Promise<void> {
    const { language } = context.reader;
    const name = document.file_name ?? 'text.txt';
    const size = document.file_size ?? 0;
    const admission = admitDocument(name, size);
    if (admission.kind === 'too-large')
      return reply(context, renderUploadTooLarge(size, admission.limitBytes, language));
    if (admission.kind === 'not-text')
      return take(context, { documents: [{ kind: 'refused', name, reason: 'not-text' }], notes: [] }, {}, []);
    await context.replyWithChatAction('typing');
    const { given, unread } = readFields(caption);
    const bytes = await download(document.file_id);
    return take(context, await readDocuments(name, bytes), given, unread);
  }

  /** Says how documents were read, then shows the episodes among them, then begins with the first of the raw texts. */
  async function take(
    context: BotContext,
    { documents, notes }: DocumentsRead,
    given: GivenFields,
    notRead: readonly string[],
  ): Promise<void> {
    const { language } = context.reader;
    const episodes = documents.filter((each) => each.kind === 'episode');
    const refused = documents.filter((each) => each.kind === 'refused');
    const isCaptionUnused = episodes.length > 0 && Object.keys(given).length > 0;
    const said = renderReceivedNotes({ notes, refused, notRead, isCaptionUnused }, language);
    if (said) await reply(context, said);
    for (const document of documents)
      if (document.kind === 'faulty')
        await reply(context, renderUploadFaults(document.name, document.problems, language));
    for (const { name, bytes } of episodes) await proposeUpload(context, markdownName(name), bytes);
    const articles = documents.flatMap((each) => (each.kind === 'raw' ? each.articles : []));
    if (articles.length > 0) await conversation.begin(context, articles, given);
  }

  return feature;
}

/** A message with a part of a text, as Telegram sent it. */
function partOf({ msg }: BotContext, text: string): PastedMessage {
  return { messageId: msg?.message_id ?? 0, text, sentAt: (msg?.date ?? 0) * 1_000 };
}

/** An episode is saved as Markdown, whatever its file was called. */
function markdownName(name: string): string {
  return /\.(?:md|markdown)$/i.test(name) ? name : `${name.replace(/\.\w{1,5}$/, '')}.md`;
}
