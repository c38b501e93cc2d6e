import type { Logger } from '../../src/logging/logger.ts';

/** A logger that keeps what is warned of and what failed. */
export function createToldLog(): { readonly log: Logger; readonly told: [message: string, facts: object][] } {
  const told: [string, object][] = [];
  const tell = (facts: object, message: string): void => void told.push([message, facts]);
  return { log: { debug: () => undefined, info: () => undefined, warn: tell, error: tell }, told };
}
