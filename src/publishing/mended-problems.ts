import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import { problemLine } from '../messages/problems/problem-line.ts';
import { renderProblemsLeft } from '../messages/problems/problem-view.ts';
import type { EditionStore, MetaStore } from '../storage/stores.ts';
import type { AdminChats } from './admin-message.ts';

const KEY = 'told-problems';
/** Notices that are followed; older ones stay as they read. */
const MOST_NOTICES = 20;
/** Of a problem's line: enough to distinguish some thousands. */
const MARK_LENGTH = 10;
const NOTICE = z.object({
  /** Of the notice, after the chat. */
  topic: z.string(),
  /** Of the problems that it reported. */
  marks: z.array(z.string()),
  /** How many of them the notice shows as open. */
  open: z.number(),
});
/** The version is incremented with every change of the shape. */
const KEPT = z.object({ version: z.literal(1), notices: z.array(NOTICE) });
type Notice = z.infer<typeof NOTICE>;

/** Edits the notices of problems as these are mended, so that no admin has to close them. */
export interface MendedProblems {
  /** Follows a notice from now on. @param lines the English lines of its problems */
  begin(topic: string, lines: readonly string[]): Promise<void>;
  /** Edits, in the background, the notices of which something was mended, or has come back. To be called now and then: what failed is retried. */
  follow(problems: readonly Problem[]): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** Dependencies of following the notices. */
export interface MendedProblemsDependencies {
  readonly meta: MetaStore;
  readonly editions: Pick<EditionStore, 'messagesOf'>;
  readonly adminIds: () => Promise<readonly number[]>;
  readonly chats: Pick<AdminChats, 'edit' | 'languageOf'>;
  /** The key of a notice in a chat. */
  readonly keyOf: (chatId: number, topic: string) => string;
  /** Called with the reason why a notice was not edited; the next call retries. */
  readonly onError: (error: unknown) => void;
}

export function createMendedProblems({
  meta,
  editions,
  adminIds,
  chats,
  keyOf,
  onError,
}: MendedProblemsDependencies): MendedProblems {
  const queue = createSerialQueue();
  let isClosed = false;
  let isUnderWay = false;

  const read = async (): Promise<Notice[]> => readEntry(KEPT, await meta.get(KEY))?.notices ?? [];
  const write = (notices: readonly Notice[]): Promise<void> =>
    meta.set(KEY, JSON.stringify({ version: 1, notices: notices.slice(-MOST_NOTICES) }));

  async function update(problems: readonly Problem[]): Promise<void> {
    isUnderWay = false;
    const notices = await read();
    if (notices.length === 0) return;
    const byMark = new Map(problems.map((problem) => [markOf(problemLine(problem, 'en')), problem]));
    let isChanged = false;
    const left: Notice[] = [];
    for (const notice of notices) {
      const open = notice.marks.flatMap((mark) => byMark.get(mark) ?? []);
      const isShown = open.length === notice.open || (await edit(notice, open));
      isChanged ||= isShown && open.length !== notice.open;
      if (!isShown) left.push(notice);
      else if (open.length > 0) left.push({ ...notice, open: open.length });
    }
    if (isChanged) await write(left);
  }

  /** @returns false when a message has yet to arrive, or could not be edited */
  async function edit({ topic, marks }: Notice, open: readonly Problem[]): Promise<boolean> {
    let isDone = true;
    for (const chatId of await adminIds()) {
      if (isClosed) return false;
      const sent = await editions.messagesOf(keyOf(chatId, topic));
      isDone &&= sent !== 'waiting';
      const [first] = sent === 'waiting' ? [] : sent;
      if (first === undefined) continue;
      const message = renderProblemsLeft(open, marks.length, await chats.languageOf(chatId));
      await chats.edit(chatId, first, message).catch((error: unknown) => {
        isDone = false;
        onError(error);
      });
    }
    return isDone;
  }

  return {
    begin: (topic, lines) =>
      queue.run(async () => {
        await write([...(await read()), { topic, marks: lines.map(markOf), open: lines.length }]);
      }),
    follow(problems) {
      if (isUnderWay || isClosed) return;
      isUnderWay = true;
      queue.run(() => update(problems)).catch(onError);
    },
    close() {
      isClosed = true;
      return queue.idle();
    },
  };
}

function markOf(line: string): string {
  return createHash('sha256').update(line).digest('base64url').slice(0, MARK_LENGTH);
}
