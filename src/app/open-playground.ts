import type { ModelChoice, ModelSwitch, Playground } from '../../playground/playground.ts';
import { MISSING_TOKEN, SettingsError } from '../config/settings.ts';
import { readNumber } from '../kernel/kept-entry.ts';
import type { Storage } from '../storage/stores.ts';
import type { AppContext, StandIn } from './app-context.ts';

const BOT_ID = 1000;
/** Storage key: whether a visitor has chosen the pretend model. */
const MODEL_KEY = 'playground.model';
/** Storage key: how far ahead visitors have moved the clock. */
const OFFSET_KEY = 'playground.clock_offset_ms';

/** Prefix of the playground's file names, and name of its schema. */
export const PLAYGROUND_PROFILE = 'playground';

/** The playground in Telegram's place. */
export interface PlaygroundStandIn extends StandIn {
  /** The open playground. @throws before the bot has opened it */
  playground(): Playground;
}

type PlaygroundModule = typeof import('../../playground/playground.ts');

/** Loads the playground with its own token. @throws {SettingsError} where the build does not contain it, as in the image */
export async function createPlaygroundStandIn(): Promise<PlaygroundStandIn> {
  const module = await loadPlayground();
  const token = module.createToken(BOT_ID);
  let opened: Playground | undefined;
  return {
    profile: PLAYGROUND_PROFILE,
    token,
    ownerIds: module.PLAYGROUND_PEOPLE.filter(({ role }) => role === 'admin').map(({ id }) => id),
    clockOffsetMs: async ({ meta }) => readNumber(await meta.get(OFFSET_KEY)) ?? 0,
    async open(context, url, tickWanted) {
      const { anthropicApiKey } = context.settings;
      const modelSwitch =
        anthropicApiKey === undefined ? await openModelSwitch(context.storage.meta) : undefined;
      const playground = await openPlayground(context, module, { token, modelSwitch, tickWanted });
      opened = playground;
      const isAvailable = (): boolean => modelSwitch?.chosen() === 'pretend';
      const model = modelSwitch && { key: module.PRETEND_KEY, baseUrl: () => url, isThere: isAvailable };
      return { fetch: playground.fetch, close: playground.close, model };
    },
    playground() {
      if (opened === undefined) throw new Error('the playground is not open yet');
      return opened;
    },
  };
}

/** Nothing else of the bot imports the playground, and a bot with a token never loads it. */
async function loadPlayground(): Promise<PlaygroundModule> {
  try {
    return await import('../../playground/playground.ts');
  } catch (error) {
    const isNotInBuild = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw isNotInBuild ? new SettingsError([MISSING_TOKEN]) : error;
  }
}

async function openModelSwitch(meta: Storage['meta']): Promise<ModelSwitch> {
  let chosen: ModelChoice = (await meta.get(MODEL_KEY)) === 'pretend' ? 'pretend' : 'none';
  return {
    chosen: () => chosen,
    async choose(choice) {
      chosen = choice;
      await meta.set(MODEL_KEY, choice);
    },
  };
}

interface PlaygroundDependencies extends Pick<StandIn, 'token'> {
  readonly modelSwitch: ModelSwitch | undefined;
  readonly tickWanted: Parameters<StandIn['open']>[2];
}

async function openPlayground(
  { settings, storage, clock, admins }: AppContext,
  { createPlayground, PLAYGROUND_GROUPS: groups, PLAYGROUND_PEOPLE: people }: PlaygroundModule,
  { token, modelSwitch, tickWanted }: PlaygroundDependencies,
): Promise<Playground> {
  const chats = [...people.map(({ id }) => ({ id, topics: [] })), ...groups];
  const subscribed = await Promise.all(
    chats.map(async ({ id, topics = [] }) => ((await isSubscribed(storage, id, topics)) ? [id] : [])),
  );
  return createPlayground({
    clock,
    token,
    host: settings.host,
    bot: { id: BOT_ID, firstName: '晨间一讲', username: 'daily_show_bot' },
    people,
    groups,
    timeZone: settings.timeZone,
    // Subscribers are stored, the playground's memory is not; admins are acquainted from the start, so that drafts reach them.
    acquaintedIds: [...subscribed.flat(), ...(await admins.all())],
    async onClockMoved() {
      await storage.meta.set(OFFSET_KEY, String(clock.offsetMs()));
      await tickWanted.emit();
    },
    nextDigestAt: async (chatId, threadId) => (await storage.subscribers.find(chatId, threadId))?.nextDueAt,
    modelSwitch,
  });
}

/** Whether the chat itself or one of its topics is subscribed. */
async function isSubscribed(
  { subscribers }: Pick<Storage, 'subscribers'>,
  chatId: number,
  topics: readonly { readonly id: number }[],
): Promise<boolean> {
  const threadIds = [undefined, ...topics.map(({ id }) => id)];
  const found = await Promise.all(threadIds.map((threadId) => subscribers.find(chatId, threadId)));
  return found.some((subscriber) => subscriber !== undefined);
}
