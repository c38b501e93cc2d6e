import type { Block, ListItem, Prose } from '../domain/document.ts';
import { formulaText } from './formula-text.ts';
import type { Token } from './markdown-types.ts';
import { plainProse } from './plain-source.ts';
import { captionText, proseOf } from './prose.ts';

/** Parses a paragraph's source into tokens. */
export type ParseInline = (content: string) => readonly Token[];

/** A cursor over the tokens of one text. */
interface Reader {
  readonly tokens: readonly Token[];
  /** The lines of the text: only they have the cells of a table row beyond its header. */
  readonly lines: readonly string[];
  readonly parseInline: ParseInline;
  at: number;
}

/** An underlined text is a heading only up to this length. */
const LONGEST_UNDERLINED = 80;
const SENTENCE_END = /[。！？；.!?;:：，,…]["”’」』）)]*$/;
const MOST_EXTRA_CELLS = 200;
const CALLOUT = /^\[!([A-Za-z][\w-]{0,30})(?:\|[^\]\n]{0,60})?\][+-]?[ \t]*/;
const CHECKBOX = /^\[([ xX])\][ \t]+(?=\S)/;

/** Converts the block tokens of a text to blocks, without those that show nothing. */
export function readBlocks(tokens: readonly Token[], source: string, parseInline: ParseInline): Block[] {
  return readUntil({ tokens, lines: source.split('\n'), parseInline, at: 0 }, undefined);
}

/** Reads up to and including the closing token. */
function readUntil(reader: Reader, closing: string | undefined): Block[] {
  const blocks: Block[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at];
    reader.at += 1;
    if (!token || token.type === closing) break;
    blocks.push(...readBlock(token, reader));
  }
  return blocks;
}

function readBlock(token: Token, reader: Reader): readonly Block[] {
  switch (token.type) {
    case 'heading_open':
      return heading(token, readProse(readInline(reader), reader.parseInline));
    case 'paragraph_open':
      return readParagraph(readInline(reader), reader.parseInline);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(readItems(reader, token.type.replace('open', 'close')));
    case 'blockquote_open':
      return readQuote(reader);
    case 'table_open':
      return [readTable(token, reader)];
    case 'fence':
    case 'code_block':
      return code(token);
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

/** The source in the following inline token; also consumes the closing token. */
function readInline(reader: Reader): string {
  const content = reader.tokens[reader.at]?.content ?? '';
  reader.at += 2;
  return content;
}

function readProse(content: string, parseInline: ParseInline): Prose {
  return plainProse(content) ?? proseOf(parseInline(content));
}

function heading(token: Token, prose: Prose): readonly Block[] {
  if (prose.text === '') return [];
  const isUnderlined = token.markup === '-' || token.markup === '=';
  const isText =
    prose.text.length > LONGEST_UNDERLINED || prose.text.includes('\n') || SENTENCE_END.test(prose.text);
  if (isUnderlined && isText) return [{ kind: 'paragraph', prose }, { kind: 'rule' }];
  return [{ kind: 'heading', level: Number(token.tag.slice(1)), prose }];
}

/** The paragraph of a source; none if it shows nothing. A single picture or formula becomes a block of its own. */
export function readParagraph(content: string, parseInline: ParseInline): readonly Block[] {
  const plain = plainProse(content);
  if (plain) return plain.text === '' ? [] : [{ kind: 'paragraph', prose: plain }];
  const children = parseInline(content);
  const only = onlyShown(children);
  if (only?.type === 'image') {
    return [{ kind: 'picture', caption: captionText(only), address: String(only.attrGet('src') ?? '') }];
  }
  if (only?.type === 'tag' && only.tag === 'img') {
    const caption = String(only.attrGet('alt') ?? '').trim();
    return [{ kind: 'picture', caption, address: String(only.attrGet('src') ?? '') }];
  }
  if (only?.type === 'formula') {
    return [{ kind: 'formula', ...formulaText(only.content), tex: only.content }];
  }
  const prose = proseOf(children);
  return prose.text === '' ? [] : [{ kind: 'paragraph', prose }];
}

/** The only visible child, if there is exactly one. */
function onlyShown(children: readonly Token[]): Token | undefined {
  const isShown = ({ type, content, tag, hidden }: Token): boolean =>
    type === 'tag' ? tag === 'img' || !hidden : type !== 'text' || content.trim() !== '';
  const first = children.findIndex(isShown);
  return children.slice(first + 1).some(isShown) ? undefined : children[first];
}

function list(items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Numbers stay as in the file; if all are equal, the items are counted here, as the file intends. */
function readItems(reader: Reader, closing: string): ListItem[] {
  const items: { number: string | undefined; item: ListItem }[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at];
    reader.at += 1;
    if (!token || token.type === closing) break;
    const number = closing === 'ordered_list_close' ? `${token.info}${token.markup}` : undefined;
    items.push({ number, item: readCheckbox(readUntil(reader, 'list_item_close')) });
  }
  const written = new Set(items.map(({ number }) => number));
  const counts = written.size === 1 && items.length > 1;
  return items
    .map(({ number, item }, index): ListItem => {
      if (number === undefined) return item;
      return {
        number: counts ? `${Number.parseInt(number, 10) + index}${number.slice(-1)}` : number,
        ...item,
      };
    })
    .filter(({ number, blocks }) => number !== undefined || blocks.length > 0);
}

function readCheckbox(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks;
  const box = first?.kind === 'paragraph' ? CHECKBOX.exec(first.prose.text) : null;
  if (first?.kind !== 'paragraph' || !box) return { blocks };
  const prose = sliceProse(first.prose, box[0].length);
  return { checked: box[1] !== ' ', blocks: [{ kind: 'paragraph', prose }, ...rest] };
}

/** The source decides whether a quote is a callout: `\[!note]` is text. */
function readQuote(reader: Reader): readonly Block[] {
  const isLabelled = CALLOUT.test(reader.tokens[reader.at + 1]?.content ?? '');
  const blocks = readUntil(reader, 'blockquote_close');
  if (isLabelled) return readCallout(blocks);
  return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
}

function readCallout(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const label = first?.kind === 'paragraph' ? CALLOUT.exec(first.prose.text) : null;
  if (first?.kind !== 'paragraph' || !label) return [{ kind: 'quote', blocks }];
  const lineEnd = first.prose.text.indexOf('\n');
  const titleEnd = lineEnd < 0 ? first.prose.text.length : lineEnd;
  const title = sliceProse(first.prose, label[0].length, titleEnd);
  const body = sliceProse(first.prose, titleEnd + 1);
  const inside: Block[] = body.text === '' ? rest : [{ kind: 'paragraph', prose: body }, ...rest];
  return [{ kind: 'callout', label: (label[1] ?? '').toLowerCase(), title, blocks: inside }];
}

function sliceProse({ text, marks }: Prose, start: number, end = text.length): Prose {
  return {
    text: text.slice(start, end),
    marks: marks
      .map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - start),
        end: Math.min(mark.end, end) - start,
      }))
      .filter((mark) => mark.start < mark.end),
  };
}

function code(token: Token): readonly Block[] {
  const text = token.content.replace(/\n+$/, '');
  const [language = ''] = token.info.trim().split(/\s+/);
  return text.trim() === '' ? [] : [{ kind: 'code', language, text }];
}

/** Keeps the cells of a row beyond the header, which GFM drops. */
function readTable(token: Token, reader: Reader): Block {
  const rows: Prose[][] = [];
  while (reader.at < reader.tokens.length) {
    const next = reader.tokens[reader.at];
    reader.at += 1;
    if (!next || next.type === 'table_close') break;
    if (next.type === 'tr_open') rows.push([]);
    else if (next.type === 'inline') rows.at(-1)?.push(readProse(next.content, reader.parseInline));
  }
  const [header = [], ...body] = rows;
  const firstRow = (token.map?.[0] ?? 0) + 2;
  return {
    kind: 'table',
    header,
    rows: body.map((cells, index) => {
      const extra = splitCells(reader.lines[firstRow + index] ?? '', header.length).slice(header.length);
      // Very many are no table: they are read as one cell.
      const sources = extra.length > MOST_EXTRA_CELLS ? [extra.join(' | ')] : extra;
      return [...cells, ...sources.map((cell) => readProse(cell, reader.parseInline))];
    }),
  };
}

/**
 * The cells of a line as in GFM: `\|` is no border, and outer borders and quote marks are ignored. Empty when there are no more
 * than `known`.
 */
function splitCells(line: string, known: number): string[] {
  if (line.split('|', known + 2).length <= known) return [];
  const cells = line
    .trim()
    .replace(/^(?:>\s*)+/, '')
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
