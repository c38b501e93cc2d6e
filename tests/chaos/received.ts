/** Of the right shape, and no real bot's. */
export const CHAOS_TOKEN = '1000:a-token-for-chaos-only';
/** The chats are numbered from here on. */
export const FIRST_CHAT = 100_000;

/** What the Bot API has received. */
export interface Received {
  /** Chat and how many messages it holds. */
  readonly perChat: readonly (readonly [chatId: number, messages: number])[];
  /** When each send or edit came in, in milliseconds of that process, ascending. */
  readonly arrivals: readonly number[];
  /** How often each fault was met. */
  readonly faults: Readonly<Record<string, number>>;
}
