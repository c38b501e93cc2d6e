import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { readonly type: 'minor' }) => void;

/**
 * Returns a function that frees the buffers that a search has left behind. A search opens forty texts, some 2 MB outside of the
 * heap, and V8 lets 32 MB of those accumulate before it collects; on its small heap nothing else triggers a collection. After
 * 600 commands over 9,180 episodes that was 24 MB of 269.
 */
export function createBufferCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  return () => collect({ type: 'minor' });
}
