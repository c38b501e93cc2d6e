import type { Chat, ReactionType, User } from './bot-api.ts';
import { findGroupOf, isAdminIn } from './groups.ts';
import { type Call, type Route, readJson } from './page-call.ts';
import { PageError } from './page-error.ts';
import { findContact, findMessage } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';

/** What people think of messages. All throw a PageError for what a client would not do. */
export interface ReactionActions {
  /**
   * Puts a reaction to a message in place of the person's last one. The bot is told in private chats, and in groups of which it is
   * an admin.
   * @param chatId the person's own chat with the bot, or a group of theirs
   * @param emoji '' takes it back
   */
  react(chatId: number, personId: number, messageId: number, emoji: string): void;
}

export function createReactionActions(state: PlaygroundState): ReactionActions {
  /** By chat, message and person. */
  const given = new Map<string, string>();

  /** Where it is, and whether the bot is told. */
  function placeOf(chatId: number, personId: number): { chat: Chat; user: User; isTold: boolean } {
    const { user, chat, hasBlocked } = findContact(state, personId);
    if (chatId === personId) return { chat, user, isTold: !hasBlocked };
    const group = findGroupOf(state.groups, chatId, personId);
    return { chat: group.chat, user, isTold: isAdminIn(group, state.bot.id) };
  }

  return {
    react(chatId, personId, messageId, emoji) {
      const { chat, user, isTold } = placeOf(chatId, personId);
      findMessage(state, chatId, messageId);
      const key = `${chatId} ${messageId} ${personId}`;
      const before = given.get(key) ?? '';
      given.set(key, emoji);
      if (before === emoji || !isTold) return;
      state.updates.push({
        message_reaction: {
          chat,
          message_id: messageId,
          user,
          date: Math.floor(state.clock.now() / 1000),
          old_reaction: typesOf(before),
          new_reaction: typesOf(emoji),
        },
      });
    },
  };
}

function typesOf(emoji: string): readonly ReactionType[] {
  return emoji === '' ? [] : [{ type: 'emoji', emoji }];
}

/** The route for reactions: `{"messageId": 7, "emoji": "👍"}`, in groups with `as`. */
export function createReactionRoutes(actions: ReactionActions): readonly Route[] {
  return [
    [
      'POST',
      /^\/playground\/(?:chats|groups)\/(?<chat>-?\d+)\/reactions$/,
      (call) => takeReaction(actions, call),
    ],
  ];
}

async function takeReaction(actions: ReactionActions, { request, chatId }: Call): Promise<Response> {
  const { as = chatId, messageId, emoji } = await readJson(request);
  if (typeof as !== 'number' || typeof messageId !== 'number' || typeof emoji !== 'string')
    throw new PageError(400, 'messageId must be a number and emoji a string, and as the id of a person');
  actions.react(chatId, as, messageId, emoji);
  return Response.json({ emoji });
}
