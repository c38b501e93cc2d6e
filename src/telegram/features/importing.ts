import type { Document } from 'grammy/types';
import type { ImportHelp, RawText } from '../../assistant/import/import-help.ts';
import type { ContentFolder } from '../../content/content-folder.ts';
import { EPISODE_LIMIT_BYTES, parseEpisode } from '../../content/parse-episode.ts';
import { readRawText } from '../../content/read-raw-text.ts';
import type { Clock } from '../../domain/clock.ts';
import type { ImportAdvice } from '../../domain/import.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { localDate } from '../../domain/next-due.ts';
import { createSerialQueue } from '../../kernel/serial-queue.ts';
import { renderUploadFaults, renderUploadTaken, renderUploadTooLarge } from '../../messages/admin-view.ts';
import { renderNotDone } from '../../messages/help.ts';
import {
  importNotice,
  renderImportCancelled,
  renderImportMayBeCut,
  renderImportReading,
  renderImportRefused,
  renderImportSaved,
  renderImportUsage,
} from '../../messages/import-view.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import type { SessionStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { importMaterialOf, isImportCaption } from '../import-material.ts';
import { createImportSessions, type ImportSession, type ImportState } from '../import-sessions.ts';
import { decide, fileOf, isDecided, screensOf } from '../import-steps.ts';
import { reply, showAt } from '../reply.ts';
import { wireOptions } from '../wire-message.ts';

/** Telegram takes an edit of one message about once a second; nobody reads faster than this. */
const PROGRESS_MS = 2_000;

/** Clients cut what is pasted into messages of at most 4096 characters, at a blank before that where there is one. */
const CUT_LENGTH = 3_900;

/** For admins: `/import` makes a draft of a raw text, proposal by proposal; the text itself is never changed. */
export function createImportingFeature({
  importHelp,
  content,
  publishing,
  sessions,
  clock,
  defaults,
  download,
  onImportFailure,
}: {
  importHelp: ImportHelp;
  content: ContentFolder;
  publishing: Publishing;
  sessions: SessionStore;
  clock: Clock;
  /** The zone of the house says which day it is. */
  defaults: { readonly zone: string };
  /** The bytes of a file that Telegram keeps. */
  download: (fileId: string) => Promise<Uint8Array>;
  /** Hears why what the model proposed could not be shown; must not throw. */
  onImportFailure: (error: unknown) => void;
}): Feature {
  const feature = createFeature('admin');
  const imports = createImportSessions(sessions);
  /** The imports for which the model reads now: whoever takes one out of here goes on with it. */
  const reading = new Set<string>();
  /** Those whose outcome was told: a second tap shall not repeat it. */
  const told = new Set<string>();
  const allowed = feature.composer.filter((context) => context.reader.role === 'admin');

  allowed.command('import', async (context) => {
    const material = importMaterialOf(context.msg);
    if (material.kind === 'none') return reply(context, renderImportUsage(context.reader.language));
    if (material.kind === 'document') return receive(context, material.document);
    if (material.text.length >= CUT_LENGTH)
      await reply(context, renderImportMayBeCut(context.reader.language));
    return begin(context, '/import', new TextEncoder().encode(material.text));
  });
  allowed
    .on('message:document')
    .filter((context) => isImportCaption(context.message.caption))
    .use((context) => receive(context, context.message.document));

  async function receive(context: BotContext, document: Document): Promise<void> {
    const { language } = context.reader;
    const name = document.file_name ?? 'text.txt';
    if (/\.x?html?$/i.test(name)) return reply(context, renderImportRefused('webPage', name, language));
    if (!/\.(txt|text|md|markdown)$/i.test(name))
      return reply(context, renderImportRefused('notText', name, language));
    const size = document.file_size ?? 0;
    if (size > EPISODE_LIMIT_BYTES)
      return reply(context, renderUploadTooLarge(size, EPISODE_LIMIT_BYTES, language));
    await context.replyWithChatAction('typing');
    return begin(context, name, await download(document.file_id));
  }

  async function begin(context: BotContext, name: string, bytes: Uint8Array): Promise<void> {
    const { language } = context.reader;
    const read = readRawText(name, bytes);
    if (read.kind === 'episode') return reply(context, renderImportRefused('hasFrontMatter', name, language));
    if (read.kind === 'faulty') return reply(context, renderUploadFaults(name, read.problems, language));
    const { paragraphs, ...litter } = read.clean;
    const today = localDate(clock.now(), defaults.zone);
    const session = await imports.open(chatOf(context), { paragraphs, litter }, today);
    // A session that could not be kept is no error: every button would come to nothing.
    if (!session) return reply(context, renderNotDone('disk-full', language));
    if (!importHelp.isModelThere())
      return advise(context, session, undefined, importHelp.extract(rawOf(session)));
    const message = renderImportReading(session.token, paragraphs.length, 0, language);
    const { message_id: at } = await context.reply(message.text, wireOptions(message));
    reading.add(session.token);
    // The model takes longer than a chat should wait: buttons are answered meanwhile.
    void askModel(context, session, at).catch(onImportFailure);
  }

  /** Shows how far the model is, and then what it proposes, unless an editor did not want to wait. */
  async function askModel(context: BotContext, session: ImportSession, at: number): Promise<void> {
    const { language } = context.reader;
    const { token, text } = session;
    let shownAt = clock.now();
    const edits = createSerialQueue();
    const onProgress = (count: number): void => {
      if (count === 0 || clock.now() - shownAt < PROGRESS_MS || !reading.has(token)) return;
      shownAt = clock.now();
      const message = renderImportReading(token, text.paragraphs.length, count, language);
      const edit = () => context.api.editMessageText(chatOf(context), at, message.text, wireOptions(message));
      // A picture of the progress that is lost is no loss.
      edits.run(edit).catch(() => undefined);
    };
    const advice = await importHelp.propose(rawOf(session), {
      userId: context.from?.id,
      language: language === 'en' ? 'en' : 'zh-Hans',
      onProgress,
    });
    await edits.idle();
    if (!reading.delete(token)) return;
    const kept = await imports.find(chatOf(context), token);
    // Another replica may have gone on with it.
    if (kept && !kept.state.advice) await advise(context, kept, at, advice);
  }

  /** @param at the message in whose place the first proposal stands; absent: a new one */
  async function advise(
    context: BotContext,
    session: ImportSession,
    at: number | undefined,
    advice: ImportAdvice,
  ): Promise<void> {
    await goOn(context, session, at, { ...session.state, advice });
  }

  /** Keeps what was decided, and shows the next proposal, or what became of all. */
  async function goOn(
    context: BotContext,
    session: ImportSession,
    at: number | undefined,
    state: ImportState,
  ): Promise<void> {
    const { token } = session;
    await imports.keep(chatOf(context), token, state);
    const [first, ...rest] = screensOf({ ...session, state }, context.reader.language);
    if (first) await showAt(context, at, first);
    if (rest.length === 0 || told.has(token)) return;
    told.add(token);
    await reply(context, rest);
  }

  feature.onButton('import', async (context, { token, act, step }) => {
    const { language } = context.reader;
    const session = await imports.find(chatOf(context), token);
    if (!session) return importNotice('gone', language);
    const at = context.callbackQuery?.message?.message_id;
    switch (act) {
      case 'cancel':
        reading.delete(token);
        await close(context, token);
        await showAt(context, at, renderImportCancelled(language));
        return undefined;
      case 'no-model':
        reading.delete(token);
        await advise(context, session, at, session.state.advice ?? importHelp.extract(rawOf(session)));
        return undefined;
      case 'save':
        if (!isDecided(session.state)) return importNotice('decided', language);
        await showAt(context, at, await save(context, session));
        return undefined;
      default: {
        const state = decide(session.state, act, step);
        // An edit that was lost has left an old proposal behind: what stands now is shown in its place.
        await goOn(context, session, at, state ?? session.state);
        return state ? undefined : importNotice('decided', language);
      }
    }
  });

  async function save(context: BotContext, session: ImportSession): Promise<OutgoingMessage> {
    const { language } = context.reader;
    const { fileName, text } = fileOf(session);
    const bytes = new TextEncoder().encode(text);
    const parsed = parseEpisode(fileName, bytes, clock.now());
    // A text just below the limit, and what now stands above it.
    if ('problems' in parsed) return renderUploadTooLarge(bytes.length, EPISODE_LIMIT_BYTES, language);
    const standing = publishing.findSame(parsed.episode);
    if (standing) return renderUploadTaken(standing, language);
    const path = await content.save(fileName, bytes);
    await close(context, session.token);
    const saved = publishing.findByPath(path)?.standing;
    return renderImportSaved(path, saved === 'draft' || saved === 'live' ? saved : 'hidden', language);
  }

  async function close(context: BotContext, token: string): Promise<void> {
    told.delete(token);
    await imports.close(chatOf(context), token);
  }

  return feature;
}

const rawOf = ({ text, state }: ImportSession): RawText => ({
  paragraphs: text.paragraphs,
  today: state.today,
});

/** The feature is for private chats, and these have always an id. */
function chatOf({ chatId }: BotContext): number {
  if (chatId === undefined) throw new Error('an update for admins came without its chat');
  return chatId;
}
