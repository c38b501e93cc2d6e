import { InputFile } from 'grammy';
import type { Clock } from '../../../domain/clock.ts';
import { utcDayOf } from '../../../kernel/utc-day.ts';
import type { PersonalData } from '../../../subscriptions/personal-data.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderForgetOutcome, renderForgetQuestion, renderPrivacy } from './privacy-view.ts';
import { PRIVACY } from './words.ts';

/** `/privacy`, `/export` and `/forget`: what is stored about a person, for that person. */
export function createPrivacyFeature({
  personalData,
  clock,
}: {
  personalData: PersonalData;
  clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('everyone');

  async function sendExport(context: BotContext): Promise<void> {
    const { language } = context.reader;
    await context.replyWithChatAction('upload_document');
    const file = Buffer.from(await personalData.exportOf(context.chatId ?? 0));
    await context.replyWithDocument(new InputFile(file, `my-data-${utcDayOf(clock.now())}.json`), {
      caption: PRIVACY[language].exported,
    });
  }

  const declare = <Name extends 'privacy' | 'export' | 'forget'>(name: Name, place: number) =>
    ({ name, words: PRIVACY, group: 'bot', place }) as const;
  feature.onPersonalCommand(declare('privacy', 2), (context) =>
    reply(context, renderPrivacy(context.reader.language)),
  );
  feature.onPersonalCommand(declare('export', 3), sendExport);
  feature.onPersonalCommand(declare('forget', 4), (context) =>
    reply(context, renderForgetQuestion(context.reader.language)),
  );

  feature.onPersonalButton('export', async (context) => {
    await sendExport(context);
    return undefined;
  });

  feature.onPersonalButton('forget', async (context, { act }) => {
    const { language } = context.reader;
    if (act === 'ask') await reply(context, renderForgetQuestion(language));
    else if (act === 'keep') await show(context, renderForgetOutcome('unchanged', language));
    else {
      await personalData.forget(context.chatId ?? 0);
      await show(context, renderForgetOutcome('done', language));
    }
    return undefined;
  });
  return feature;
}
