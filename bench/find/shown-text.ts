import { sectionTexts } from '../../src/document/section-text.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { searchedTextOf } from '../../src/search/searched-text.ts';
import type { ShownResult } from './score-queries.ts';

/** An episode as a result. @param section the one that the result opens; undefined when it opens the episode */
export function resultOf(episode: Episode, section: number | undefined): ShownResult {
  const { path, date, title, summary = '' } = episode;
  const opened = section === undefined ? undefined : sectionTexts(episode)[section];
  const parts = opened ? [opened.heading, ...opened.blocks, opened.folded] : [];
  return { file: path, date, text: [title, summary, ...parts].join('\n') };
}

/** An episode as engines index it: what the bot's own index gets of it. */
export function documentOf(episode: Episode): SearchDocument {
  const { id, hash, date, title, summary, listings } = episode;
  const names = [...new Set(listings.map(({ name }) => name))];
  return {
    id,
    version: hash,
    date,
    title,
    summary,
    names,
    sections: sectionTexts(episode).map(searchedTextOf),
  };
}
