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

/** What the thread says: once that it stands, and then one answer a call. */
export type ReadingReply =
  | 'ready'
  | { readonly id: number; readonly version: ReadVersion }
  | { readonly id: number; readonly error: string };

/** The thread that reads files while the bot answers. */
function serve(port: NonNullable<typeof parentPort>): void {
  const say = (reply: ReadingReply): void => port.postMessage(reply);
  port.on('message', ({ id, path, bytes, now }: ReadingCall) => {
    try {
      say({ id, version: readVersion(path, bytes, now) });
    } catch (error) {
      say({ id, error: toError(error).message });
    }
  });
  say('ready');
}

if (parentPort) serve(parentPort);
