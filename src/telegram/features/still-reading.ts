import { Composer } from 'grammy';
import type { ReadingReport } from '../../domain/reading-report.ts';
import { renderStillReading } from '../../messages/folder/folder-view.ts';
import type { BotContext } from '../context.ts';
import type { Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** Replies, once per chat, to people who write while the archive is being read that it is not complete yet. */
export function createStillReadingFeature({
  readingProgress,
  isArchiveWhole,
}: {
  readonly readingProgress: () => ReadingReport | undefined;
  /** False while answers may miss episodes that were not read yet. */
  readonly isArchiveWhole: () => boolean;
}): Pick<Feature, 'composer' | 'commands'> {
  const composer = new Composer<BotContext>();
  /** Chats that were notified during this reading. */
  const notified = new Set<number>();
  composer.use(async (context, next) => {
    await next();
    const report = readingProgress();
    if (!report || isArchiveWhole()) return notified.clear();
    const { chatType, language } = context.reader;
    if (chatType !== 'private' || !context.message || notified.has(context.message.chat.id)) return;
    notified.add(context.message.chat.id);
    await reply(context, renderStillReading(report, language));
  });
  return { composer, commands: [] };
}
