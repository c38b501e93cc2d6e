import type { Briefs } from '../../../assistant/brief/briefs.ts';
import type { Brief, BriefSpan } from '../../../domain/brief.ts';
import type { Entity } from '../../../domain/entity.ts';
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

/** `/brief`: what the last day or week meant for what this chat follows. */
export function createBriefFeature({
  subscriptions,
  briefs,
}: {
  subscriptions: Pick<Following, 'followsOf'>;
  briefs: Briefs;
}): Feature {
  const feature = createFeature('everyone');

  /** Undefined for a chat that follows nothing. */
  async function findTopics({ reader: { subscriber } }: BotContext): Promise<readonly Entity[] | undefined> {
    const follows = await subscriptions.followsOf(subscriber);
    return follows.length > 0 ? follows.flatMap(({ entity }) => entity ?? []) : undefined;
  }

  async function createBrief(context: BotContext, span: BriefSpan) {
    const { language } = context.reader;
    const followed = await findTopics(context);
    const topics = followed ?? briefs.mostNamed(span);
    const brief: Brief = await briefs.give({ topics, span, language, userId: context.from?.id });
    return { brief, message: renderBrief(brief, followed ? 'follower' : 'newcomer', language) };
  }

  feature.onCommand({ name: 'brief', words: BRIEF, group: 'follow', place: 4 }, async (context, argument) => {
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
