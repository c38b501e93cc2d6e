import { toast } from '../../../messages/common/toast.ts';
import type { ReadingSettings } from '../../../subscriptions/reading-settings.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forSubscribers } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { readLanguage, renderLanguage } from './language-view.ts';
import { LANGUAGE } from './words.ts';

/** `/language`: in which language the bot speaks here, and in which script Chinese texts are shown. */
export function createLanguageFeature({ subscriptions }: { subscriptions: ReadingSettings }): Feature {
  const feature = createFeature('everyone');
  const requests = forSubscribers(feature);

  requests.onCommand(
    { name: 'language', words: LANGUAGE, group: 'delivery', place: 10 },
    async (_, subscriber, argument) => {
      const chosen = readLanguage(argument);
      const current = chosen ? await subscriptions.setLanguage(subscriber, chosen) : subscriber;
      return renderLanguage(current, argument && !chosen ? argument : undefined);
    },
  );

  requests.onButton('language', async (context, subscriber, { language }) => {
    await show(context, renderLanguage(await subscriptions.setLanguage(subscriber, language)));
    return toast('saved', language);
  });

  requests.onButton('script', async (context, subscriber, { script }) => {
    await show(context, renderLanguage(await subscriptions.setScript(subscriber, script)));
    return toast('saved', context.reader.language);
  });
  return feature;
}
