import { type Bot, BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Instant } from '../domain/clock.ts';
import type { BotContext } from './context.ts';
import { createStallWatch } from './stall-watch.ts';
import { answerFailure, type UpdateFailureDependencies, type UpdateOutcome } from './update-failure.ts';

const KINDS = ['message', 'callback_query', 'my_chat_member', 'channel_post'] as const;
export type UpdateKind = (typeof KINDS)[number] | 'other';

/** A stop waits no longer for what is under way: an answer may hang on a network that is gone. */
const SETTLE_MS = 3_000;

/** An update that is being handled. */
export interface Handled {
  /** Ends when its chat's next update may follow; never rejects. */
  readonly turn: Promise<void>;
  /** Ends when nothing is left to do for it; never rejects. */
  readonly end: Promise<UpdateOutcome>;
  /** Whether work goes on after its turn. To be asked at the end of the turn. */
  goesOn(): boolean;
}

/** What is done with each update, however it came. */
export interface UpdateHandling {
  /** Handles one; what fails is answered to the person and logged, and never thrown. */
  handle(update: Update): Handled;
  /** Goes on with an update after its turn: its chat is not kept waiting. What fails is answered as if it were still its turn. */
  goOn(context: BotContext, work: () => Promise<void>): void;
  /** `settled` waits for this as well. */
  track<Result>(task: Promise<Result>): Promise<Result>;
  /** When the last one was handled, if any. */
  lastUpdateAt(): Instant | undefined;
  /** How many are under way. */
  size(): number;
  /** Waits until one or all that are under way are done, at most 3 s; what it has waited for in vain it does not wait for again. */
  settled(count: 'one' | 'all'): Promise<void>;
  /** Whether nothing is answered any more. */
  isStalled(): boolean;
}

export interface UpdateHandlingOptions extends UpdateFailureDependencies {
  /** Hears of each update what became of it; must not throw. */
  readonly onUpdate?: ((kind: UpdateKind, outcome: 'handled' | 'failed') => void) | undefined;
}

export function createUpdateHandling(bot: Bot<BotContext>, options: UpdateHandlingOptions): UpdateHandling {
  const { clock, onUpdate } = options;
  const underWay = new Set<Promise<unknown>>();
  const further = new WeakMap<Update, Promise<UpdateOutcome>[]>();
  const stall = createStallWatch(clock);
  /** What a stop has waited for in vain. */
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
    // What goes on may go on further.
    for (const work of further.get(update) ?? []) outcomes.push(await work);
    return outcomes.find((outcome) => outcome !== 'handled') ?? 'handled';
  }

  function track<Result>(task: Promise<Result>): Promise<Result> {
    const done: Promise<unknown> = task.catch(() => undefined).finally(() => underWay.delete(done));
    underWay.add(done);
    return task;
  }

  return {
    handle(update) {
      const turn = runTurn(update);
      const end = track(runAll(update, turn));
      return { turn: turn.then(() => undefined), end, goesOn: () => further.has(update) };
    },
    goOn(context, work) {
      const failed = (error: unknown) => answerFailure(new BotError(error, context), context.update, options);
      const earlier = further.get(context.update) ?? [];
      earlier.push(work().then(() => 'handled' as const, failed));
      further.set(context.update, earlier);
    },
    track,
    lastUpdateAt: () => lastUpdateAt,
    size: () => underWay.size,
    async settled(count) {
      const awaited = [...underWay].filter((task) => !stuck.has(task));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          if (count === 'all') for (const task of underWay) stuck.add(task);
          resolve();
        }, SETTLE_MS);
      });
      await Promise.race([count === 'all' ? Promise.all(awaited) : Promise.race(underWay), late]);
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
