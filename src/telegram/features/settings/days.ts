import type { OutgoingMessage } from '../../../domain/message.ts';
import { DETAILS } from '../../../domain/subscriber.ts';
import { parseWeekdays } from '../../../domain/weekday.ts';
import { toast } from '../../../messages/common/toast.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { MOST_DAYS_AWAY } from '../../../subscriptions/digest-settings.ts';
import type { BotContext } from '../../context.ts';
import type { SubscriberRequests } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { readOnOrOff } from '../silence/on-or-off.ts';
import { renderAllSettings } from './all-settings-view.ts';
import { renderBadDays, renderBadPause, renderDays, renderDetail } from './days-view.ts';
import type { ScheduleDependencies } from './schedule.ts';
import { ALL_SETTINGS } from './words.ts';

/** How long `/pause` lasts when nothing else is said. */
const WEEK = 7;

const declare = <Name extends 'days' | 'pause' | 'digest'>(name: Name, place: number) =>
  ({ name, words: ALL_SETTINGS, group: 'delivery', place }) as const;

/** `/days`: the days of a daily digest, or the day of a weekly one. */
export function addDays(requests: SubscriberRequests, { subscriptions }: ScheduleDependencies): void {
  requests.onCommand(declare('days', 3), async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return renderDays(subscriber, language);
    const days = parseWeekdays(argument);
    const [day, ...others] = days ?? [];
    if (subscriber.mode === 'weekly') {
      if (day === undefined || others.length > 0) return renderBadDays(argument, language);
      const saved = await subscriptions.setWeeklyDay(subscriber, day);
      return renderDays(saved.subscriber, language, [subscriber.weeklyDay]);
    }
    const outcome = days && (await subscriptions.setWeekdays(subscriber, days));
    if (outcome?.kind !== 'saved') return renderBadDays(argument, language);
    return renderDays(outcome.subscriber, language, subscriber.weekdays);
  });

  requests.onButton('weekday', async (context, subscriber, { act, day }) => {
    const pressed = parseWeekdays(day) ?? [];
    const others = subscriber.weekdays.filter((one) => !pressed.includes(one));
    const outcome = await subscriptions.setWeekdays(
      subscriber,
      act === 'add' ? [...others, ...pressed] : others,
    );
    if (outcome.kind !== 'saved') return toast('one-left', context.reader.language);
    return showSaved(context, renderDays(outcome.subscriber, context.reader.language));
  });

  requests.onButton('weekdays', async (context, subscriber, { days }) => {
    const { language } = context.reader;
    const outcome = await subscriptions.setWeekdays(subscriber, parseWeekdays(days) ?? []);
    if (outcome.kind !== 'saved') return staleButton(language);
    return showSaved(context, renderDays(outcome.subscriber, language, subscriber.weekdays));
  });

  requests.onButton('weekly-day', async (context, subscriber, { day }) => {
    const { language } = context.reader;
    const [weeklyDay] = parseWeekdays(day) ?? [];
    if (weeklyDay === undefined) return staleButton(language);
    const saved = await subscriptions.setWeeklyDay(subscriber, weeklyDay);
    return showSaved(context, renderDays(saved.subscriber, language));
  });
}

/** `/digest`: how full a digest is. */
export function addDetail(requests: SubscriberRequests, { subscriptions }: ScheduleDependencies): void {
  requests.onCommand(declare('digest', 6), async ({ reader: { language } }, subscriber, argument) => {
    const detail = DETAILS.find((known) => known === argument.toLowerCase());
    if (!detail) return renderDetail(subscriber, language, argument);
    return renderDetail((await subscriptions.setDetail(subscriber, detail)).subscriber, language);
  });

  requests.onButton('detail', async (context, subscriber, { detail }) => {
    const saved = await subscriptions.setDetail(subscriber, detail);
    return showSaved(context, renderDetail(saved.subscriber, context.reader.language));
  });
}

/** `/pause`: nothing comes for some days, then what came meanwhile. */
export function addPause(requests: SubscriberRequests, { subscriptions, clock }: ScheduleDependencies): void {
  requests.onCommand(declare('pause', 7), async ({ reader: { language } }, subscriber, argument) => {
    const days = readPause(argument);
    if (days === undefined) return renderBadPause(argument, MOST_DAYS_AWAY, language);
    const saved = await subscriptions.setAway(subscriber, days);
    return renderAllSettings(saved.subscriber, clock.now(), language);
  });

  requests.onButton('away', async (context, subscriber, { days }) => {
    const { language } = context.reader;
    const saved = await subscriptions.setAway(subscriber, days);
    await show(context, renderAllSettings(saved.subscriber, clock.now(), language));
    return days === 0 ? ALL_SETTINGS[language].goesOn : toast('saved', language);
  });
}

/** How many days a pause lasts: `3`, `3天`, `week`; 0 ends it, and undefined is none of these. */
function readPause(argument: string): number | undefined {
  const typed = argument.normalize('NFKC').toLowerCase();
  if (/^(|一周|一週|1周|1週|(a |one |1 )?week)$/.test(typed)) return WEEK;
  if (readOnOrOff(typed) === 'off' || /^(恢复|恢復|继续|繼續|resume|end|go on)$/.test(typed)) return 0;
  const [, count] = /^(\d{1,3}) ?(?:天|日|d|days?)?$/.exec(typed) ?? [];
  const days = Number(count);
  return days >= 1 && days <= MOST_DAYS_AWAY ? days : undefined;
}

async function showSaved(context: BotContext, page: OutgoingMessage): Promise<string> {
  await show(context, page);
  return toast('saved', context.reader.language);
}
