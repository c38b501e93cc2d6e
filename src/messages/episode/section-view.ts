import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { originalsIn } from '../body/originals.ts';
import { renderBlocks } from '../body/render-blocks.ts';
import { button, rowsOf } from '../common/buttons.ts';
import { titleOf } from '../common/episode-line.ts';
import { layOut } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import { type Keeping, keepButtons } from './keep-buttons.ts';
import { linkTerms, type TermLink } from './link-terms.ts';
import { headingOf } from './section-list.ts';

/**
 * One section in full, without its folded originals, which a button opens, unless it contains nothing else. The last part has the
 * navigation buttons, and those that keep the episode. An index without a section shows the nearest one.
 * @param terms of which the first mention opens the explanation
 */
export function renderSection(
  episode: Episode,
  index: number,
  language: Language,
  keeping: Keeping = {},
  terms: readonly TermLink[] = [],
): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { id, sections } = episode;
  const at = Math.min(Math.max(0, index), Math.max(0, sections.length - 1));
  const section = sections[at];
  const back = button(phrases.episode.button.back, { to: 'episode', id });
  if (!section) return layOut([{ text: phrases.episode.noSections, buttons: [[back]] }]);
  const text = renderBlocks(section.blocks, { phrases, originals: 'hidden' });
  const originals = originalsIn(section.blocks);
  const isShown = text.text !== '';
  const body: readonly Piece[] = isShown
    ? [linkTerms(text, terms)]
    : originals.length > 0
      ? [phrases.episode.onlyOriginal, renderBlocks(originals, { phrases, originals: 'shown' })]
      : [phrases.episode.emptySection];
  const ways = [
    ...(at > 0 ? [button(phrases.episode.button.previousSection, { to: 'section', id, index: at - 1 })] : []),
    ...(at < sections.length - 1
      ? [button(phrases.episode.button.nextSection, { to: 'section', id, index: at + 1 })]
      : []),
  ];
  const original =
    isShown && originals.length > 0
      ? [button(phrases.episode.button.original, { to: 'original', id, index: at })]
      : [];
  const heading = lines(
    bold(headingOf(section, phrases)),
    `${titleOf(episode)} · ${at + 1}/${sections.length}`,
  );
  const buttons = rowsOf(ways, [back, ...original], keepButtons(episode, keeping, phrases));
  return layOut([{ text: paragraphs(heading, ...body), buttons }]);
}

/** The folded originals from which a section was translated; undefined when it has none. */
export function renderOriginal(
  episode: Episode,
  index: number,
  language: Language,
): OutgoingMessage[] | undefined {
  const phrases = phrasesFor(language);
  const { id, sections } = episode;
  const section = sections[index];
  const originals = originalsIn(section?.blocks ?? []);
  if (!section || originals.length === 0) return undefined;
  const heading = lines(
    bold(headingOf(section, phrases)),
    [titleOf(episode), `${index + 1}/${sections.length}`, phrases.episode.button.original].join(' · '),
  );
  const text = paragraphs(heading, renderBlocks(originals, { phrases, originals: 'shown' }));
  const back = [
    button(phrases.episode.button.backToSection, { to: 'section', id, index }),
    button(phrases.episode.button.back, { to: 'episode', id }),
  ];
  return layOut([{ text, buttons: [back] }]);
}
