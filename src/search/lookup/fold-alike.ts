import type { Found } from './collect-found.ts';
import type { QueryContext } from './query-context.ts';
import { isAlike, sketchOf, type TextSketch } from './text-sketch.ts';

/** What was found, and what tells the same story behind it. */
export interface Folded {
  readonly found: Found;
  readonly alike: readonly Found[];
}

/**
 * Folds what tells one story into its best, in the order in which it was found, until there are so many stories. What is opened
 * anyway is looked through beyond that, so that copies are told with the story they are of.
 * @returns also how many were passed by before the last of the stories
 */
export function foldAlike(
  context: QueryContext,
  all: readonly Found[],
  wanted: number,
): { readonly stories: readonly Folded[]; readonly passed: number } {
  const stories: { found: Found; alike: Found[]; sketch: TextSketch }[] = [];
  let passed = 0;
  for (const [at, found] of all.entries()) {
    const isFull = stories.length >= wanted;
    if (isFull && !found.focus) break;
    const opened = context.open(found.slot);
    if (!opened) continue;
    const sketch = sketchOf(opened.stored);
    const story = stories.find((one) => isAlike(one.sketch, sketch));
    if (story) story.alike.push(found);
    else if (!isFull) stories.push({ found, alike: [], sketch });
    passed = isFull ? passed : at + 1 - stories.length;
  }
  return { stories, passed };
}
