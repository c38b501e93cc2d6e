import { innerBlocks } from '../../document/inner-blocks.ts';
import type { Block } from '../../domain/document.ts';
import type { Episode } from '../../domain/episode.ts';
import type { RichBlock, RichMessage } from '../../domain/rich-message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { richBlocks, richParagraph } from '../body/rich-blocks.ts';
import { splitRich } from '../body/rich-limits.ts';
import { button, rowsOf } from '../common/buttons.ts';
import { plain } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { type Keeping, keepButtons } from './keep-buttons.ts';
import { createTermLinker, type TermLink } from './link-terms.ts';
import { headingOf } from './section-list.ts';
import { backButton, placeOf, positionText, sectionWays } from './section-view.ts';

/** Blocks that plain text shows less well. */
const BETTER_RICH: readonly Block['kind'][] = ['table', 'formula', 'folded'];

/** Whether a section has tables, formulas or folded parts, at any depth. */
export function gainsFromRich(blocks: readonly Block[]): boolean {
  return blocks.some((block) => BETTER_RICH.includes(block.kind) || gainsFromRich(innerBlocks(block)));
}

/**
 * One section in full as rich messages, its folded originals folded in their places; the last one has the buttons of the plain form,
 * which is one of them.
 * @param terms of which the first mention opens the explanation
 * @returns undefined when there is no section, or a block of it is too much for a rich message
 */
export function renderRichSection(
  episode: Episode,
  index: number,
  language: Language,
  keeping: Keeping = {},
  terms: readonly TermLink[] = [],
): RichMessage[] | undefined {
  const phrases = phrasesFor(language);
  const { id } = episode;
  const place = placeOf(episode, index);
  if (!place) return undefined;
  const { section, at } = place;
  const head: RichBlock[] = [
    { type: 'heading', text: headingOf(section, phrases), size: 2 },
    ...richParagraph(plain(positionText(episode, at))),
  ];
  const body = richBlocks(section.blocks, { phrases, link: createTermLinker(terms) });
  const parts = splitRich(head, body.length > 0 ? body : richParagraph(plain(phrases.episode.emptySection)));
  const buttons = rowsOf(
    sectionWays(episode, at, phrases),
    [
      backButton(id, phrases),
      button(phrases.episode.button.plainSection, { to: 'section-plain', id, index: at }),
    ],
    keepButtons(episode, keeping, phrases),
  );
  return parts?.map((blocks, part) => ({
    blocks:
      parts.length < 2 ? blocks : [...blocks, { type: 'footer', text: `(${part + 1}/${parts.length})` }],
    buttons: part === parts.length - 1 ? buttons : [],
  }));
}
