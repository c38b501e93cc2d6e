import type { ArticleText } from '../../../content/split-articles.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { GivenFields } from '../../../domain/import.ts';
import type { ImportStart, Imports } from '../../../editing/import-outcomes.ts';
import { cleanTextOf } from '../../../editing/import-steps.ts';
import type { ImportSession } from '../../../editing/kept-imports.ts';
import { createSerialQueue } from '../../../kernel/serial-queue.ts';
import { renderNotDone } from '../../../messages/errors/error-view.ts';
import type { BotContext } from '../../context.ts';
import { reply, showAt } from '../../reply.ts';
import { wireOptions } from '../../wire-message.ts';
import { screensOf } from './import-screens.ts';
import { renderImportReading } from './import-view.ts';

/** Telegram accepts about one edit a second of one message; nobody reads faster than this. */
const PROGRESS_MS = 2_000;

/** The conversation on one message about a text that becomes a draft. */
export interface ImportConversation {
  /** Begins with the first of these articles; each of the others follows when the one before it is decided. */
  begin(context: BotContext, articles: readonly ArticleText[], given: GivenFields): Promise<void>;
  /** Goes on with an import that has been opened. */
  start(context: BotContext, start: ImportStart): Promise<void>;
  /**
   * Shows the next proposal, or the outcome of all.
   * @param at id of the message that the first screen replaces; absent: a new message
   */
  showNext(context: BotContext, session: ImportSession, at: number | undefined): Promise<void>;
  /** Forgets an import that is over. */
  end(token: string): void;
}

export function createImportConversation({
  imports,
  clock,
  onImportFailure,
}: {
  readonly imports: Pick<Imports, 'open' | 'advise'>;
  readonly clock: Clock;
  /** Called with the reason when the model's proposal could not be shown; must not throw. */
  readonly onImportFailure: (error: unknown) => void;
}): ImportConversation {
  /** Tokens of the imports whose outcome was shown: a second tap must not repeat it. */
  const shownOutcomes = new Set<string>();

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

  return {
    start,
    showNext,
    end: (token) => void shownOutcomes.delete(token),
    async begin(context, articles, given) {
      const outcome = await imports.open(chatOf(context), articles, given);
      if (outcome.kind === 'not-kept')
        return reply(context, renderNotDone('disk-full', context.reader.language));
      return start(context, outcome);
    },
  };
}

/** Features for admins are for private chats, which always have an id. */
export function chatOf({ chatId }: BotContext): number {
  if (chatId === undefined) throw new Error('an update for admins came without its chat');
  return chatId;
}
