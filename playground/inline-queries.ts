import type { InlineKeyboardMarkup, TextEntity } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** An article of a bot's answer, and the message that choosing it sends. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly reply_markup?: InlineKeyboardMarkup;
}

/** What the bot answered to an inline query. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** With which the client asks for more; '' for none. */
  readonly nextOffset: string;
  /** Seconds for which Telegram keeps it, and whether for that person alone; the playground keeps none. */
  readonly cacheTime: number;
  readonly isPersonal: boolean;
  /** Above the results; it starts the bot with that parameter. */
  readonly button?: { readonly text: string; readonly startParameter: string };
}

/** The inline queries that people typed, and their answers. */
export interface InlineQueries {
  /** Records a query and returns its id. @param onAnswered called with the bot's answer, at most once */
  open(personId: number, onAnswered: (answer: InlineAnswer) => void): string;
  /** Settles a query. Throws a 400 BotApiError when it is unknown, answered or too old. */
  answer(id: string, answer: InlineAnswer): void;
  /** The result that this person may choose now. */
  find(personId: number, queryId: string, resultId: string): InlineResult | undefined;
}

/** A query must be answered within this time; Telegram does not publish its own limit. */
const ANSWERABLE_MS = 10_000;
/** Answers that are kept for somebody to choose from, oldest forgotten first. */
const KEPT = 100;

export function createInlineQueries(clock: PlaygroundClock): InlineQueries {
  interface Open {
    readonly personId: number;
    readonly at: number;
    readonly onAnswered: (answer: InlineAnswer) => void;
  }
  const open = new Map<string, Open>();
  const answered = new Map<string, { readonly personId: number; readonly answer: InlineAnswer }>();
  let nextId = BigInt(clock.now()) * 1_000_000n;

  function forgetOldest(kept: Map<string, unknown>): void {
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    open(personId, onAnswered) {
      const id = String(nextId++);
      open.set(id, { personId, at: clock.now(), onAnswered });
      forgetOldest(open);
      return id;
    },
    answer(id, answer) {
      const query = open.get(id);
      open.delete(id);
      if (!query || clock.now() - query.at > ANSWERABLE_MS)
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      answered.set(id, { personId: query.personId, answer });
      forgetOldest(answered);
      query.onAnswered(answer);
    },
    find(personId, queryId, resultId) {
      const known = answered.get(queryId);
      if (known?.personId !== personId) return undefined;
      return known.answer.results.find(({ id }) => id === resultId);
    },
  };
}
