import { createWithoutMuted, reviewWeek, type WeekCatalog } from '../../../digests/week-facts.ts';
import type { Clock } from '../../../domain/clock.ts';
import { toast } from '../../../messages/common/toast.ts';
import {
  renderBadReview,
  renderEmptyWeek,
  renderReviewSetting,
  renderWeeklyReview,
} from '../../../messages/weekly-review/weekly-review-view.ts';
import { WEEKLY_REVIEW } from '../../../messages/weekly-review/words.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import type { DigestSettings } from '../../../subscriptions/digest-settings.ts';
import type { Following } from '../../../subscriptions/following.ts';
import type { ChartPictures } from '../../chart-pictures.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forSubscribers } from '../../for-subscribers.ts';
import { reply, show } from '../../reply.ts';
import { replyInFull } from '../../reply-picture.ts';
import { readOnOrOff } from '../silence/on-or-off.ts';
import { createThemeChoice } from '../trend/theme-choice.ts';

/** `/review`: a review of the week, every Sunday or now. */
export function createWeeklyReviewFeature({
  catalog,
  subscriptions,
  pictures,
  sessions,
  clock,
}: {
  catalog: WeekCatalog;
  subscriptions: Pick<DigestSettings & Following, 'setReview' | 'interestsOf'>;
  pictures: ChartPictures;
  sessions: Pick<SessionStore, 'get' | 'set'>;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');
  const requests = forSubscribers(feature);
  const themes = createThemeChoice(sessions);

  const declaration = { name: 'review', words: WEEKLY_REVIEW, group: 'follow', place: 8 } as const;
  requests.onCommand(declaration, async ({ reader: { language } }, subscriber, argument) => {
    if (!argument) return renderReviewSetting(subscriber, language);
    const choice = readOnOrOff(argument);
    if (!choice) return renderBadReview(argument, language);
    return renderReviewSetting((await subscriptions.setReview(subscriber, choice)).subscriber, language);
  });
  requests.onButton('weekly-review', async (context, subscriber, { choice }) => {
    const { language } = context.reader;
    const saved = await subscriptions.setReview(subscriber, choice);
    await show(context, renderReviewSetting(saved.subscriber, language));
    return toast('saved', language);
  });
  requests.onButton('stop-review', async (context, subscriber) => {
    const saved = await subscriptions.setReview(subscriber, 'off');
    await reply(context, renderReviewSetting(saved.subscriber, context.reader.language));
    return undefined;
  });
  feature.onButton('show-review', async (context) => {
    const { language, subscriber } = context.reader;
    const whole = await reviewWeek(catalog, clock.now());
    const { mutes } = await subscriptions.interestsOf(subscriber);
    const review = whole && createWithoutMuted(catalog)(whole, mutes);
    const comes = subscriber?.reviewDueAt === undefined ? 'once' : 'weekly';
    const theme = await themes.find(context.chatId ?? 0);
    const shown = review ? renderWeeklyReview(review, theme, language, comes) : renderEmptyWeek(language);
    await replyInFull(context, shown, pictures);
    return undefined;
  });
  return feature;
}
