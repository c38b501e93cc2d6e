import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Group, Playground } from '../../playground/playground.ts';
import { startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { createAdminLog } from '../../src/admins/admin-log.ts';
import { type Admins, createAdmins } from '../../src/admins/admins.ts';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { createBroadcasts } from '../../src/broadcasts/broadcasts.ts';
import { parseEpisode } from '../../src/content/parse-episode.ts';
import { digestEpisode } from '../../src/digests/digest-episode.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { Language } from '../../src/domain/subscriber.ts';
import type { Logger } from '../../src/logging/logger.ts';
import { createPublishing } from '../../src/publishing/publishing.ts';
import { createMovableClock, type MovableClock } from '../../src/scheduling/clocks.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createRatings } from '../../src/subscriptions/ratings.ts';
import { createReadingList } from '../../src/subscriptions/reading-list.ts';
import { createSubscriptions } from '../../src/subscriptions/subscriptions.ts';
import { createTelegramBot, type TelegramBot, type TelegramBotOptions } from '../../src/telegram/bot.ts';
import { createArchiveFeature } from '../../src/telegram/features/archive.ts';
import {
  createBroadcastButtonsFeature,
  createBroadcastingFeature,
} from '../../src/telegram/features/broadcasting.ts';
import { createEpisodeNamesFeature } from '../../src/telegram/features/following/episode-names.ts';
import { createFollowingFeature } from '../../src/telegram/features/following/following.ts';
import { createMutingFeature } from '../../src/telegram/features/following/muting.ts';
import { createHelpFeature } from '../../src/telegram/features/help/help.ts';
import { createProposeLarge } from '../../src/telegram/features/propose-large.ts';
import { createRatingFeature } from '../../src/telegram/features/rating/rating.ts';
import { createReadingFeature } from '../../src/telegram/features/reading/reading.ts';
import { createTellPublished } from '../../src/telegram/features/receipt/tell-published.ts';
import { createReviewFeature } from '../../src/telegram/features/review.ts';
import { createSavedFeature } from '../../src/telegram/features/saved/saved.ts';
import { createSettingsFeature } from '../../src/telegram/features/settings/settings.ts';
import { createSilenceFeature } from '../../src/telegram/features/silence/silence.ts';
import { createSubscriptionFeature } from '../../src/telegram/features/subscription/subscription.ts';
import { createProgressMessage } from '../../src/telegram/progress-message.ts';
import { wholeFolder } from '../publishing/alone.ts';

export { TOKEN };
export const ANNA = 1001;
export const BORIS = 1002;
export const CARLA = 1003;

/** A group of Boris's, in which Anna and Carla are members. */
export const GROUP: Group = {
  id: -4001,
  title: '读书会',
  type: 'group',
  memberIds: [ANNA, BORIS, CARLA],
  adminIds: [BORIS],
};
export const FORUM: Group = {
  id: -1001000000101,
  title: '论坛',
  type: 'supergroup',
  isForum: true,
  topics: [
    { id: 11, name: '每日' },
    { id: 12, name: '闲聊' },
  ],
  memberIds: [ANNA, BORIS],
  adminIds: [BORIS],
};
export const CHANNEL: Group = {
  id: -1001000000102,
  title: '节目频道',
  type: 'channel',
  memberIds: [ANNA],
  adminIds: [BORIS],
};

const EPISODE = `---
id: chips
title: 芯片为什么难造
date: 2026-01-05
companies_orgs: [Nvidia]
---
### 光从哪里来

**英伟达**（Nvidia: 设计图形芯片的公司）等着它。
`;
const DRAFT = `---
id: secret
title: 一份草稿
date: 2026-01-06
draft: true
---
### 开头

还没好。
`;

export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Message = ReturnType<Playground['messagesOf']>[number];

/** Telegram, a storage, an episode, and as many bots over them as a test starts. */
export interface BotGround {
  readonly playground: Playground;
  readonly root: string;
  readonly storage: Storage;
  readonly clock: MovableClock;
  /** Those owners, and the editors of the storage. */
  adminsOf(...owners: readonly number[]): Admins;
  /** The calls of all bots, without getUpdates, oldest first. */
  readonly calls: readonly Call[];
  readonly logged: readonly { readonly level: string; readonly facts: object; readonly message: string }[];
  /** A bot that has started and does not poll yet, with features around its others; stopped when the test ends. */
  start(options?: Partial<TelegramBotOptions>, around?: TelegramBotOptions['features']): Promise<TelegramBot>;
  /** What the bot wrote in that chat. */
  heard(chatId: number): readonly Message[];
  /** Does something and waits for the bot's next message in that chat. */
  answerTo(chatId: number, deed: () => unknown): Promise<Message>;
  /** Presses the button whose label holds that text, under the bot's newest message that this person sees with one; gives what answered the press. */
  pressIn(chatId: number, personId: number, label: string): Promise<Readonly<Record<string, unknown>>>;
}

/** @param openState opens the state elsewhere than in a file of its own */
export async function createBotGround(openState?: () => Promise<Storage>): Promise<BotGround> {
  const clock = createMovableClock(0);
  const calls: Call[] = [];
  const logged: BotGround['logged'][number][] = [];
  const write = (level: string) => (facts: object, message: string) =>
    void logged.push({ level, facts, message });
  const log: Logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  const { playground, root } = await startPlayground({
    clock,
    groups: [GROUP, FORUM, CHANNEL],
    people: [
      { id: ANNA, firstName: 'Anna', username: 'anna', languageCode: 'en', role: 'subscriber' },
      { id: BORIS, firstName: 'Boris', username: 'boris', languageCode: 'en', role: 'admin' },
      { id: CARLA, firstName: 'Carla', username: 'carla', languageCode: 'en', role: 'subscriber' },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'bot-ground-'));
  const storage = await (openState?.() ?? openStorage({ file: join(folder, 'bot.sqlite') }));
  const bots: TelegramBot[] = [];
  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await storage.close();
    await rm(folder, { recursive: true });
  });
  const catalog = createMemoryCatalog();
  const publishing = await createPublishing({
    store: storage.episodes,
    aliasDecisions: storage.aliasDecisions,
    catalog,
    clock,
    draftPolicy: 'review',
    exclusively: storage.exclusively,
    isLeader: () => true,
  });
  await publishing.take(wholeFolder([read('chips.md', EPISODE), read('secret.md', DRAFT)]));
  const heard = (chatId: number) => playground.sentByBot(chatId);
  const adminsOf = (...owners: readonly number[]) => createAdmins({ owners, store: storage.editors, clock });

  return {
    adminsOf,
    playground,
    root,
    storage,
    clock,
    calls,
    logged,
    heard,
    async start(options = {}, around = []) {
      const broadcasts = openBroadcasts(storage, clock, root);
      const defaults = { time: '08:00', zone: 'Asia/Shanghai', language: 'zh-Hans' } as const;
      const { subscribers } = storage;
      const onOwed = () => undefined;
      const subscriptions = createSubscriptions({ subscribers, catalog, clock, defaults, onOwed });
      const readingList = createReadingList({ reading: storage.reading, clock });
      const ratings = createRatings({ ratings: storage.ratings, clock });
      const preview = (episode: Episode, language: Language) => digestEpisode(catalog, episode, language);
      const rooms = { ...storage, subscriptions, ratings, readingList, catalog, publishing, clock, preview };
      const receipts = { begin: async () => undefined };
      const features = [
        ...around,
        createSubscriptionFeature({
          ...rooms,
          defaults,
          waiting: async () => ({ drafts: 0, problems: 0, warnings: 0, aliases: 0 }),
        }),
        createSettingsFeature(rooms),
        createSilenceFeature(rooms),
        createFollowingFeature(rooms),
        createMutingFeature(rooms),
        createEpisodeNamesFeature(rooms),
        createArchiveFeature(rooms),
        createReadingFeature({
          ...rooms,
          findSummary: async () => undefined,
          countOpening: async () => undefined,
        }),
        createRatingFeature(rooms),
        createSavedFeature(rooms),
        createReviewFeature({
          ...rooms,
          desk: { uploads: async () => [] },
          imports: { underWay: async () => [] },
          proposeLarge: createProposeLarge({ ...rooms, broadcasts }),
          tellPublished: createTellPublished({ receipts }),
          receipts,
          problems: { open: () => [], warningsOf: () => [] },
          countUnmatched: async () => 0,
          missing: { findOpen: async () => undefined, confirmGone: async () => undefined },
          onPublished: () => undefined,
        }),
        createBroadcastingFeature({ broadcasts }),
        createBroadcastButtonsFeature({ broadcasts, receipts }),
        createHelpFeature(),
      ];
      const bot = createTelegramBot({
        ...storage,
        subscriptions,
        token: TOKEN,
        apiRoot: root,
        admins: adminsOf(BORIS),
        adminLog: createAdminLog({ store: storage.adminLog, clock, onError: console.error }),
        language: 'zh-Hans',
        zone: 'UTC',
        clock,
        log,
        features,
        replyPace: {
          transformer: (call, method, payload, signal) => {
            calls.push({ method, payload: payload as unknown as Call['payload'] });
            return call(method, payload, signal);
          },
          noteIncoming: () => undefined,
        },
        onFatal: (reason) => {
          throw new Error(reason);
        },
        ...options,
      });
      bots.push(bot);
      await bot.start();
      return bot;
    },
    async answerTo(chatId, deed) {
      const before = heard(chatId).length;
      await deed();
      return vi.waitFor(() => need(heard(chatId)[before], 'an answer'), SOON);
    },
    async pressIn(chatId, personId, label) {
      for (const message of heard(chatId).toReversed()) {
        if ((message.receiver_user?.id ?? personId) !== personId) continue;
        const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
        const data = buttons.find((button) => button.text.includes(label))?.callback_data;
        if (!data) continue;
        const id =
          chatId > 0
            ? playground.press(chatId, message.message_id, data)
            : playground.pressIn(chatId, personId, message.message_id, data);
        const isAnswer = ({ method, payload }: Call) =>
          method === 'answerCallbackQuery' && payload['callback_query_id'] === id;
        return vi.waitFor(() => need(calls.find(isAnswer), 'an answer to the press').payload, SOON);
      }
      throw new Error(`no button holds ${label}`);
    },
  };
}

/** The ground with one polling bot, and the bot put into those chats by Boris, whose hello is not counted. */
export async function createPollingBot(
  ...chats: readonly Group[]
): Promise<BotGround & { bot: TelegramBot }> {
  const ground = await createBotGround();
  const bot = await ground.start();
  bot.polling.start();
  for (const { id, type } of chats) {
    const add = () =>
      ground.playground.setBotStatus(id, type === 'channel' ? 'administrator' : 'member', BORIS);
    if (type === 'channel') add();
    else await ground.answerTo(id, add);
  }
  return { ...ground, bot, heard: ground.heard };
}

function openBroadcasts(storage: Storage, clock: MovableClock, root: string) {
  return createBroadcasts({
    store: storage.broadcasts,
    progressMessage: createProgressMessage(TOKEN, root, (call, method, payload) => call(method, payload)),
    clock,
    rate: 28,
    paidRate: undefined,
    titleOf: (id) => id,
    publish: async () => false,
    onWaiting: () => undefined,
    onFailure: () => undefined,
  });
}

/** For vi.waitFor. */
export const SOON = { timeout: 30_000, interval: 10 };

function read(path: string, text: string) {
  const parsed = parseEpisode(path, new TextEncoder().encode(text), 0);
  if ('problems' in parsed) throw new Error(`${path} is a bad episode`);
  return parsed.episode;
}

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}
