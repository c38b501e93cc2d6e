/** What the page needs of the house around the playground. */
export interface PageHooks {
  /** Awaited after the clock moved, so that what became due is sent. */
  readonly onClockMoved: () => void | Promise<void>;
  /** When the next digest of a chat, or of a topic in it, comes, if any. */
  readonly nextDigestAt: (chatId: number, threadId?: number) => Promise<number | undefined>;
  /** IANA name of the zone in which the page shows times; without it the browser's own. */
  readonly timeZone?: string | undefined;
}
