import type { Catalog } from '../../../catalog/catalog.ts';
import { inDetail } from '../../../digests/in-detail.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { Entity, EntityKind } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import { parseLocalTime } from '../../../domain/local-time.ts';
import { localHour } from '../../../domain/next-due.ts';
import type { ActiveSubscriber, Language } from '../../../domain/subscriber.ts';
import type { FirstStep } from '../../../messages/common/button-choices.ts';
import type { DigestEpisode } from '../../../messages/digest/shown-episode.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { DigestSettings } from '../../../subscriptions/digest-settings.ts';
import type { Following } from '../../../subscriptions/following.ts';
import type { BotContext } from '../../context.ts';
import type { Feature } from '../../feature.ts';
import { forSubscribers } from '../../for-subscribers.ts';
import { show } from '../../reply.ts';
import { renderFirstSteps } from './first-steps-view.ts';

/** A sample has the newest episode and those of the same day, at most so many. */
const MOST_IN_SAMPLE = 3;
/** Names that are offered, and of which kinds. */
const MOST_NAMES = 5;
const KINDS: readonly EntityKind[] = ['company', 'product', 'person', 'tag'];

/** Dependencies of the first minute on other rooms. */
export interface FirstStepsDependencies {
  readonly catalog: Pick<Catalog, 'latest' | 'rising' | 'entities' | 'findEntity'>;
  readonly subscriptions: DigestSettings & Pick<Following, 'follow' | 'unfollow' | 'stancesOf'>;
  readonly preview: (episode: Episode, language: Language) => DigestEpisode;
  readonly clock: Pick<Clock, 'now'>;
}

/** Builds the message of the first minute at one of its steps. */
export type FirstStepsPage = (
  subscriber: ActiveSubscriber,
  step: FirstStep,
  language: Language,
) => Promise<ReturnType<typeof renderFirstSteps>>;

/** Answers the questions of the first minute: each may be skipped, and all of it is one message. */
export function addFirstSteps(feature: Feature, dependencies: FirstStepsDependencies): FirstStepsPage {
  const { catalog, subscriptions, clock } = dependencies;
  const requests = forSubscribers(feature);

  const page: FirstStepsPage = async (subscriber, step, language) =>
    renderFirstSteps(
      subscriber,
      {
        step,
        samples: samplesOf(dependencies, language),
        names: namesOf(catalog, clock.now()),
        stances: await subscriptions.stancesOf(subscriber),
        hourIn: (zone) => localHour(clock.now(), zone),
      },
      language,
    );

  async function showStep(context: BotContext, subscriber: ActiveSubscriber, step: FirstStep) {
    await show(context, await page(subscriber, step, context.reader.language));
    return undefined;
  }

  const afterCity = (): FirstStep => (namesOf(catalog, clock.now()).length > 0 ? 'follows' : 'done');

  requests.onButton('first-step', (context, subscriber, { step }) => showStep(context, subscriber, step));
  requests.onButton('first-hour', async (context, subscriber, { time }) => {
    const outcome = await subscriptions.setTimes(subscriber, [parseLocalTime(time) ?? '']);
    return showStep(context, outcome.kind === 'saved' ? outcome.subscriber : subscriber, 'city');
  });
  requests.onButton('first-city', async (context, subscriber, { zone }) => {
    const outcome = await subscriptions.setZone(subscriber, zone);
    return showStep(context, outcome.kind === 'saved' ? outcome.subscriber : subscriber, afterCity());
  });
  requests.onButton('first-follow', async (context, subscriber, { act, ref }) => {
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(context.reader.language);
    if (act === 'add') await subscriptions.follow(subscriber, entity);
    else await subscriptions.unfollow(subscriber, ref);
    return showStep(context, subscriber, 'follows');
  });
  return page;
}

/** The newest day's episodes in full, the newest alone, and that in short: the first that is short enough is shown. */
function samplesOf(
  { catalog, preview }: Pick<FirstStepsDependencies, 'catalog' | 'preview'>,
  language: Language,
): readonly (readonly DigestEpisode[])[] {
  const { entries } = catalog.latest(0, MOST_IN_SAMPLE);
  const [newest] = entries;
  if (!newest) return [];
  const ofTheDay = entries.filter(({ date }) => date === newest.date);
  const shown = ofTheDay.map((episode) => preview(episode, language));
  const first = shown.slice(0, 1);
  return [shown, first, first.map((one) => inDetail(one, 'short'))];
}

/** What rises now, over all kinds; in an archive too short for that, what comes up most. */
function namesOf(catalog: FirstStepsDependencies['catalog'], now: number): readonly Entity[] {
  const rising = KINDS.flatMap((kind) => catalog.rising(kind, now).entries)
    .toSorted((a, b) => b.recent - a.recent)
    .map(({ entity }) => entity);
  const common = KINDS.flatMap((kind) => catalog.entities(kind, 0, MOST_NAMES).entries)
    .filter(({ supported }) => supported > 0)
    .toSorted((a, b) => b.supported - a.supported)
    .map(({ entity }) => entity);
  const byRef = new Map([...rising, ...common].map((entity) => [entity.ref, entity]));
  return [...byRef.values()].slice(0, MOST_NAMES);
}
