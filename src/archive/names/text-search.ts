import type { Worker } from 'node:worker_threads';
import { packText } from '../../catalog/episode-text.ts';
import type { TextReader } from '../../catalog/name-store.ts';
import { startRoomyThread, threadArguments } from '../../kernel/threads.ts';
import type { Word } from './find-words.ts';
import type { WordThreadCall, WordThreadReply } from './word-thread.ts';

/** A search of many texts for all words in a thread of its own. */
export interface TextSearch {
  /** Adds words; before the texts are sent. */
  learn(words: readonly Word[]): void;
  /** Begins to send the texts. */
  begin(): void;
  /** What was found so far, packed by `packPlaced`, by episode. */
  readonly found: ReadonlyMap<number, Int32Array>;
  /** Resolves when all texts were searched, or the thread has ended before: what is missing is searched by the caller. */
  readonly done: Promise<void>;
  close(): void;
}

/** Texts that wait in the thread, so that it is never idle. */
const AHEAD = 8;

/** @param texts the numbers and ids of the episodes */
export function startTextSearch(
  texts: readonly { readonly episode: number; readonly id: string }[],
  textOf: TextReader,
  start: () => Worker = () => startRoomyThread(...threadArguments('word-thread', import.meta.url)),
): TextSearch {
  const found = new Map<number, Int32Array>();
  const left = texts.values();
  let waiting = 0;
  let thread: Worker | undefined = start();
  let resolveDone: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    resolveDone = resolve;
  });

  function send(call: WordThreadCall): void {
    thread?.postMessage(call);
  }
  function sendNext(): void {
    const { value: next } = left.next();
    const text = next && textOf(next.id);
    if (text) {
      waiting += 1;
      send({ episode: next.episode, text: packText(text) });
    } else if (next) sendNext();
    else if (waiting === 0) close();
  }
  function close(): void {
    void thread?.terminate();
    thread = undefined;
    resolveDone();
  }

  thread.on('message', ({ episode, found: words }: WordThreadReply) => {
    found.set(episode, words);
    waiting -= 1;
    if (thread) sendNext();
  });
  thread.on('error', close);
  thread.on('exit', close);
  return {
    learn: (words) => send({ words }),
    begin() {
      for (let count = 0; count < AHEAD; count += 1) sendNext();
    },
    found,
    done,
    close,
  };
}
