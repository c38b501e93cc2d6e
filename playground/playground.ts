import type { Message, User } from './bot-api.ts';
import { createBotApiRoutes } from './bot-api-routes.ts';
import type { Person } from './contacts.ts';
import type { Draft } from './draft-store.ts';
import { createFaults, type Fault, type FaultPlan } from './faults.ts';
import { findForeignOrigin } from './find-foreign-origin.ts';
import { createGroupActions, type GroupActions } from './group-actions.ts';
import type { Group } from './groups.ts';
import { createInlineActions, type InlineActions } from './inline-actions.ts';
import { createPretendModel, type PretendModel } from './model/pretend-model.ts';
import type { PageHooks } from './page-hooks.ts';
import { createPageRoutes } from './page-routes.ts';
import { createPeopleActions, type PeopleActions } from './people-actions.ts';
import type { PlaygroundClock } from './playground-clock.ts';
import { createPlaygroundState } from './playground-state.ts';
import type { Limits } from './rate-limits.ts';
import { createReactionActions, type ReactionActions } from './reaction-actions.ts';
import { TELEGRAM_PACE, type WebhookPace } from './webhook-sender.ts';

export { createToken } from './create-token.ts';
export { PRETEND_KEY } from './model/pretend-model.ts';
export type { ModelChoice, ModelSwitch } from './page-hooks.ts';
export { PLAYGROUND_GROUPS, PLAYGROUND_PEOPLE } from './people.ts';
export type { Group, Person };

export interface PlaygroundOptions extends Partial<PageHooks> {
  readonly clock: PlaygroundClock;
  /** `<digits>:<letters>`, in Telegram's format. */
  readonly token: string;
  /** The address at which it is served, when that is not loopback. */
  readonly host?: string;
  readonly bot: { readonly id: number; readonly firstName: string; readonly username: string };
  readonly people: readonly Person[];
  /** The groups and channels of these people; the bot is in none at the start. */
  readonly groups?: readonly Group[];
  /**
   * The people who wrote to the bot before this start, so that it may write to them at once, and the groups that it was in: in
   * channels as an administrator. The messages themselves are not kept.
   */
  readonly acquaintedIds?: readonly number[];
  /** Without them, nothing is refused with 429. */
  readonly limits?: Limits;
  /** Timeouts and pauses of webhooks; default: Telegram's. */
  readonly webhookPace?: Partial<WebhookPace>;
  /** Without one, the only faults are those of `failNext`. */
  readonly faultPlan?: FaultPlan;
}

/** A local Telegram: a Bot API, a chat page and a few people; in memory. Tests use the people's actions. */
export interface Playground extends PeopleActions, GroupActions, InlineActions, ReactionActions {
  readonly token: string;
  /**
   * Serves the page at /, its API under /playground and the Bot API; only to clients on this machine, and to no foreign page. Never
   * rejects.
   */
  fetch(request: Request): Promise<Response>;
  /** Served under /v1: for a bot without a real model, and for tests. */
  readonly pretendModel: PretendModel;
  /** The chat's messages, oldest first. */
  messagesOf(chatId: number): readonly Message[];
  /** The bot's own messages there, even where messages do not show their sender; oldest first. */
  sentByBot(chatId: number): readonly Message[];
  /** The bot's current draft there, as the person sees it. */
  draftIn(chatId: number): Draft | undefined;
  /** Injects a fault into the next call of that Bot API method; several are queued. */
  failNext(method: string, fault: Fault): void;
  /** Ends waiting polls with no updates, event streams, and webhooks, which keep undelivered updates in the queue. */
  close(): void;
}

export function createPlayground(options: PlaygroundOptions): Playground {
  const { clock, token, people, limits } = options;
  const { onClockMoved = () => {}, nextDigestAt = async () => undefined, timeZone, modelSwitch } = options;
  const pretendModel = createPretendModel({ clock });
  const { id, firstName, username } = options.bot;
  const bot: User = { id, is_bot: true, first_name: firstName, username };
  const state = createPlaygroundState({
    clock,
    bot,
    people,
    limits,
    webhookPace: { ...TELEGRAM_PACE, ...options.webhookPace },
    groups: options.groups ?? [],
    acquaintedIds: options.acquaintedIds ?? [],
  });
  const faults = createFaults(options.faultPlan);
  const actions = {
    ...createPeopleActions(state),
    ...createGroupActions(state),
    ...createInlineActions(state),
    ...createReactionActions(state),
  };
  const answerBot = createBotApiRoutes(state, token, faults);
  const answerPage = createPageRoutes(state, actions, {
    onClockMoved,
    nextDigestAt,
    timeZone,
    modelSwitch,
  });
  return {
    ...actions,
    token,
    pretendModel,
    fetch: async (request) => {
      const error = findForeignOrigin(request, options.host);
      if (error) return Response.json({ error }, { status: 403 });
      if (new URL(request.url).pathname.startsWith('/v1/')) return pretendModel.handle(request);
      return (await answerBot(request)) ?? answerPage(request);
    },
    messagesOf: state.messages.messagesOf,
    sentByBot: (chatId) =>
      state.messages.messagesOf(chatId).filter((message) => state.messages.authorOf(message) === bot.id),
    draftIn: state.drafts.find,
    failNext: faults.failNext,
    close: () => {
      state.webhook?.close();
      state.updates.close();
      state.events.close();
    },
  };
}
