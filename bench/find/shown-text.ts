import { sectionTexts } from '../../src/document/section-text.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { ShownResult } from './score-queries.ts';

/** An episode as a result. @param section the one that the result opens; undefined when it opens the episode */
export function resultOf(episode: Episode, section: number | undefined): ShownResult {
  const { path, date, title, summary = '' } = episode;
  const opened = section === undefined ? undefined : sectionTexts(episode)[section];
  const parts = opened ? [opened.heading, ...opened.blocks, opened.folded] : [];
  return { file: path, date, text: [title, summary, ...parts].join('\n') };
}
