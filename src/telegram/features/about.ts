import { renderAboutBot } from '../../messages/about/about-view.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply } from '../reply.ts';

/** `/about`: what this bot is, and what it keeps. @param version of this bot */
export function createAboutFeature({ version }: { readonly version: string }): Feature {
  const feature = createFeature('everyone');
  feature.onCommand('about', (context) => reply(context, renderAboutBot(version, context.reader.language)));
  return feature;
}
