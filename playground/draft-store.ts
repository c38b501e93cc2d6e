import type { TextEntity } from './bot-api.ts';
import type { PlaygroundClock } from './playground-clock.ts';

/** How long a draft is shown unless it is replaced by another one or a message. */
const TTL_MS = 30_000;

/** A message that the bot is still writing, as the person sees it. */
export interface Draft {
  readonly draft_id: number;
  readonly text: string;
  readonly entities?: readonly TextEntity[];
  /** Epoch ms of the playground's clock. */
  readonly untilAt: number;
}

/** The drafts of private chats, at most one per chat. */
export interface DraftStore {
  find(chatId: number): Draft | undefined;
  put(chatId: number, draft: Omit<Draft, 'untilAt'>): Draft;
  drop(chatId: number): void;
}

export function createDraftStore(clock: PlaygroundClock): DraftStore {
  const drafts = new Map<number, Draft>();
  return {
    find(chatId) {
      const draft = drafts.get(chatId);
      return draft && draft.untilAt > clock.now() ? draft : undefined;
    },
    put(chatId, draft) {
      const kept = { ...draft, untilAt: clock.now() + TTL_MS };
      drafts.set(chatId, kept);
      return kept;
    },
    drop: (chatId) => void drafts.delete(chatId),
  };
}
