import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { CancelOutcome, Imports, SaveOutcome, StepOutcome } from '../../../editing/import-outcomes.ts';
import { isDecided } from '../../../editing/import-steps.ts';
import type { ImportSession } from '../../../editing/kept-imports.ts';
import { readReply } from '../../../editing/read-fields.ts';
import { parseCallback } from '../../../messages/common/callbacks.ts';
import { message } from '../../../messages/common/layout.ts';
import { renderUploadTaken, renderUploadTooLarge } from '../../../messages/upload/upload-view.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, showAt } from '../../reply.ts';
import { chatOf, type ImportConversation } from './import-conversation.ts';
import { questionOf } from './import-screens.ts';
import { importNotice, renderImportCancelled, renderImportSaved } from './import-view.ts';

/** For admins: a text becomes a draft, proposal by proposal; the text itself is only cleaned, step by step. */
export function createImportingFeature({
  imports,
  conversation,
}: {
  imports: Imports;
  conversation: ImportConversation;
}): Feature {
  const feature = createFeature('editors');
  const { allowed } = feature;

  feature.onButton('import', async (context, { token, act, step }) => {
    const chatId = chatOf(context);
    switch (act) {
      case 'cancel':
        return showCancelled(context, token, await imports.cancel(chatId, token));
      case 'cancel-rest':
        return showCancelled(context, token, await imports.cancelRest(chatId, token));
      case 'resume':
        return showAgain(context, await imports.find(chatId, token));
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
      else await conversation.showNext(context, session, at);
    },
  );

  /** Shows the question again: its steps, or its date, have changed. */
  async function showQuestion(context: BotContext, outcome: StepOutcome): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    await showAt(context, pressedOf(context), questionOf(outcome.session, language));
    return undefined;
  }

  /** Shows an import in a new message: the one in which it began may be lost. */
  async function showAgain(
    context: BotContext,
    session: ImportSession | undefined,
  ): Promise<string | undefined> {
    if (!session) return importNotice('gone', context.reader.language);
    conversation.end(session.token);
    if (session.state.advice) await conversation.showNext(context, session, undefined);
    else await conversation.start(context, { kind: 'reading', session });
    return undefined;
  }

  async function showCancelled(
    context: BotContext,
    token: string,
    outcome: CancelOutcome,
  ): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    conversation.end(token);
    await showAt(context, pressedOf(context), renderImportCancelled(language));
    if (outcome.next) await conversation.start(context, outcome.next);
    return undefined;
  }

  async function showStep(context: BotContext, outcome: StepOutcome): Promise<string | undefined> {
    const { language } = context.reader;
    if (outcome.kind === 'gone') return importNotice('gone', language);
    // A lost edit leaves an old proposal on screen: it is replaced with the current state.
    await conversation.showNext(context, outcome.session, pressedOf(context));
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
    if (outcome.kind === 'saved') conversation.end(token);
    await showAt(context, pressedOf(context), renderSaved(outcome, language));
    if (outcome.kind === 'saved' && outcome.next) await conversation.start(context, outcome.next);
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
      const { path, id, status } = outcome;
      const shown = status === 'draft' || status === 'live' ? status : 'hidden';
      return renderImportSaved(path, id, shown, language);
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
