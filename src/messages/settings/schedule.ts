import type { Subscriber } from '../../domain/subscriber.ts';
import { zoneName } from '../../domain/time-zone.ts';
import type { Phrases } from '../phrases.ts';

/** When and how digests come to a subscriber, in one sentence. */
export function scheduleOf({ mode, times, zone }: Subscriber, phrases: Phrases): string {
  return phrases.settings.schedule[mode](times.join(phrases.comma), zoneName(zone));
}
