import { renderHelp } from '../../messages/help.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** `/help`: what this reader can do. */
export function createHelpingFeature(): Feature {
  const feature = createFeature('everyone');
  feature.onCommand('help', (context) =>
    reply(context, renderHelp(context.reader.role, context.reader.language)),
  );
  return feature;
}
