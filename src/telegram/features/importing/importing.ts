import type { Document } from 'grammy/types';
import type { Clock } from '../../../domain/clock.ts';
import type { GivenFields } from '../../../domain/import.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type {
  CancelOutcome,
  ImportStart,
  Imports,
  SaveOutcome,
  StepOutcome,
} from '../../../editing/import-outcomes.ts';
import { cleanTextOf, isDecided } from '../../../editing/import-steps.ts';
import type { ImportSession } from '../../../editing/kept-imports.ts';
import { readReply } from '../../../editing/read-fields.ts';
import { createSerialQueue } from '../../../kernel/serial-queue.ts';
import { parseCallback } from '../../../messages/common/callbacks.ts';
import { message } from '../../../messages/common/layout.ts';
import { renderNotDone } from '../../../messages/errors/error-view.ts';
import {
  renderUploadFaults,
  renderUploadTaken,
  renderUploadTooLarge,
} from '../../../messages/upload/upload-view.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, showAt } from '../../reply.ts';
import { wireOptions } from '../../wire-message.ts';
import { importMaterialOf, isImportCaption } from './import-material.ts';
import { questionOf, screensOf } from './import-screens.ts';
import {
  importNotice,
  renderImportCancelled,
  renderImportReading,
  renderImportRefused,
  renderImportSaved,
  renderImportUsage,
} from './import-view.ts';
import { IMPORT } from './words.ts';

/** Telegram accepts about one edit a second of one message; nobody reads faster than this. */
const PROGRESS_MS = 2_000;

/** For admins: `/import` turns a raw text into a draft, proposal by proposal; the text itself is only cleaned, step by step. */
export function createImportingFeature({
  imports,
  clock,
  download,
  onImportFailure,
}: {
  imports: Imports;
  clock: Clock;
  /** The bytes of a file that Telegram stores. */
  download: (fileId: string) => Promise<Uint8Array>;
  /** Called with the reason when the model's proposal could not be shown; must not throw. */
  onImportFailure: (error: unknown) => void;
}): Feature {
  const feature = createFeature('admin');
  /** Tokens of the imports whose outcome was shown: a second tap must not repeat it. */
  const shownOutcomes = new Set<string>();
  const allowed = feature.composer.filter((context) => context.reader.role === 'admin');

  feature.declareCommand({ name: 'import', words: IMPORT, group: 'admin', place: 5 });
  allowed.command('import', async (context) => {
    const material = importMaterialOf(context.msg);
    if (material.kind === 'none') return reply(context, renderImportUsage(context.reader.language));
    if (material.kind === 'document') return receive(context, material.document);
    return begin(context, '/import', new TextEncoder().encode(material.text), {});
  });
  allowed
    .on('message:document')
    .filter((context) => isImportCaption(context.message.caption))
    .use((context) => receive(context, context.message.document));

  async function receive(context: BotContext, document: Document): Promise<void> {
    const { language } = context.reader;
    const name = document.file_name ?? 'text.txt';
    const size = document.file_size ?? 0;
    const admission = imports.admit(name, size);
    switch (admission.kind) {
      case 'web-page':
        return reply(context, renderImportRefused('webPage', name, language));
      case 'not-text':
        return reply(context, renderImportRefused('notText', name, language));
      case 'too-large':
        return reply(context, renderUploadTooLarge(size, admission.limitBytes, language));
      case 'admitted':
        await context.replyWithChatAction('typing');
        return begin(context, name, await download(document.file_id), {});
    }
  }

  async function begin(
    context: BotContext,
    name: string,
    bytes: Uint8Array,
    given: GivenFields,
  ): Promise<void> {
    const { language } = context.reader;
    const outcome = await imports.open(chatOf(context), name, bytes, given);
    switch (outcome.kind) {
      case 'has-front-matter':
        return reply(context, renderImportRefused('hasFrontMatter', name, language));
      case 'faulty':
        return reply(context, renderUploadFaults(name, outcome.problems, language));
      case 'not-kept':
        return reply(context, renderNotDone('disk-full', language));
      default:
        return start(context, outcome);
    }
  }

  /** Shows the first proposal for a text, or that the model is reading it. */
  async function start(context: BotContext, { kind, session }: ImportStart): Promise<void> {
    return kind === 'advised' ? showNext(context, session, undefined) : read(context, session);
  }

  async function read(context: BotContext, session: ImportSession): Promise<void> {
    const { token, text } = session;
    const count = cleanTextOf(text).paragraphs.length;
    const message = renderImportReading(token, count, 0, text, context.reader.language);
    const { message_id: at } = await context.reply(message.text, wireOptions(message));
    // The model takes longer than a chat should wait: its buttons are answered meanwhile.
    void askModel(context, session, at).catch(onImportFailure);
  }

  /** Shows the model's progress, then its proposals, unless the editor did not want to wait. */
  async function askModel(context: BotContext, session: ImportSession, at: number): Promise<void> {
    const { language } = context.reader;
    const { token, text } = session;
    const paragraphCount = cleanTextOf(text).paragraphs.length;
    let shownAt = clock.now();
    const edits = createSerialQueue();
    const onProgress = (count: number): void => {
      if (count === 0 || clock.now() - shownAt < PROGRESS_MS) return;
      shownAt = clock.now();
      const message = renderImportReading(token, paragraphCount, count, text, language);
      const edit = () => context.api.editMessageText(chatOf(context), at, message.text, wireOptions(message));
      // A lost progress update does not matter.
      edits.run(edit).catch(() => undefined);
    };
    const asker = {
      userId: context.from?.id,
      language: language === 'en' ? 'en' : 'zh-Hans',
      onProgress,
    } as const;
    const advised = await imports.advise(chatOf(context), session, asker, edits.idle);
    if (advised) await showNext(context, advised, at);
  }

  /**
   * Shows the next proposal, or the outcome of all.
   * @param at id of the message that the first screen replaces; absent: a new message
   */
  async function showNext(
    context: BotContext,
    session: ImportSession,
    at: number | undefined,
  ): Promise<void> {
    const { token } = session;
    const [first, ...rest] = screensOf(session, context.reader.language);
    if (first) await showAt(context, at, first);
    if (rest.length === 0 || shownOutcomes.has(token)) return;
    shownOutcomes.add(token);
    await reply(context, rest);
  }

  feature.onButton('import', async (context, { token, act, step }) => {
    const chatId = chatOf(context);
    switch (act) {
      case 'cancel':
        return showCancelled(context, token, await imports.cancel(chatId, token));
      case 'cancel-rest':
        return showCancelled(context, token, await imports.cancelRest(chatId, token));
      case 'today':
        return showQuestion(context, await imports.dateToday(chatId, token));
      case 'no-model':
        return showStep(context, await imports.goOnAlone(chatId, token));
      case 'save':
        return showSaved(context, token, await imports.save(chatId, token));
      default:
        return showStep(context, await imports.decide(chatId, token, act, step));
    }
  });

  feature.onButton('import-step', async (context, { token, step }) =>
    showQuestion(context, await imports.toggle(chatOf(context), token, step)),
  );

  // What replies to a message of an import sets fields of its draft.
  allowed.on('message:text').filter(
    (context) => !context.message.text.startsWith('/') && repliedImport(context) !== undefined,
    async (context) => {
      const { language } = context.reader;
      const token = repliedImport(context) ?? '';
      const { given, unread } = readReply(context.message.text);
      const outcome = await imports.give(chatOf(context), token, given);
      if (outcome.kind === 'gone') return reply(context, message(importNotice('gone', language)));
      const at = context.message.reply_to_message?.message_id;
      const { session } = outcome;
      if (isDecided(session.state)) await showAt(context, at, questionOf(session, language, unread));
      else await showNext(context, session, at);
    },
  );

  /** Shows the question again: its steps, or its date, have changed. */
  async function showQuestion(context: BotContext, outcome: StepOutcome): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    await showAt(context, pressedOf(context), questionOf(outcome.session, language));
    return undefined;
  }

  async function showCancelled(
    context: BotContext,
    token: string,
    outcome: CancelOutcome,
  ): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    shownOutcomes.delete(token);
    await showAt(context, pressedOf(context), renderImportCancelled(language));
    if (outcome.next) await start(context, outcome.next);
    return undefined;
  }

  async function showStep(context: BotContext, outcome: StepOutcome): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    // A lost edit leaves an old proposal on screen: it is replaced with the current state.
    await showNext(context, outcome.session, pressedOf(context));
    return outcome.kind === 'unchanged' ? importNotice('decided', language) : undefined;
  }

  async function showSaved(
    context: BotContext,
    token: string,
    outcome: SaveOutcome,
  ): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    if (outcome.kind === 'undecided') return importNotice('decided', language);
    if (outcome.kind === 'undated') return importNotice('undated', language);
    if (outcome.kind === 'saved') shownOutcomes.delete(token);
    await showAt(context, pressedOf(context), renderSaved(outcome, language));
    if (outcome.kind === 'saved' && outcome.next) await start(context, outcome.next);
    return undefined;
  }

  return feature;
}

function renderSaved(
  outcome: Extract<SaveOutcome, { readonly kind: 'saved' | 'taken' | 'too-large' }>,
  language: Language,
): OutgoingMessage {
  switch (outcome.kind) {
    case 'saved': {
      const { path, status } = outcome;
      const shown = status === 'draft' || status === 'live' ? status : 'hidden';
      return renderImportSaved(path, shown, language);
    }
    case 'taken':
      return renderUploadTaken(outcome.existing, language);
    case 'too-large':
      return renderUploadTooLarge(outcome.sizeBytes, outcome.limitBytes, language);
  }
}

/** The token of the import to whose message a text replies, by the buttons of that message. */
function repliedImport({ message }: BotContext): string | undefined {
  const rows = message?.reply_to_message?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((each) => {
    const callback = 'callback_data' in each ? parseCallback(each.callback_data) : undefined;
    return callback?.to === 'import' ? [callback.token] : [];
  })[0];
}

/** The message whose button was pressed. */
function pressedOf({ callbackQuery }: BotContext): number | undefined {
  return callbackQuery?.message?.message_id;
}

/** The feature is for private chats, which always have an id. */
function chatOf({ chatId }: BotContext): number {
  if (chatId === undefined) throw new Error('an update for admins came without its chat');
  return chatId;
}
