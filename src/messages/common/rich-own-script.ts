import type { RichBlock, RichSpan } from '../../domain/rich-message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { inOwnScript } from '../../naming/own-script.ts';

/** The blocks of a rich message in the script of that language; code, formulas and addresses stay as they are. */
export function richInOwnScript(blocks: readonly RichBlock[], language: Language): RichBlock[] {
  return blocks.map((block) => blockInOwnScript(block, language));
}

function blockInOwnScript(block: RichBlock, language: Language): RichBlock {
  switch (block.type) {
    case 'pre':
    case 'divider':
    case 'mathematical_expression':
      return block;
    case 'list': {
      const items = block.items.map((item) => ({ ...item, blocks: richInOwnScript(item.blocks, language) }));
      return { ...block, items };
    }
    case 'table': {
      const cells = block.cells.map((row) =>
        row.map(({ text, ...cell }) => ({
          ...cell,
          ...(text !== undefined && { text: spanInOwnScript(text, language) }),
        })),
      );
      return { ...block, cells };
    }
    case 'blockquote':
      return { ...block, blocks: richInOwnScript(block.blocks, language) };
    case 'details': {
      const summary = spanInOwnScript(block.summary, language);
      return { ...block, summary, blocks: richInOwnScript(block.blocks, language) };
    }
    default:
      return { ...block, text: spanInOwnScript(block.text, language) };
  }
}

function spanInOwnScript(span: RichSpan, language: Language): RichSpan {
  if (typeof span === 'string') return inOwnScript(span, language);
  if (Array.isArray(span)) return span.map((part) => spanInOwnScript(part, language));
  if (span.type === 'code' || span.type === 'mathematical_expression') return span;
  return { ...span, text: spanInOwnScript(span.text, language) };
}
