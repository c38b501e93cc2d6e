import type { Broadcasts } from '../../broadcasts/broadcasts.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import { localDate } from '../../domain/next-due.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { NewsTopic } from '../../messages/common/button-choices.ts';
import type { DigestEpisode } from '../../messages/digest/shown-episode.ts';
import { staleButton } from '../../messages/errors/error-view.ts';
import {
  FEW,
  renderNewsAnswer,
  renderNewsConfirmation,
  renderNewsPreview,
} from '../../messages/news/news-view.ts';
import type { NewsQuestion, OpenQuestion } from '../../publishing/news-question.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { close, reply, show } from '../reply.ts';
import type { TellTogether } from './receipt/tell-together.ts';

/** For admins: the buttons of the questions about episodes that are not sent by themselves. */
export function createDecidingNewsFeature({
  questions,
  preview,
  broadcasts,
  tellTogether,
  clock,
  onPublished,
}: {
  readonly questions: Readonly<Record<NewsTopic, NewsQuestion>>;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly broadcasts: Pick<Broadcasts, 'countSubscribers'>;
  readonly tellTogether: TellTogether;
  readonly clock: Clock;
  /** Called when subscribers may be owed messages that are due at once. */
  readonly onPublished: () => void;
}): Feature {
  const feature = createFeature('editors');

  /** Shows what would go out, and asks for the second press. */
  async function renderChoice(
    about: NewsTopic,
    open: OpenQuestion,
    count: number,
    { reader: { language, subscriber } }: BotContext,
  ): Promise<OutgoingMessage[]> {
    const chosen = open.episodes.slice(0, count);
    const shown = chosen.slice(0, FEW).map((episode) => preview(episode, language));
    const audience = await broadcasts.countSubscribers();
    return [
      ...renderNewsPreview(shown, localDate(clock.now(), subscriber?.zone ?? 'UTC'), language),
      renderNewsConfirmation(about, open, chosen.length, audience, language),
    ];
  }

  feature.onButton('news', async (context, { about, act, sinceAt, count, of }) => {
    const { language } = context.reader;
    const question = questions[about];
    const open = await question.find(sinceAt);
    if (!open) return staleButton(language);
    if (act === 'back') {
      // The question itself still stands above.
      await close(context);
      return undefined;
    }
    // Others may have joined since it was shown: nothing goes out that was not counted.
    if (count > 0 && (act === 'choose' || of !== open.episodes.length)) {
      await reply(context, await renderChoice(about, open, count, context));
      return undefined;
    }
    const answer = await question.answer(sinceAt, count);
    if (!answer) return staleButton(language);
    if (answer.sent > 0) onPublished();
    await show(context, renderNewsAnswer(about, answer, language));
    if (answer.sent > 0) await tellTogether(context, open.episodes.slice(0, answer.sent));
    await question.follow();
    return undefined;
  });
  return feature;
}
