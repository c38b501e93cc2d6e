import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { renderAboutBot } from './about-view.ts';
import { ABOUT } from './words.ts';

/** `/about`: what this bot is, and what it keeps. @param version of this bot */
export function createAboutFeature({ version }: { readonly version: string }): Feature {
  const feature = createFeature('everyone');
  feature.onCommand({ name: 'about', words: ABOUT, group: 'bot', place: 1 }, (context) =>
    reply(context, renderAboutBot(version, context.reader.language)),
  );
  return feature;
}
