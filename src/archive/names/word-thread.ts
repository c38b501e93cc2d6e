import { parentPort } from 'node:worker_threads';
import { type EpisodeText, textParts } from '../../catalog/episode-text.ts';
import { createUnitReader } from '../../catalog/text-units.ts';
import { findByTree, type Word, type WordFinder } from './find-words.ts';
import { packPlaced } from './placed-words.ts';

/** What the thread is sent: all words, in parts, and then one text after the other. */
export type WordThreadCall =
  | { readonly words: readonly Word[] }
  | { readonly episode: number; readonly text: EpisodeText };

/** Its answer to a text. */
export interface WordThreadReply {
  readonly episode: number;
  /** Packed by `packPlaced`. */
  readonly found: Int32Array<ArrayBuffer>;
}

/** The thread that searches many texts for words, so that the bot can do something else. */
function serve(port: NonNullable<typeof parentPort>): void {
  const readUnits = createUnitReader();
  const words: Word[] = [];
  let find: WordFinder | undefined;
  port.on('message', (call: WordThreadCall) => {
    if ('words' in call) return void words.push(...call.words);
    find ??= finish(findByTree(words));
    const text = readUnits(textParts(call.text));
    const found = packPlaced(finish(find(text)));
    port.postMessage({ episode: call.episode, found } satisfies WordThreadReply, [found.buffer]);
  });
}

/** Takes all steps at once: nobody else waits for this thread. */
function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

if (parentPort) serve(parentPort);
