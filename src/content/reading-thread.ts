import { parentPort } from 'node:worker_threads';
import type { Instant } from '../domain/clock.ts';
import { toError } from '../kernel/to-error.ts';
import { type ReadVersion, readVersion } from './read-version.ts';

/** A file to be read. */
export interface ReadingCall {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly now: Instant;
}

/** Messages of the thread: `ready` once, and then one reply per call. */
export type ReadingReply =
  | 'ready'
  | { readonly id: number; readonly version: ReadVersion }
  | { readonly id: number; readonly error: string };

/** The thread that reads files, so that the bot can keep answering. */
function serve(port: NonNullable<typeof parentPort>): void {
  const send = (reply: ReadingReply, moved: readonly ArrayBuffer[] = []): void =>
    port.postMessage(reply, moved);
  port.on('message', ({ id, path, bytes, now }: ReadingCall) => {
    try {
      const version = readVersion(path, bytes, now);
      // Moved, not copied: they are the largest part.
      send({ id, version }, version.kind === 'episode' ? partsOf(version) : [version.packed.buffer]);
    } catch (error) {
      send({ id, error: toError(error).message });
    }
  });
  send('ready');
}

function partsOf({ texts, packed, kept }: Extract<ReadVersion, { kind: 'episode' }>): ArrayBuffer[] {
  return [texts.buffer, packed.buffer, kept.card.buffer, kept.glossary.buffer];
}

if (parentPort) serve(parentPort);
