import type { Block } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import {
  bold,
  code,
  concat,
  expandableQuote,
  joinShown,
  link,
  plain,
  pre,
  quote,
} from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { calloutTitle } from './callout.ts';
import { isOriginal } from './originals.ts';
import { renderList } from './render-list.ts';
import { renderProse } from './render-prose.ts';
import { renderTable } from './render-table.ts';

const RULE = '———';
const PICTURE = '🖼 ';
const LINE = '\n';
const PARAGRAPH = '\n\n';

/** How blocks are shown: in which language, and whether folded originals are left out for a separate view. */
export interface BlockLook {
  readonly phrases: Phrases;
  readonly originals: 'hidden' | 'shown';
}

/** Renders blocks as text with formatting, an empty line between two; nothing visible to a reader is lost or repeated. */
export function renderBlocks(blocks: readonly Block[], look: BlockLook): RichText {
  return renderAll(blocks, PARAGRAPH, look);
}

function renderAll(blocks: readonly Block[], separator: string, look: BlockLook): RichText {
  const shown = blocks
    .map((block) => ({ isRule: block.kind === 'rule', text: renderBlock(block, look) }))
    .filter(({ text }) => text.text.trim() !== '');
  const first = shown.findIndex(({ isRule }) => !isRule);
  // A rule separates two shown texts; a text beside it may be shown elsewhere.
  const parted = shown.filter(
    ({ isRule }, index) => !isRule || (index > first && shown[index + 1]?.isRule === false),
  );
  return joinShown(
    parted.map(({ text }) => text),
    separator,
  );
}

function renderBlock(block: Block, look: BlockLook): RichText {
  const { phrases } = look;
  switch (block.kind) {
    case 'paragraph':
      return renderProse(block.prose);
    case 'heading':
      return bold(renderProse(block.prose));
    case 'list':
      return renderList(block.items, ({ blocks }) => renderAll(blocks, LINE, look));
    case 'table':
      return renderTable(block.header, block.rows, phrases.colon);
    case 'quote':
      return quote(renderBlocks(block.blocks, look));
    case 'callout':
      return callout(block, look);
    case 'code':
      return pre(block.text, block.language);
    case 'formula':
      return block.isReadable ? plain(block.text) : code(block.text);
    case 'picture':
      return link(concat(PICTURE, block.caption.trim() || phrases.body.picture), block.address);
    case 'folded':
      return folded(block, look);
    case 'note':
      return concat(`[${block.label}] `, renderAll(block.blocks, LINE, look));
    case 'rule':
      return plain(RULE);
  }
}

function callout(block: Extract<Block, { kind: 'callout' }>, look: BlockLook): RichText {
  const title = bold(calloutTitle(block, look.phrases));
  return quote(joinShown([title, renderBlocks(block.blocks, look)], LINE));
}

/** A fold that is not an original opens in place. */
function folded({ label, blocks }: Extract<Block, { kind: 'folded' }>, look: BlockLook): RichText {
  if (!isOriginal(label)) {
    return expandableQuote(joinShown([bold(label), renderBlocks(blocks, look)], LINE));
  }
  return look.originals === 'shown' ? renderBlocks(blocks, look) : plain('');
}
