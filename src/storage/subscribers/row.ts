import type { Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import { formatQuietHours, parseQuietHours } from '../../domain/quiet-hours.ts';
import type { NewSubscriber, Subscriber } from '../../domain/subscriber.ts';
import { parseWeekdays, WEEKDAYS } from '../../domain/weekday.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { SubscriberRow } from '../tables.ts';

/** A list of strings has no place for a version: another shape of it would come with a migration. */
const TIMES = z.array(z.string().regex(/^\d\d:\d\d$/)).min(1);
/** Used when the stored times are unreadable: the chat keeps its digests, and its settings show when they come. */
const FALLBACK_TIMES = ['08:00'];

/** Converts a row to a subscriber. */
export function toSubscriber(row: Selectable<SubscriberRow>): Subscriber {
  return {
    id: row.id,
    chatId: row.chat_id,
    ...(row.thread_id !== 0 && { threadId: row.thread_id }),
    chatType: row.chat_type,
    language: row.language,
    script: row.script,
    zone: row.zone,
    times: readEntry(TIMES, row.times) ?? FALLBACK_TIMES,
    mode: row.mode,
    focus: row.focus,
    weekdays: parseWeekdays(row.weekdays) ?? WEEKDAYS,
    weeklyDay: row.weekly_day,
    detail: row.detail,
    ...(row.away_until !== null && { awayUntil: row.away_until }),
    ...silenceOf(row),
    state: row.state,
    nextDueAt: row.next_due_at ?? undefined,
    ...(row.review_due_at !== null && { reviewDueAt: row.review_due_at }),
    sinceAt: row.since_at,
    subscribedAt: row.subscribed_at,
  };
}

/** When what comes unasked comes without a sound; quiet hours that are unreadable count as none. */
export function silenceOf({
  is_silent,
  quiet_hours,
}: Pick<Selectable<SubscriberRow>, 'is_silent' | 'quiet_hours'>): Pick<
  Subscriber,
  'isSilent' | 'quietHours'
> {
  return { isSilent: is_silent === 1, quietHours: parseQuietHours(quiet_hours ?? '') };
}

/** The columns that a change sets: only the given fields; a `nextDueAt`, `reviewDueAt`, `awayUntil`, `quietHours` or `threadId` of undefined clears it. */
export function toColumns(change: Partial<NewSubscriber>): Updateable<SubscriberRow> {
  const { chatId, chatType, language, script, zone, focus, isSilent, state, sinceAt } = change;
  return {
    ...(chatId !== undefined && { chat_id: chatId }),
    ...('threadId' in change && { thread_id: change.threadId ?? 0 }),
    ...(chatType !== undefined && { chat_type: chatType }),
    ...(language !== undefined && { language }),
    ...(script !== undefined && { script }),
    ...(zone !== undefined && { zone }),
    ...scheduleColumns(change),
    ...(focus !== undefined && { focus }),
    ...(isSilent !== undefined && { is_silent: Number(isSilent) }),
    ...('quietHours' in change && {
      quiet_hours: change.quietHours ? formatQuietHours(change.quietHours) : null,
    }),
    ...(state !== undefined && { state }),
    ...(state !== undefined && state !== 'paused' && { pause_reason: null, paused_at: null }),
    ...(sinceAt !== undefined && { since_at: sinceAt }),
    ...('nextDueAt' in change && { next_due_at: change.nextDueAt ?? null }),
    ...('reviewDueAt' in change && { review_due_at: change.reviewDueAt ?? null }),
  };
}

function scheduleColumns(change: Partial<Subscriber>): Updateable<SubscriberRow> {
  const { times, mode, weekdays, weeklyDay, detail } = change;
  return {
    ...(times !== undefined && { times: JSON.stringify(times) }),
    ...(mode !== undefined && { mode }),
    ...(weekdays !== undefined && { weekdays: weekdays.join('') }),
    ...(weeklyDay !== undefined && { weekly_day: weeklyDay }),
    ...(detail !== undefined && { detail }),
    ...('awayUntil' in change && { away_until: change.awayUntil ?? null }),
  };
}
