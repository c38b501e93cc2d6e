import { sectionTexts } from '../../../document/section-text.ts';
import { sentencesOf } from '../../../document/sentences.ts';
import type { Episode } from '../../../domain/episode.ts';

/** The first sentence of an episode that has both names; undefined where only a list in its front matter says that they are one. */
export function evidenceSentence(episode: Episode, written: readonly [string, string]): string | undefined {
  for (const { blocks } of sectionTexts(episode)) {
    for (const block of blocks) {
      if (!written.every((name) => block.includes(name))) continue;
      const sentence = sentencesOf(block).find((one) => written.every((name) => one.includes(name)));
      if (sentence !== undefined) return sentence;
    }
  }
  return undefined;
}
