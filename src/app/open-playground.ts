import { randomBytes } from 'node:crypto';
import type { Event } from '../kernel/event.ts';
import type { ModelChoice, ModelSwitch } from '../playground/page-hooks.ts';
import type { Playground } from '../playground/playground.ts';
import type { AppContext } from './app-context.ts';
import type { PretendModel } from './open-model.ts';

const BOT_ID = 1000;
/** Under this key the storage remembers whether a visitor has chosen the pretend model. */
const MODEL_KEY = 'playground.model';
/** Under this key the storage remembers how far ahead visitors have moved the clock. */
export const OFFSET_KEY = 'playground.clock_offset_ms';

/** Of the shape of Telegram's: 35 characters of base64url. Another one each time, so that no page knows it. */
export function createPlaygroundToken(): string {
  return `${BOT_ID}:${randomBytes(27).toString('base64url').slice(0, 35)}`;
}

/** The playground as the app uses it. */
export interface OpenPlayground extends Playground {
  /** The model that visitors may choose; undefined where there is a real one. @param baseUrl of this process's web side */
  modelAt(baseUrl: string): PretendModel | undefined;
}

/** The playground over the bot's storage and clock. @param token of its Bot API @param tickWanted awaited after the clock moved */
export async function openPlayground(
  { settings, storage, clock, adminIds }: AppContext,
  token: string,
  tickWanted: Pick<Event, 'emit'>,
): Promise<OpenPlayground> {
  // A bot with a token never loads it.
  const { createPlayground } = await import('../playground/playground.ts');
  const { PRETEND_KEY } = await import('../playground/model/pretend-model.ts');
  const { PLAYGROUND_GROUPS, PLAYGROUND_PEOPLE: people } = await import('../playground/people.ts');
  const isSubscribed = async (chatId: number, threadIds: readonly number[] = []): Promise<boolean> => {
    const known = await Promise.all(
      [undefined, ...threadIds].map((id) => storage.subscribers.find(chatId, id)),
    );
    return known.some((subscriber) => subscriber !== undefined);
  };
  const chats = [
    ...people.map(({ id }) => ({ id, topics: undefined })),
    ...PLAYGROUND_GROUPS.map(({ id, topics }) => ({ id, topics })),
  ];
  const known = await Promise.all(
    chats.map(async ({ id, topics }) =>
      (await isSubscribed(
        id,
        topics?.map((topic) => topic.id),
      ))
        ? [id]
        : [],
    ),
  );
  let chosen: ModelChoice = (await storage.meta.get(MODEL_KEY)) === 'pretend' ? 'pretend' : 'none';
  const modelSwitch: ModelSwitch = {
    chosen: () => chosen,
    async choose(choice) {
      chosen = choice;
      await storage.meta.set(MODEL_KEY, choice);
    },
  };
  const playground = createPlayground({
    clock,
    token,
    host: settings.host,
    bot: { id: BOT_ID, firstName: '晨间一讲', username: 'daily_show_bot' },
    people,
    groups: PLAYGROUND_GROUPS,
    timeZone: settings.timeZone,
    // Subscribers outlive the playground's memory; the admins are there from the start, so that drafts reach them.
    acquaintedIds: [...known.flat(), ...adminIds],
    async onClockMoved() {
      await storage.meta.set(OFFSET_KEY, String(clock.offsetMs()));
      await tickWanted.emit();
    },
    nextDigestAt: async (chatId, threadId) => (await storage.subscribers.find(chatId, threadId))?.nextDueAt,
    modelSwitch: settings.anthropicApiKey === undefined ? modelSwitch : undefined,
  });
  return {
    ...playground,
    modelAt: (baseUrl) =>
      settings.anthropicApiKey === undefined
        ? { key: PRETEND_KEY, baseUrl: () => baseUrl, isThere: () => modelSwitch.chosen() === 'pretend' }
        : undefined,
  };
}
