/** What the page needs of the house around the playground. */
export interface PageHooks {
  /** Awaited after the clock moved, so that what became due is sent. */
  readonly onClockMoved: () => void | Promise<void>;
  /** When the next digest of a chat, or of a topic in it, comes, if any. */
  readonly nextDigestAt: (chatId: number, threadId?: number) => Promise<number | undefined>;
  /** IANA name of the zone in which the page shows times; without it the browser's own. */
  readonly timeZone?: string | undefined;
  /** Absent where there is nothing to choose: the bot has a real model. */
  readonly modelSwitch?: ModelSwitch | undefined;
}

/** Whether the bot asks a model: none, or the playground's pretend one. */
export type ModelChoice = 'none' | 'pretend';

export interface ModelSwitch {
  chosen(): ModelChoice;
  choose(choice: ModelChoice): Promise<void>;
}
