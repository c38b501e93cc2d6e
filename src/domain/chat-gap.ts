/** Telegram allows one message a second in one chat, and short bursts of unspecified size. */
const CHAT_GAP_MS = 1_000;
/** Telegram allows 20 messages a minute in one group; the same limit is applied to channels. */
const GROUP_GAP_MS = 3_000;
/** The longest pause between two deliveries to one chat. */
export const LONGEST_CHAT_GAP_MS = Math.max(CHAT_GAP_MS, GROUP_GAP_MS);

/** Groups and channels have negative ids, people have positive ones. */
export function isPrivateChat(chatId: number): boolean {
  return chatId > 0;
}

/** The pause between two deliveries to one chat, in milliseconds. */
export function chatGapMs(chatId: number): number {
  return isPrivateChat(chatId) ? CHAT_GAP_MS : GROUP_GAP_MS;
}
