import type { Briefs } from '../../../assistant/brief/briefs.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { createEpisodeTexts } from '../../../digests/episode-texts.ts';
import { createFollowMatch } from '../../../digests/follow-match.ts';
import type { BriefSpan, BriefTopic } from '../../../domain/brief.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Focus } from '../../../domain/subscriber.ts';
import type { Following, StandingFollow } from '../../../subscriptions/following.ts';
import type { BotContext } from '../../context.ts';
import { exampleNames } from '../../example-names.ts';
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
    const { language, subscriber, zone } = context.reader;
    const interests = await subscriptions.interestsOf(subscriber);
    const match = createFollowMatch(catalog, createEpisodeTexts(catalog));
    const isWantedAs = (focus: Focus) => (episode: Episode) =>
      match([episode], { focus, language }, interests).picked.length > 0;
    const give = async (topics: readonly BriefTopic[], isWanted: (episode: Episode) => boolean) =>
      briefs.give({ topics, isWanted, span, zone, language, userId: context.from?.id });
    const focus = subscriber?.focus ?? 'all';
    const followed = interests.follows.flatMap((follow) => topicOf(follow) ?? []);
    if (focus !== 'all' && interests.follows.length > 0) {
      const brief = await give(followed, isWantedAs('only'));
      if (focus === 'only' || brief.lines.length > 0)
        return { brief, message: renderBrief(brief, 'follower', undefined, language) };
    }
    const isWanted = isWantedAs('all');
    const brief = await give(await briefs.mostNamed({ span, zone, isWanted }), isWanted);
    const audience = interests.follows.length > 0 ? 'omnivore' : 'newcomer';
    return { brief, message: renderBrief(brief, audience, exampleNames(catalog, language, 1)[0], language) };
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

/** What is followed, as a brief may be on it; undefined for a name that the archive does not have. */
function topicOf({ kind, name, ref, entity }: StandingFollow): BriefTopic | undefined {
  return kind === 'words' ? { kind, name, ref, aliases: [] } : entity;
}
