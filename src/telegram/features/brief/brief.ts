import type { Briefs } from '../../../assistant/brief/briefs.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { createEpisodeTexts } from '../../../digests/episode-texts.ts';
import { createFollowMatch } from '../../../digests/follow-match.ts';
import type { BriefSpan } from '../../../domain/brief.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Focus } from '../../../domain/subscriber.ts';
import type { Following } from '../../../subscriptions/following.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { briefStillComing, renderBrief, renderBriefUsage } from './brief-view.ts';
import { BRIEF } from './words.ts';

/** The arguments that `/brief` accepts, case-insensitive. */
const SPANS: ReadonlyMap<string, BriefSpan> = new Map(
  Object.entries({
    day: ['day', 'today', '1', '24h', '日', '天', '一天', '今天', '今日', '每日'],
    week: ['', 'week', '7', '7d', '周', '週', '一周', '一週', '本周', '本週', '每周', '每週'],
  } satisfies Record<BriefSpan, readonly string[]>).flatMap(([span, words]) =>
    words.map((word) => [word, span as BriefSpan] as const),
  ),
);

/** `/brief`: what the last day or week meant for what this chat follows; with everything alike, what it was mostly about. */
export function createBriefFeature({
  catalog,
  subscriptions,
  briefs,
}: {
  catalog: Catalog;
  subscriptions: Pick<Following, 'interestsOf'>;
  briefs: Briefs;
}): Feature {
  const feature = createFeature('everyone');

  async function createBrief(context: BotContext, span: BriefSpan) {
    const { language, subscriber } = context.reader;
    const interests = await subscriptions.interestsOf(subscriber);
    const match = createFollowMatch(catalog, createEpisodeTexts(catalog));
    const isWantedAs = (focus: Focus) => (episode: Episode) =>
      match([episode], { focus, language }, interests).picked.length > 0;
    const give = async (topics: readonly Entity[], isWanted: (episode: Episode) => boolean) =>
      briefs.give({ topics, isWanted, span, language, userId: context.from?.id });
    const focus = subscriber?.focus ?? 'all';
    const followed = interests.follows.flatMap(({ entity }) => entity ?? []);
    if (focus !== 'all' && interests.follows.length > 0) {
      const brief = await give(followed, isWantedAs('only'));
      if (focus === 'only' || brief.lines.length > 0)
        return { brief, message: renderBrief(brief, 'follower', language) };
    }
    const isWanted = isWantedAs('all');
    const brief = await give(briefs.mostNamed(span, isWanted), isWanted);
    const audience = interests.follows.length > 0 ? 'omnivore' : 'newcomer';
    return { brief, message: renderBrief(brief, audience, language) };
  }

  feature.onCommand({ name: 'brief', words: BRIEF, group: 'follow', place: 7 }, async (context, argument) => {
    const span = SPANS.get(argument.toLowerCase());
    if (!span) return reply(context, renderBriefUsage(context.reader.language));
    await reply(context, (await createBrief(context, span)).message);
  });
  feature.onButton('brief', async (context, { span }) => {
    const { brief, message } = await createBrief(context, span);
    await show(context, message);
    return brief.gap === 'late' ? briefStillComing(context.reader.language) : undefined;
  });
  return feature;
}
