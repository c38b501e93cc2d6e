import type { Instant } from './clock.ts';
import { parseLocalTime } from './local-time.ts';
import { localHour } from './next-due.ts';

/** A span of the local day, `HH:MM` each; one that ends before it begins goes past midnight. The two differ. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** What a subscriber wants of sounds. */
interface SilenceWanted {
  readonly isSilent: boolean;
  readonly quietHours?: QuietHours | undefined;
  /** IANA name. */
  readonly zone: string;
}

/** Far more than two times take; a longer text is none. */
const MOST_LENGTH = 60;
/** What people write between two times. */
const BETWEEN = /\s*(?:[-‐-―~〜至到]|\b(?:to|until|till|and)\b)\s*/;
/** What they write before them. */
const BEFORE = /^(?:from|between|daily|每天|每晚|从|從)\s*/;

/**
 * Reads a span as people type it: `22-8`, `22:00–08:00`, `22点到8点`, `10pm to 8am`, `22 8`.
 * Returns undefined when it is not two different times of day.
 */
export function parseQuietHours(text: string): QuietHours | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const span = text.normalize('NFKC').trim().toLowerCase().replace(BEFORE, '');
  const parts = BETWEEN.test(span) ? span.split(BETWEEN) : span.split(/\s+/);
  const [from, until] = parts.map((part) => parseLocalTime(part.replace(/^24(?=$|:00$|[点點]$)/, '0')));
  return parts.length === 2 && from && until && from !== until ? { from, until } : undefined;
}

/** `22:00-08:00`, as it is stored; `parseQuietHours` reads it. */
export function formatQuietHours({ from, until }: QuietHours): string {
  return `${from}-${until}`;
}

/** Whether what comes unasked at that instant comes without a sound. The last minute of quiet hours is the one before their end. */
export function isSilentAt({ isSilent, quietHours, zone }: SilenceWanted, at: Instant): boolean {
  if (isSilent || !quietHours) return isSilent;
  const { from, until } = quietHours;
  const now = localHour(at, zone);
  return from < until ? from <= now && now < until : from <= now || now < until;
}
