import type { OutgoingMessage } from '../../../domain/message.ts';
import { localHour } from '../../../domain/next-due.ts';
import type { ActiveSubscriber, Language } from '../../../domain/subscriber.ts';
import type { SettingPage } from '../../../messages/common/button-choices.ts';
import { renderMode, renderTimes, renderZone } from '../../../messages/settings/settings-view.ts';
import { renderReviewSetting } from '../../../messages/weekly-review/weekly-review-view.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forSubscribers } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { renderLanguage } from '../language/language-view.ts';
import { renderSilence } from '../silence/silence-view.ts';
import { renderAllSettings } from './all-settings-view.ts';
import { addDays, addDetail, addPause } from './days.ts';
import { renderDays, renderDetail } from './days-view.ts';
import { addHours, addMode, addZone, answerPlaces, type ScheduleDependencies } from './schedule.ts';
import { ALL_SETTINGS } from './words.ts';

/** `/settings`, and the commands for when, how often and how full a digest comes. */
export function createSettingsFeature(dependencies: ScheduleDependencies): Feature {
  const { clock } = dependencies;
  const feature = createFeature('everyone');
  const requests = forSubscribers(feature);

  const declaration = { name: 'settings', words: ALL_SETTINGS, group: 'delivery', place: 1 } as const;
  requests.onCommand(declaration, async ({ reader }, subscriber) =>
    renderAllSettings(subscriber, clock.now(), reader.language),
  );
  requests.onButton('settings', async (context, subscriber, { page }) => {
    await show(context, pageOf(page, subscriber, context.reader.language));
    return undefined;
  });

  function pageOf(page: SettingPage, subscriber: ActiveSubscriber, language: Language): OutgoingMessage {
    const hourIn = (zone: string): string => localHour(clock.now(), zone);
    switch (page) {
      case 'all':
        return renderAllSettings(subscriber, clock.now(), language);
      case 'hours':
        return renderTimes(subscriber, language);
      case 'days':
        return renderDays(subscriber, language);
      case 'zone':
        return renderZone(subscriber, hourIn, language);
      case 'mode':
        return renderMode(subscriber, language);
      case 'sound':
        return renderSilence(subscriber, hourIn(subscriber.zone), language);
      case 'detail':
        return renderDetail(subscriber, language);
      case 'language':
        return renderLanguage(subscriber);
      case 'review':
        return renderReviewSetting(subscriber, language);
    }
  }

  addHours(requests, dependencies);
  addDays(requests, dependencies);
  addZone(requests, dependencies);
  answerPlaces(feature, dependencies);
  addMode(requests, dependencies);
  addDetail(requests, dependencies);
  addPause(requests, dependencies);
  return feature;
}
