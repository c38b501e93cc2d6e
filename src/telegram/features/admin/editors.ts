import type { Admins } from '../../../admins/admins.ts';
import type { Editor } from '../../../domain/admin.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { message } from '../../../messages/common/layout.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { MetaStore, SessionStore } from '../../../storage/stores.ts';
import { publishAdminMenus } from '../../commands.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { wireOptions } from '../../wire-message.ts';
import { nameOf } from './admin-view.ts';
import { renderCandidate, renderEditors, renderRemovalQuestion, renderWhomToName } from './editors-view.ts';
import { findCandidate, namesPerson } from './find-candidate.ts';
import { createNaming } from './naming.ts';
import { createSeenNames } from './seen-names.ts';
import { ADMIN } from './words.ts';

/** For owners: who the editors are. Must see every message before other features do: one of them may name an editor. */
export function createEditorsFeature({
  admins,
  sessions,
  meta,
  defaults,
  languageOf,
}: {
  readonly admins: Admins;
  readonly sessions: SessionStore;
  readonly meta: MetaStore;
  /** The language of the lists of commands. */
  readonly defaults: { readonly language: Language };
  readonly languageOf: (chatId: number) => Promise<Language>;
}): Feature {
  const feature = createFeature('owners');
  const naming = createNaming(sessions);
  const seen = createSeenNames();

  feature.composer.use((context, next) => {
    const { from } = context;
    if (from?.username && context.reader.chatType === 'private')
      seen.note(from.username, { id: from.id, name: from.first_name });
    return next();
  });

  feature.allowed.on('message').filter(namesPerson, async (context, next) => {
    const { chat, reader } = context;
    if (!(await naming.isAsked(chat.id))) return next();
    const candidate = await findCandidate(context, admins, seen);
    if (candidate.kind !== 'found') return reply(context, renderWhomToName(reader.language, candidate));
    const { person } = candidate;
    await naming.propose(chat.id, person.id, person.name);
    await reply(context, renderCandidate(person, reader.language));
  });

  feature.onButton('editors', async (context, { act, id }) => {
    const { language } = context.reader;
    const chatId = context.chatId ?? 0;
    switch (act) {
      case 'list':
        await naming.end(chatId);
        await showList(context);
        return undefined;
      case 'ask':
        await naming.begin(chatId);
        await show(context, renderWhomToName(language));
        return undefined;
      case 'add':
        return add(context, id);
      case 'question': {
        const editor = (await admins.editors()).find((each) => each.id === id);
        if (!editor) return staleButton(language);
        await show(context, renderRemovalQuestion(editor, language));
        return undefined;
      }
      case 'remove': {
        const editor = await admins.removeEditor(id);
        if (!editor) return staleButton(language);
        await showList(context, ADMIN[language].editors.removed(nameOf(editor)));
        await followMenus(context);
        return undefined;
      }
    }
  });

  async function showList(context: BotContext, note?: string): Promise<void> {
    await show(context, renderEditors(await admins.editors(), context.reader.language, note));
  }

  async function add(context: BotContext, id: number): Promise<string | undefined> {
    const { language } = context.reader;
    const name = await naming.take(context.chatId ?? 0, id);
    if (name === undefined) return staleButton(language);
    const person: Editor = { id, name };
    const isAdded = await admins.addEditor(person);
    const { added, already } = ADMIN[language].editors;
    await showList(context, isAdded ? added(nameOf(person)) : already.editor(nameOf(person)));
    if (!isAdded) return undefined;
    await followMenus(context);
    const welcome = message(ADMIN[await languageOf(id)].editors.welcome);
    // Who never wrote to the bot has no chat yet, and is told by their `/start`.
    await context.api.sendMessage(id, welcome.text, wireOptions(welcome)).catch(() => undefined);
    return undefined;
  }

  /** What fails here is done at the next start. */
  async function followMenus({ api, commands }: BotContext): Promise<void> {
    await publishAdminMenus(api, commands, { admins, meta, language: defaults.language }).catch(
      () => undefined,
    );
  }

  return feature;
}
