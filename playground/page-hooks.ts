/** What the page needs from the process that runs the playground. */
export interface PageHooks {
  /** Awaited after the clock was moved, so that what is now due is sent. */
  readonly onClockMoved: () => void | Promise<void>;
  /** When the next digest of a chat, or of a topic in it, is due, if any. */
  readonly nextDigestAt: (chatId: number, threadId?: number) => Promise<number | undefined>;
  /** IANA name of the zone in which the page shows times; default: the browser's. */
  readonly timeZone?: string | undefined;
  /** Absent when there is no choice: the bot has a real model. */
  readonly modelSwitch?: ModelSwitch | undefined;
}

/** Which model the bot uses: none, or the playground's pretend model. */
export type ModelChoice = 'none' | 'pretend';

export interface ModelSwitch {
  chosen(): ModelChoice;
  choose(choice: ModelChoice): Promise<void>;
}
