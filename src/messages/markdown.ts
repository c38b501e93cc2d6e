import { Marked, type MarkedToken, type Token, Tokenizer, type Tokens } from 'marked';
import { htmlText } from '../domain/html-text.ts';
import type { RichText } from '../domain/message.ts';
import { cleanText } from './clean-text.ts';
import { inlineText } from './markdown-inline.ts';
import { bold, concat, join, lines, paragraphs, plain, pre, quote, trim } from './rich-text.ts';

const RULE = '———';

/**
 * Bold that touches Chinese punctuation: `**“算力”**不足` is no bold to CommonMark, whose rule wants a space there,
 * and a later pair of asterisks would then match wrongly.
 */
const SIMPLE_BOLD = /^\*\*(?![\s*])((?:\\[\s\S]|(?<=\d)\*\*?(?=\d)|[^*\\`\n])*[^\s*\\`])\*\*(?!\*)/;

/** `2*3*4`, `2**10`: between digits these are signs, whatever Markdown thinks, and without them other numbers would stand there. */
const SIGNS = /(?<=\d)(?:\*\*?|~~)(?=\d)/g;
const SIGN_FIRST = /^(?:\*\*?|~~)(?=\d)/;

/** A link with a longer label and address together is none: marked looks that far ahead at every bracket. */
const LONGEST_LINK = 8_192;

const marked = new Marked({
  hooks: { emStrongMask: (text) => text.replace(SIGNS, (sign) => 'x'.repeat(sign.length)) },
  tokenizer: {
    link(src) {
      return src.length > LONGEST_LINK
        ? Tokenizer.prototype.link.call(this, src.slice(0, LONGEST_LINK))
        : false;
    },
    emStrong(src, _mask, before) {
      if (isSign(src, before)) return undefined;
      const match = SIMPLE_BOLD.exec(src);
      if (!match?.[1]) return false;
      return { type: 'strong', raw: match[0], text: match[1], tokens: this.lexer.inlineTokens(match[1]) };
    },
    // One tilde alone means a range: 5~10%, and 20~30%.
    del: (src, _mask, before) => (src.startsWith('~~') && !isSign(src, before) ? false : undefined),
  },
});

/**
 * Renders the Markdown of a section body as text with formatting; nothing that a reader would see is lost. Never throws:
 * what the parser cannot take (nesting thousands deep) comes back as plain text.
 */
export function renderMarkdown(markdown: string): RichText {
  const source = cleanText(markdown);
  try {
    return trim(blocks(marked.lexer(source), findReferred(source)));
  } catch {
    return trim(plain(source));
  }
}

function isSign(text: string, before = ''): boolean {
  return /\d$/.test(before) && SIGN_FIRST.test(text);
}

function blocks(tokens: readonly Token[], referred: ReadonlySet<string>): RichText {
  return paragraphs(...tokens.map((token) => block(token as MarkedToken, referred)));
}

function block(token: MarkedToken, referred: ReadonlySet<string>): RichText {
  switch (token.type) {
    case 'space':
      return plain('');
    case 'heading':
      return bold(inlineText(token.tokens));
    case 'paragraph':
      return inlineText(token.tokens);
    case 'text':
      return inlineText(token.tokens ?? [token]);
    case 'code':
      return pre(token.text, token.lang ?? '');
    case 'blockquote':
      return quote(trim(blocks(token.tokens, referred)));
    case 'list':
      return list(token, referred);
    case 'table':
      return table(token);
    case 'hr':
      return plain(RULE);
    case 'html':
      return plain(htmlText(token.text));
    case 'def':
      // It shows through the links that name it; one that nothing names is the editor's own text.
      return plain(referred.has(token.tag) ? '' : token.raw.trim());
    default:
      return inlineText([token]);
  }
}

/** The names in square brackets that stand there twice or more: a definition, and a link that refers to it. */
function findReferred(source: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const referred = new Set<string>();
  for (const [, name = ''] of source.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const tag = name.toLowerCase().replace(/\s+/g, ' ');
    (seen.has(tag) ? referred : seen).add(tag);
  }
  return referred;
}

function list(token: Tokens.List, referred: ReadonlySet<string>): RichText {
  const first = typeof token.start === 'number' ? token.start : 1;
  const items = token.items.map((item, index) =>
    listItem(item, token.ordered ? `${first + index}. ` : '• ', referred),
  );
  return join(items, '\n');
}

/** The mark, the item's first line, and what else it holds, indented beneath. */
function listItem(item: Tokens.ListItem, mark: string, referred: ReadonlySet<string>): RichText {
  const [box, content] =
    item.tokens[0]?.type === 'checkbox' ? [item.tokens.slice(0, 1), item.tokens.slice(1)] : [[], item.tokens];
  const body = lines(...content.map((token) => block(token as MarkedToken, referred)));
  return concat(mark, inlineText(box), indent(trim(body)));
}

/** Moves every line but the first to the right. */
function indent(rich: RichText): RichText {
  const pad = '    ';
  let added = 0;
  const moved = Array.from({ length: rich.text.length + 1 }, (_, index) => {
    if (rich.text[index - 1] === '\n') added += pad.length;
    return index + added;
  });
  const shift = (index: number) => moved[index] ?? index + added;
  const entities = rich.entities.map((entity) => {
    const offset = shift(entity.offset);
    return { ...entity, offset, length: shift(entity.offset + entity.length) - offset };
  });
  return { text: rich.text.replaceAll('\n', `\n${pad}`), entities };
}

/** A phone has no room for columns: one line a row, the header's in bold. */
function table({ header, rows }: Tokens.Table): RichText {
  const row = (cells: readonly Tokens.TableCell[]) =>
    join(
      cells.map((cell) => inlineText(cell.tokens)),
      ' · ',
    );
  return lines(bold(row(header)), ...rows.map((cells) => concat('• ', row(cells))));
}
