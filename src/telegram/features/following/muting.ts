import type { Catalog } from '../../../catalog/catalog.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Focus, Subscriber } from '../../../domain/subscriber.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { notSubscribedLine } from '../../../messages/subscription/subscription-view.ts';
import { type Following, MOST_FOLLOWS, type MuteOutcome } from '../../../subscriptions/following.ts';
import { wordsOf } from '../../../subscriptions/typed-names.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { forAnySubscriber } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { renderFocus, renderMuted, renderMutes, renderMutesFull } from './focus-view.ts';
import { FOCUS } from './focus-words.ts';
import { renderUnclearName } from './unclear-name.ts';

/** The arguments that `/focus` accepts, case-insensitive. */
const TYPED: ReadonlyMap<string, Focus> = new Map(
  Object.entries({
    all: ['all', 'everything', '全部', '收全部', '全收', '都收'],
    first: ['first', 'mine first', '先', '优先', '優先', '我的在前'],
    only: ['only', 'mine', 'only mine', '只', '只收', '只收我的'],
  } satisfies Record<Focus, readonly string[]>).flatMap(([focus, words]) =>
    words.map((word) => [word, focus as Focus] as const),
  ),
);

/** `/focus` and `/mute`: what digests bring, and what they never bring; with the buttons that mute a name wherever it is shown. */
export function createMutingFeature({
  catalog,
  subscriptions,
}: {
  catalog: Catalog;
  subscriptions: Following;
}): Feature {
  const feature = createFeature('everyone');
  const requests = forAnySubscriber(feature);

  async function focusPage(subscriber: Subscriber, focus: Focus, context: BotContext, typed?: string) {
    const { follows } = await subscriptions.interestsOf(subscriber);
    return renderFocus(focus, follows.length, context.reader.language, typed);
  }

  requests.onCommand(
    { name: 'focus', words: FOCUS, group: 'follow', place: 4 },
    async (context, subscriber, argument) => {
      const focus = TYPED.get(argument.toLowerCase());
      if (focus) await subscriptions.setFocus(subscriber, focus);
      const typed = focus || !argument ? undefined : argument;
      return focusPage(subscriber, focus ?? subscriber.focus, context, typed);
    },
  );
  feature.onButton('focus-page', async (context) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return notSubscribedLine(language, chatType, subscriber);
    await show(context, await focusPage(subscriber, subscriber.focus, context));
    return undefined;
  });
  requests.onButton('focus', async (context, subscriber, { focus }) => {
    const { language } = context.reader;
    await subscriptions.setFocus(subscriber, focus);
    await show(context, await focusPage(subscriber, focus, context));
    return FOCUS[language].toasts.focus;
  });

  requests.onCommand(
    { name: 'mute', words: FOCUS, group: 'follow', place: 5 },
    async (context, subscriber, name) => {
      const { language } = context.reader;
      if (!name) return mutesPage(subscriber, 0, context);
      const outcome = await subscriptions.muteName(subscriber, name);
      if (!('subject' in outcome)) return renderUnclearName(catalog, name, outcome, 'mute', language);
      if (outcome.kind === 'full') return renderMutesFull(MOST_FOLLOWS, language);
      return renderMuted(outcome.kind, outcome.subject, language);
    },
  );

  async function mutesPage(
    subscriber: Subscriber,
    page: number,
    { reader: { language } }: BotContext,
  ): Promise<OutgoingMessage> {
    const { mutes } = await subscriptions.interestsOf(subscriber);
    return renderMutes(mutes, page, language);
  }

  feature.onButton('mutes', async (context, { page }) => {
    const { language, subscriber, chatType } = context.reader;
    if (!subscriber) return notSubscribedLine(language, chatType, subscriber);
    await show(context, await mutesPage(subscriber, page, context));
    return undefined;
  });
  requests.onButton('drop-mute', async (context, subscriber, { ref, page }) => {
    const { language } = context.reader;
    const { kind } = await subscriptions.unfollow(subscriber, ref);
    if (kind === 'not-followed') return staleButton(language);
    await show(context, await mutesPage(subscriber, page, context));
    return FOCUS[language].toasts.unmuted;
  });

  requests.onButton('mute-name', async (context, subscriber, { ref }) => {
    const { language } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(language);
    return showMuted(context, await subscriptions.mute(subscriber, entity));
  });
  requests.onButton('mute-words', async (context, subscriber, { words: typed }) => {
    const { language } = context.reader;
    const words = wordsOf(typed);
    if (!words) return staleButton(language);
    return showMuted(context, await subscriptions.mute(subscriber, words));
  });
  async function showMuted(context: BotContext, outcome: MuteOutcome): Promise<string> {
    const { language } = context.reader;
    if (outcome.kind === 'full') return FOCUS[language].full(MOST_FOLLOWS);
    await show(context, renderMuted('muted', outcome.subject, language));
    return FOCUS[language].toasts.muted;
  }

  return feature;
}
