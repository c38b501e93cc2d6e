import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { renderChatHelp, renderHelp } from './help-view.ts';
import { HELP } from './words.ts';

/** `/help`: what this reader can do here. */
export function createHelpFeature(): Feature {
  const feature = createFeature('everyone');
  feature.onCommand({ name: 'help', words: HELP, group: 'bot', place: 5 }, (context) => {
    const { commands, reader } = context;
    const { role, language, chatType } = reader;
    const help =
      chatType === 'private'
        ? renderHelp(commands, role, language)
        : renderChatHelp(commands, chatType, language);
    return reply(context, help);
  });
  return feature;
}
