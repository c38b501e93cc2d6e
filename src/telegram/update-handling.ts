import { type Bot, BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Instant } from '../domain/clock.ts';
import type { BotContext } from './context.ts';
import { asRequest } from './edited-requests.ts';
import { createStallWatch } from './stall-watch.ts';
import { answerFailure, type UpdateFailureDependencies, type UpdateOutcome } from './update-failure.ts';

const KINDS = [
  'message',
  'callback_query',
  'my_chat_member',
  'channel_post',
  'inline_query',
  'message_reaction',
] as const;
export type UpdateKind = (typeof KINDS)[number] | 'other';

/** How long a stop waits for updates in progress: an answer may hang on a dead network. */
const SETTLE_MS = 6_000;

/** An update that is being handled. */
export interface Handled {
  /** Resolves when the chat's next update may be handled; never rejects. */
  readonly turn: Promise<void>;
  /** Resolves when all work of the update is done; never rejects. */
  readonly end: Promise<UpdateOutcome>;
}

/** Handles each update, whether it came by polling or by webhook. */
export interface UpdateHandling {
  /** Handles one update; a failure is answered to the person and logged, never thrown. */
  handle(update: Update): Handled;
  /** Continues an update without blocking its chat's queue. A failure is answered and logged like any other of the update. */
  runInBackground(context: BotContext, work: () => Promise<void>): void;
  /** Makes `settled` wait for this task as well. */
  track<Result>(task: Promise<Result>): Promise<Result>;
  /** When the handling of the last update began, if there was one. */
  lastUpdateAt(): Instant | undefined;
  /** How many tasks are in progress. */
  size(): number;
  /** Waits until one or all tasks in progress are done, at most 6 s; it does not wait again for tasks that timed out. */
  settled(count: 'one' | 'all'): Promise<void>;
  /** Whether updates are not being answered any more. */
  isStalled(): boolean;
}

export interface UpdateHandlingOptions extends UpdateFailureDependencies {
  /** Called with the outcome of each update; must not throw. */
  readonly onUpdate?: ((kind: UpdateKind, outcome: 'handled' | 'failed') => void) | undefined;
}

export function createUpdateHandling(bot: Bot<BotContext>, options: UpdateHandlingOptions): UpdateHandling {
  const { clock, onUpdate } = options;
  const inProgress = new Set<Promise<unknown>>();
  const background = new WeakMap<Update, Promise<UpdateOutcome>[]>();
  const stall = createStallWatch(clock);
  /** Tasks that a stop has waited for until its timeout. */
  const stuck = new WeakSet<Promise<unknown>>();
  let lastUpdateAt: Instant | undefined;

  async function runTurn(update: Update): Promise<UpdateOutcome> {
    lastUpdateAt = clock.now();
    const end = stall.begin(chatIdOf(update));
    const outcome = await bot.handleUpdate(update).then(
      () => 'handled' as const,
      (error: unknown) => answerFailure(error, update, options),
    );
    end();
    onUpdate?.(kindOf(update), outcome === 'handled' ? 'handled' : 'failed');
    return outcome;
  }

  async function runAll(update: Update, turn: Promise<UpdateOutcome>): Promise<UpdateOutcome> {
    const outcomes = [await turn];
    // Background work may add more of it.
    for (const work of background.get(update) ?? []) outcomes.push(await work);
    return outcomes.find((outcome) => outcome !== 'handled') ?? 'handled';
  }

  function track<Result>(task: Promise<Result>): Promise<Result> {
    const done: Promise<unknown> = task.catch(() => undefined).finally(() => inProgress.delete(done));
    inProgress.add(done);
    return task;
  }

  return {
    handle(arrived) {
      const update = asRequest(arrived);
      const turn = runTurn(update);
      const end = track(runAll(update, turn));
      return { turn: turn.then(() => undefined), end };
    },
    runInBackground(context, work) {
      const failed = (error: unknown) => answerFailure(new BotError(error, context), context.update, options);
      const earlier = background.get(context.update) ?? [];
      earlier.push(work().then(() => 'handled' as const, failed));
      background.set(context.update, earlier);
    },
    track,
    lastUpdateAt: () => lastUpdateAt,
    size: () => inProgress.size,
    async settled(count) {
      const awaited = [...inProgress].filter((task) => !stuck.has(task));
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          if (count === 'all') for (const task of inProgress) stuck.add(task);
          resolve();
        }, SETTLE_MS);
      });
      await Promise.race([count === 'all' ? Promise.all(awaited) : Promise.race(inProgress), timeout]);
      clearTimeout(timer);
    },
    isStalled: stall.isStalled,
  };
}

export function kindOf(update: Update): UpdateKind {
  return KINDS.find((known) => known in update) ?? 'other';
}

function chatIdOf({ message, channel_post: post, callback_query: press }: Update): number | undefined {
  return (message ?? post ?? press?.message)?.chat?.id;
}
