import { isActive } from '../../../domain/subscriber.ts';
import { notSubscribedToast, toast } from '../../../messages/common/toast.ts';
import { renderNotSubscribed } from '../../../messages/subscription/subscription-view.ts';
import type { ReadingSettings } from '../../../subscriptions/reading-settings.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { readLanguage, renderLanguage } from './language-view.ts';
import { LANGUAGE } from './words.ts';

/** `/language`: in which language the bot speaks here, and in which script Chinese texts are shown. */
export function createLanguageFeature({ subscriptions }: { subscriptions: ReadingSettings }): Feature {
  const feature = createFeature('everyone');

  feature.onSettingCommand(
    { name: 'language', words: LANGUAGE, group: 'delivery', place: 6 },
    async (context, argument) => {
      const { language, subscriber, chatType } = context.reader;
      if (!isActive(subscriber)) return reply(context, renderNotSubscribed(language, chatType));
      const chosen = readLanguage(argument);
      const current = chosen ? await subscriptions.setLanguage(subscriber, chosen) : subscriber;
      await reply(context, renderLanguage(current, argument && !chosen ? argument : undefined));
    },
  );

  feature.onSettingButton('language', async (context, { language }) => {
    const { subscriber, chatType, language: before } = context.reader;
    if (!isActive(subscriber)) return notSubscribedToast(before, chatType);
    await show(context, renderLanguage(await subscriptions.setLanguage(subscriber, language)));
    return toast('saved', language);
  });

  feature.onSettingButton('script', async (context, { script }) => {
    const { subscriber, chatType, language } = context.reader;
    if (!isActive(subscriber)) return notSubscribedToast(language, chatType);
    await show(context, renderLanguage(await subscriptions.setScript(subscriber, script)));
    return toast('saved', language);
  });
  return feature;
}
