import { renderChatHelp, renderHelp } from '../../messages/help/help-view.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** `/help`: what this reader can do here. */
export function createHelpingFeature(): Feature {
  const feature = createFeature('everyone');
  feature.onCommand('help', (context) => {
    const { role, language, chatType } = context.reader;
    return reply(context, chatType === 'private' ? renderHelp(role, language) : renderChatHelp(language));
  });
  return feature;
}
