import { createHash } from 'node:crypto';
import type { PlaygroundClock } from '../playground-clock.ts';
import { countPart, countSchema } from './count-tokens.ts';
import type { CacheTtl, ModelRequest } from './model-request.ts';

const TTL_MS: Readonly<Record<CacheTtl, number>> = { '5m': 5 * 60_000, '1h': 60 * 60_000 };

/** How the tokens of a prompt are billed. */
export interface InputUsage {
  readonly fresh: number;
  readonly read: number;
  readonly written: Readonly<Record<CacheTtl, number>>;
}

/** The cached prompt prefixes. */
export interface PromptCache {
  /** Bills a prompt: its cached prefix counts as read, and what its marks cover beyond that is written to the cache. */
  bill(request: ModelRequest): InputUsage;
}

/** A prefix of a prompt up to a cache mark. */
interface Prefix {
  readonly hash: string;
  readonly tokens: number;
  readonly ttl: CacheTtl;
}

/** Caches prompts of any length, while the API ignores marks on short ones. */
export function createPromptCache(clock: Pick<PlaygroundClock, 'now'>): PromptCache {
  const freshUntil = new Map<string, number>();

  return {
    bill: (request) => {
      const now = clock.now();
      for (const [hash, until] of freshUntil) if (until < now) freshUntil.delete(hash);
      const { prefixes, total } = prefixesOf(request);
      const read = prefixes.findLast(({ hash }) => freshUntil.has(hash))?.tokens ?? 0;
      const written = { '5m': 0, '1h': 0 };
      let billed = read;
      for (const { hash, tokens, ttl } of prefixes) {
        // Reading renews the time to live as well.
        freshUntil.set(hash, now + TTL_MS[ttl]);
        if (tokens <= billed) continue;
        written[ttl] += tokens - billed;
        billed = tokens;
      }
      return { fresh: total - billed, read, written };
    },
  };
}

/** The marked prefixes, shortest first, and the total of tokens. */
function prefixesOf(request: ModelRequest): { prefixes: readonly Prefix[]; total: number } {
  const hash = createHash('sha256').update(JSON.stringify([request.model.id, request.schema ?? null]));
  let total = countSchema(request);
  const prefixes: Prefix[] = [];
  const turns = [{ role: 'system', parts: request.system }, ...request.turns];
  for (const { role, parts } of turns) {
    for (const part of parts) {
      const { mark, ...content } = part;
      hash.update(JSON.stringify([role, content]));
      total += countPart(part);
      if (mark) prefixes.push({ hash: hash.copy().digest('hex'), tokens: total, ttl: mark });
    }
  }
  return { prefixes, total };
}
