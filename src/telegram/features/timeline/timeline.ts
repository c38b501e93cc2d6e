import type { Timelines } from '../../../assistant/timeline/timelines.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { readPage } from '../../../messages/common/buttons.ts';
import { renderUnknownName } from '../../../messages/entity/unclear-name.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { exampleNames } from '../../example-names.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderTimeline, renderTimelineUsage } from './timeline-view.ts';
import { TIMELINE } from './words.ts';

/** `/timeline`: what happened to a company, a person or anything else that episodes list. */
export function createTimelineFeature({
  catalog,
  timelines,
}: {
  catalog: Pick<Catalog, 'resolve' | 'findEntity' | 'entities'>;
  timelines: Timelines;
}): Feature {
  const feature = createFeature('everyone');

  async function render(entity: Entity, wanted: number, language: Language): Promise<OutgoingMessage> {
    const part = readPage((from, count) => timelines.partOf(entity, from, count), wanted);
    const entries = await timelines.tell(entity, part.entries);
    return renderTimeline({ ...part, entity, entries }, language);
  }

  feature.onCommand(
    { name: 'timeline', words: TIMELINE, group: 'read', place: 18 },
    async (context, name) => {
      const { language } = context.reader;
      if (!name) {
        const [example] = exampleNames(catalog, language, 1);
        return reply(context, renderTimelineUsage(example, language));
      }
      const resolution = catalog.resolve(name);
      const message =
        resolution.kind === 'found'
          ? await render(resolution.entity, 0, language)
          : renderUnknownName(name, resolution, 'show', language);
      await reply(context, message);
    },
  );
  feature.onButton('timeline', async (context, { ref, page }) => {
    const { language } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(language);
    await show(context, await render(entity, page, language));
    return undefined;
  });
  return feature;
}
