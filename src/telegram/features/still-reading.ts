import { Composer } from 'grammy';
import type { ReadingReport } from '../../domain/reading-report.ts';
import { renderStillReading } from '../../messages/folder/folder-view.ts';
import type { BotContext } from '../context.ts';
import { reply } from '../reply.ts';

/** Says once to everybody who asks while the archive is being read that there is more to come. */
export function createStillReadingFeature({
  readingProgress,
  isArchiveWhole,
}: {
  readonly readingProgress: () => ReadingReport | undefined;
  /** False while answers may lack what was not read yet. */
  readonly isArchiveWhole: () => boolean;
}): { readonly composer: Composer<BotContext> } {
  const composer = new Composer<BotContext>();
  /** Those who were told during this reading. */
  const told = new Set<number>();
  composer.use(async (context, next) => {
    await next();
    const report = readingProgress();
    if (!report || isArchiveWhole()) return told.clear();
    const { chatType, language } = context.reader;
    if (chatType !== 'private' || !context.message || told.has(context.message.chat.id)) return;
    told.add(context.message.chat.id);
    await reply(context, renderStillReading(report, language));
  });
  return { composer };
}
