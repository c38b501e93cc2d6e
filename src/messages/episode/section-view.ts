import type { Episode, Section } from '../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { originalsIn } from '../body/originals.ts';
import { renderBlocks } from '../body/render-blocks.ts';
import { button, rowsOf } from '../common/buttons.ts';
import { titleOf } from '../common/episode-line.ts';
import { layOut } from '../common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../common/rich-text.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';
import { type Keeping, keepButtons } from './keep-buttons.ts';
import { linkTerms, type TermLink } from './link-terms.ts';
import { headingOf } from './section-list.ts';

/** Whether the chat can also have the section as a rich message; then a button offers it. */
export type RichOffer = 'offered' | 'not-offered';

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
  rich: RichOffer = 'not-offered',
): OutgoingMessage[] {
  const phrases = phrasesFor(language);
  const { id } = episode;
  const place = placeOf(episode, index);
  if (!place) return layOut([{ text: phrases.episode.noSections, buttons: [[backButton(id, phrases)]] }]);
  const { section, at } = place;
  const text = renderBlocks(section.blocks, { phrases, originals: 'hidden' });
  const originals = originalsIn(section.blocks);
  const isShown = text.text !== '';
  const body: readonly Piece[] = isShown
    ? [linkTerms(text, terms)]
    : originals.length > 0
      ? [phrases.episode.onlyOriginal, renderBlocks(originals, { phrases, originals: 'shown' })]
      : [phrases.episode.emptySection];
  const original =
    isShown && originals.length > 0
      ? [button(phrases.episode.button.original, { to: 'original', id, index: at })]
      : [];
  const form =
    rich === 'offered'
      ? [button(phrases.episode.button.richSection, { to: 'section-rich', id, index: at })]
      : [];
  const heading = lines(bold(headingOf(section, phrases)), positionText(episode, at));
  const buttons = rowsOf(
    sectionWays(episode, at, phrases),
    [backButton(id, phrases), ...original],
    form,
    keepButtons(episode, keeping, phrases),
  );
  return layOut([{ text: paragraphs(heading, ...body), buttons }]);
}

/** The section of that index, or the nearest one; undefined in an episode without sections. */
export function placeOf(
  { sections }: Episode,
  index: number,
): { readonly section: Section; readonly at: number } | undefined {
  const at = Math.min(Math.max(0, index), Math.max(0, sections.length - 1));
  const section = sections[at];
  return section && { section, at };
}

/** `Title · 2/7` */
export function positionText(episode: Episode, at: number): string {
  return `${titleOf(episode)} · ${at + 1}/${episode.sections.length}`;
}

/** The buttons to the section before and the one after. */
export function sectionWays({ id, sections }: Episode, at: number, phrases: Phrases): readonly Button[] {
  const { previousSection, nextSection } = phrases.episode.button;
  return [
    ...(at > 0 ? [button(previousSection, { to: 'section', id, index: at - 1 })] : []),
    ...(at < sections.length - 1 ? [button(nextSection, { to: 'section', id, index: at + 1 })] : []),
  ];
}

/** The button back to the episode. */
export function backButton(id: string, phrases: Phrases): Button {
  return button(phrases.episode.button.back, { to: 'episode', id });
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
    [positionText(episode, index), phrases.episode.button.original].join(' · '),
  );
  const text = paragraphs(heading, renderBlocks(originals, { phrases, originals: 'shown' }));
  const back = [
    button(phrases.episode.button.backToSection, { to: 'section', id, index }),
    backButton(id, phrases),
  ];
  return layOut([{ text, buttons: [back] }]);
}
