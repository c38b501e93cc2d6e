import type { Block, ListItem, Prose } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import type { HeadingSize, RichBlock, RichCell, RichItem } from '../../domain/rich-message.ts';
import { cleanText } from '../common/clean-text.ts';
import { richSpan } from '../common/rich-span.ts';
import { bold, pre } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { calloutTitle } from './callout.ts';
import { isOriginal } from './originals.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderProse } from './render-prose.ts';

/** Of a table (`InputRichMessage`). */
const MOST_COLUMNS = 20;
/** Larger ones are the section's own. */
const LARGEST_HEADING = 3;

/** How blocks become rich: in which language, and how a text gets links to its terms. */
export interface RichLook {
  readonly phrases: Phrases;
  readonly link: (text: RichText) => RichText;
}

/** The blocks of a rich message: tables, formulas and lists as such, folded parts to be opened; nothing visible is lost. */
export function richBlocks(blocks: readonly Block[], look: RichLook): RichBlock[] {
  const shown: RichBlock[] = [];
  for (const block of blocks.flatMap((one) => richBlock(one, look))) {
    // A rule separates two shown texts.
    const isIdle = block.type === 'divider' && (shown.at(-1)?.type ?? 'divider') === 'divider';
    if (!isIdle) shown.push(block);
  }
  if (shown.at(-1)?.type === 'divider') shown.pop();
  return shown;
}

/** A block of text; none for one that shows nothing. */
export function richParagraph(text: RichText): RichBlock[] {
  return text.text.trim() === '' ? [] : [{ type: 'paragraph', text: richSpan(text) }];
}

function richBlock(block: Block, look: RichLook): RichBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return richParagraph(look.link(renderProse(block.prose)));
    case 'heading':
      return heading(block, look);
    case 'list':
      return list(block.items, look);
    case 'table':
      return table(block, look);
    case 'quote':
      return quotation(richBlocks(block.blocks, look));
    case 'callout':
      return quotation([
        ...richParagraph(bold(calloutTitle(block, look.phrases))),
        ...richBlocks(block.blocks, look),
      ]);
    case 'code':
      return code(pre(block.text, block.language));
    case 'formula':
      return formula(block, look);
    case 'folded':
      return folded(block, look);
    case 'picture':
      return richParagraph(asPlain(block, look));
    case 'note':
      return [{ type: 'footer', text: richSpan(asPlain(block, look)) }];
    case 'rule':
      return [{ type: 'divider' }];
  }
}

/** As the plain form has it. */
function asPlain(block: Block, { phrases }: RichLook): RichText {
  return renderBlocks([block], { phrases, originals: 'shown' });
}

function heading({ level, prose }: Extract<Block, { kind: 'heading' }>, look: RichLook): RichBlock[] {
  const text = look.link(renderProse(prose));
  const size = Math.min(6, Math.max(LARGEST_HEADING, level)) as HeadingSize;
  return text.text.trim() === '' ? [] : [{ type: 'heading', text: richSpan(text), size }];
}

function list(items: readonly ListItem[], look: RichLook): RichBlock[] {
  const shown = items.map((item) => richItem(item, look)).filter(({ blocks }) => blocks.length > 0);
  return shown.length > 0 ? [{ type: 'list', items: shown }] : [];
}

function richItem({ number, checked, blocks }: ListItem, look: RichLook): RichItem {
  return {
    blocks: richBlocks(blocks, look),
    ...(number !== undefined && { value: Number.parseInt(number, 10), type: '1' }),
    ...(checked !== undefined && { has_checkbox: true }),
    ...(checked === true && { is_checked: true }),
  };
}

function table(block: Extract<Block, { kind: 'table' }>, look: RichLook): RichBlock[] {
  const { header, rows } = block;
  const shown = [header, ...rows].filter((row) => row.some(({ text }) => text !== ''));
  const columns = shown.reduce((most, { length }) => Math.max(most, length), 0);
  if (columns > MOST_COLUMNS) return richParagraph(asPlain(block, look));
  if (shown.length === 0) return [];
  const cells = shown.map((row) =>
    Array.from({ length: columns }, (_, column) => cell(row[column], row === header, look)),
  );
  return [{ type: 'table', cells, is_bordered: true }];
}

function cell(prose: Prose | undefined, isHeader: boolean, look: RichLook): RichCell {
  const text = prose && prose.text !== '' ? look.link(renderProse(prose)) : undefined;
  return {
    ...(text && { text: richSpan(text) }),
    ...(isHeader && { is_header: true }),
    align: 'left',
    valign: 'top',
  };
}

function formula(block: Extract<Block, { kind: 'formula' }>, look: RichLook): RichBlock[] {
  const expression = cleanText(block.tex ?? (block.isReadable ? '' : block.text)).trim();
  return expression === ''
    ? richParagraph(asPlain(block, look))
    : [{ type: 'mathematical_expression', expression }];
}

function quotation(blocks: RichBlock[]): RichBlock[] {
  return blocks.length > 0 ? [{ type: 'blockquote', blocks }] : [];
}

function code({ text, entities: [entity] }: RichText): RichBlock[] {
  if (text.trim() === '') return [];
  const language = entity?.type === 'pre' ? entity.language : undefined;
  return [{ type: 'pre', text, ...(language !== undefined && { language }) }];
}

/** A folded original is named as the button that opens it in the plain form, and has no links to terms, as there. */
function folded({ label, blocks }: Extract<Block, { kind: 'folded' }>, look: RichLook): RichBlock[] {
  if (isOriginal(label)) {
    const inner = richBlocks(blocks, { ...look, link: (text) => text });
    const summary = look.phrases.episode.button.original;
    return inner.length > 0 ? [{ type: 'details', summary, blocks: inner }] : [];
  }
  const inner = richBlocks(blocks, look);
  const summary = bold(label);
  if (inner.length === 0) return richParagraph(summary);
  return [{ type: 'details', summary: summary.text.trim() === '' ? '…' : richSpan(summary), blocks: inner }];
}
