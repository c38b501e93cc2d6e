import { Composer } from 'grammy';
import type { PersonRole } from '../domain/admin.ts';
import type { Language } from '../domain/subscriber.ts';
import { renderChatAdminsOnly, renderPrivateOnly } from '../messages/chat/chat-view.ts';
import type { Callback } from '../messages/common/callbacks.ts';
import { encodeStartPayload } from '../messages/common/start-payload.ts';
import { toast } from '../messages/common/toast.ts';
import {
  renderOwnersOnly,
  renderTooLongArgument,
  staleButton,
  staleLink,
} from '../messages/errors/error-view.ts';
import type { Command, CommandDeclaration } from './command-list.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

/** The longest argument that a command reads; names and titles are shorter. */
const ARGUMENT_LIMIT = 200;

type CommandHandler = (context: BotContext, argument: string) => Promise<void>;
/** A button's handler returns the text of the short notice at the top of the chat, or undefined. */
type ButtonHandler<To extends Callback['to']> = (
  context: BotContext,
  button: Extract<Callback, { readonly to: To }>,
) => Promise<string | undefined>;

/** One feature of the bot: its commands and its buttons. */
export interface Feature {
  readonly composer: Composer<BotContext>;
  /** The part of the composer that only those see for whom the feature is. */
  readonly allowed: Composer<BotContext>;
  /** The commands declared so far; the menu and `/help` show them. */
  readonly commands: readonly Command[];
  /**
   * Answers a command; its argument is trimmed, and each run of white space in it becomes one space.
   * @param longest the most characters of an argument; a longer one is refused with a message. Absent: 200
   */
  onCommand<Name extends string>(
    declaration: CommandDeclaration<Name>,
    handler: CommandHandler,
    longest?: number,
  ): void;
  /** The same for a command that changes what the chat gets: in groups and channels it is for their admins. */
  onSettingCommand<Name extends string>(declaration: CommandDeclaration<Name>, handler: CommandHandler): void;
  /** The same for a command that concerns one person: it is offered and answered in private chats only. */
  onPersonalCommand<Name extends string>(
    declaration: CommandDeclaration<Name>,
    handler: CommandHandler,
  ): void;
  /** The same for a button that concerns one person: it is shown in private chats only, and pressed elsewhere it is forged. */
  onPersonalButton<To extends Callback['to']>(to: To, handler: ButtonHandler<To>): void;
  /** Declares a command that the feature answers by its composer, because it reads more of the message than a line. */
  declareCommand<Name extends string>(declaration: CommandDeclaration<Name>): void;
  /**
   * Answers a button; every press gets a callback answer, as Telegram requires. In a group, what a reader opens is shown to them
   * alone; in a channel, in their private chat.
   */
  onButton<To extends Callback['to']>(to: To, handler: ButtonHandler<To>): void;
  /** The same for a button whose answer a group reads together. */
  onGroupButton<To extends Callback['to']>(to: To, handler: ButtonHandler<To>): void;
  /** The same for a button that changes what the chat gets: in groups and channels it is for their admins. */
  onSettingButton<To extends Callback['to']>(to: To, handler: ButtonHandler<To>): void;
}

/** For whom a feature is, by what each may be at least. */
const ROLES = {
  everyone: ['everyone', 'editor', 'owner'],
  editors: ['editor', 'owner'],
  owners: ['owner'],
} as const satisfies Readonly<Record<string, readonly PersonRole[]>>;

/**
 * @param users for everyone else the feature does not exist; an editor is told that its commands and buttons are the owners'
 */
export function createFeature(users: keyof typeof ROLES): Feature {
  const composer = new Composer<BotContext>();
  const roles: readonly PersonRole[] = ROLES[users];
  const allowed = composer.filter((context) => roles.includes(context.reader.role));
  const refused = composer.filter((context) => users === 'owners' && context.reader.role === 'editor');
  const commands: Command[] = [];

  function declare<Name extends string>(
    { words, ...declaration }: CommandDeclaration<Name>,
    among: 'everyone' | 'one-person' | 'chat-admins',
  ): void {
    const describe = (language: Language): string => words[language].commands[declaration.name];
    commands.push({ ...declaration, describe, users: users === 'everyone' ? among : users });
    refused.command(declaration.name, (context) => reply(context, renderOwnersOnly(context.reader.language)));
  }

  function answerCommand(name: string, handler: CommandHandler, longest = ARGUMENT_LIMIT): void {
    // A /start with a link's payload is handled as a button.
    allowed
      .filter((context) => !context.button)
      .command(name, (context) => {
        const argument = context.match.replace(/\s+/g, ' ').trim();
        return argument.length > longest
          ? reply(context, renderTooLongArgument(longest, context.reader.language))
          : handler(context, argument);
      });
  }

  /** @param shown to whom, in a group: what is already for one person stays so in any case */
  function onPress<To extends Callback['to']>(
    to: To,
    shown: 'alone' | 'aloud',
    handler: ButtonHandler<To>,
  ): void {
    refused
      .filter((context) => context.button?.to === to)
      .use(async (context) => answerPress(context, ownersOnly(context)));
    allowed
      .filter((context) => context.button?.to === to)
      .use(async (context) => {
        const url = findPrivateLink(context);
        if (url) return void (await context.answerPress({ url }));
        if (shown === 'alone') context.answerAlone();
        // The filter above has checked `to`.
        const button = context.button as Extract<Callback, { readonly to: To }>;
        await answerPress(context, handler(context, button));
      });
  }

  return {
    composer,
    allowed,
    commands,
    onCommand(declaration, handler, longest) {
      declare(declaration, 'everyone');
      answerCommand(declaration.name, handler, longest);
    },
    onButton: (to, handler) => onPress(to, 'alone', handler),
    onGroupButton: (to, handler) => onPress(to, 'aloud', handler),
    declareCommand: (declaration) => declare(declaration, 'everyone'),
    onSettingCommand(declaration, handler) {
      declare(declaration, 'chat-admins');
      answerCommand(declaration.name, async (context, argument) => {
        if (await context.isChatAdmin()) return handler(context, argument);
        context.answerAlone();
        await reply(context, renderChatAdminsOnly(context.reader.language));
      });
    },
    onPersonalCommand(declaration, handler) {
      declare(declaration, 'one-person');
      answerCommand(declaration.name, (context, argument) => {
        const { chatType, language } = context.reader;
        if (chatType === 'private') return handler(context, argument);
        context.answerAlone();
        return reply(context, renderPrivateOnly(language));
      });
    },
    onPersonalButton(to, handler) {
      onPress(to, 'alone', async (context, button) => {
        const { chatType, language } = context.reader;
        return chatType === 'private' ? handler(context, button) : staleButton(language);
      });
    },
    onSettingButton(to, handler) {
      onPress(to, 'aloud', async (context, button) => {
        if (await context.isChatAdmin()) return handler(context, button);
        return toast('chat-admins-only', context.reader.language);
      });
    },
  };
}

/** What an editor reads who presses a button that is the owners'. */
export async function ownersOnly({ reader }: BotContext): Promise<string> {
  return toast('owners-only', reader.language);
}

/** Shows the notice at the top of the chat; after a link, or a press that had to wait too long for that, sends it as a message. */
async function answerPress(context: BotContext, handled: Promise<string | undefined>): Promise<void> {
  const notice = await handled;
  const isShown = await context.answerPress(notice === undefined ? {} : { text: notice });
  if (notice === undefined || isShown) return;
  const { callbackQuery, reader } = context;
  const isDeadLink = !callbackQuery && notice === staleButton(reader.language);
  await context.reply(isDeadLink ? staleLink(reader.language) : notice);
}

/** The link by which a press in a channel opens the same in the user's private chat; undefined when it is answered in place. */
function findPrivateLink({ reader, button, me, callbackQuery }: BotContext): string | undefined {
  if (reader.chatType !== 'channel' || !callbackQuery || !button) return undefined;
  const payload = encodeStartPayload(button);
  return payload === undefined ? undefined : `https://t.me/${me.username}?start=${payload}`;
}
