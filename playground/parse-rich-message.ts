import { isRecord } from './is-record.ts';
import { badRich, parseExpression, parseShownText, type RichText } from './parse-rich-text.ts';
import { createRichCount, type RichCount } from './rich-limits.ts';

interface RichCell {
  /** Absent: the cell is empty. */
  readonly text?: RichText;
  readonly is_header?: true;
  readonly align: string;
  readonly valign: string;
}

interface RichItem {
  /** What stands before it. */
  readonly label: string;
  readonly blocks: readonly RichBlock[];
  readonly has_checkbox?: true;
  readonly is_checked?: true;
  readonly value?: number;
}

/** https://core.telegram.org/bots/api#richblock, as far as the page shows it. */
export interface RichBlock {
  readonly type: string;
  readonly text?: RichText;
  readonly size?: number;
  readonly language?: string;
  readonly expression?: string;
  readonly items?: readonly RichItem[];
  readonly blocks?: readonly RichBlock[];
  readonly cells?: readonly (readonly RichCell[])[];
  readonly is_bordered?: true;
  readonly is_striped?: true;
  readonly summary?: RichText;
  readonly is_open?: true;
}

export interface RichMessage {
  readonly blocks: readonly RichBlock[];
}

/**
 * Checks a rich message as Telegram documents it, within its limits.
 * @param value the decoded `rich_message` parameter
 * @throws BotApiError 400
 */
export function parseRichMessage(value: unknown): RichMessage {
  if (!isRecord(value)) throw badRich('expected an Object');
  if (value['html'] !== undefined || value['markdown'] !== undefined)
    throw badRich('the playground takes rich messages as blocks only');
  return { blocks: parseBlocks(value['blocks'], createRichCount(), 1) };
}

function parseBlocks(value: unknown, count: RichCount, level: number): RichBlock[] {
  if (!Array.isArray(value) || value.length === 0) throw badRich('blocks must be a non-empty Array');
  return value.map((block) => parseBlock(block, count, level));
}

function parseBlock(value: unknown, count: RichCount, level: number): RichBlock {
  if (!isRecord(value)) throw badRich('expected a block');
  count.block();
  count.level(level);
  const { type, text, size, language, summary } = value;
  const inner = level + 1;
  switch (type) {
    case 'paragraph':
    case 'footer':
    case 'pullquote':
    case 'expandable_blockquote':
      return { type, text: parseShownText(text, count, inner) };
    case 'heading':
      return { type, text: parseShownText(text, count, inner), size: parseSize(size) };
    case 'pre':
      return {
        type,
        text: parseShownText(text, count, inner),
        ...(typeof language === 'string' && { language }),
      };
    case 'divider':
      return { type };
    case 'mathematical_expression':
      return { type, expression: parseExpression(value['expression'], count) };
    case 'list':
      return { type, items: parseItems(value['items'], count, inner) };
    case 'blockquote':
      return { type, blocks: parseBlocks(value['blocks'], count, inner) };
    case 'table':
      return {
        type,
        cells: parseRows(value['cells'], count, inner),
        ...(value['is_bordered'] === true && { is_bordered: true }),
        ...(value['is_striped'] === true && { is_striped: true }),
      };
    case 'details':
      return {
        type,
        summary: parseShownText(summary, count, inner),
        blocks: parseBlocks(value['blocks'], count, inner),
        ...(value['is_open'] === true && { is_open: true }),
      };
    default:
      throw badRich(`the playground has no block of type '${String(type)}'`);
  }
}

function parseSize(size: unknown): number {
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > 6)
    throw badRich('size of a heading must be from 1 to 6');
  return size;
}

function parseItems(value: unknown, count: RichCount, level: number): RichItem[] {
  if (!Array.isArray(value) || value.length === 0) throw badRich('items must be a non-empty Array');
  return value.map((item) => {
    if (!isRecord(item)) throw badRich('expected a list item');
    count.block();
    count.level(level);
    const { value: number } = item;
    if (number !== undefined && !Number.isInteger(number)) throw badRich('value must be an Integer');
    return {
      label: number === undefined ? '•' : `${Number(number)}.`,
      blocks: parseBlocks(item['blocks'], count, level + 1),
      ...(item['has_checkbox'] === true && { has_checkbox: true }),
      ...(item['is_checked'] === true && { is_checked: true }),
      ...(number !== undefined && { value: Number(number) }),
    };
  });
}

function parseRows(value: unknown, count: RichCount, level: number): RichCell[][] {
  if (!Array.isArray(value) || value.length === 0) throw badRich('cells must be a non-empty Array');
  return value.map((row) => {
    if (!Array.isArray(row)) throw badRich('a row must be an Array of cells');
    count.block();
    count.level(level);
    count.columns(row.length);
    return row.map((cell) => parseCell(cell, count, level + 1));
  });
}

function parseCell(cell: unknown, count: RichCount, level: number): RichCell {
  if (!isRecord(cell)) throw badRich('expected a table cell');
  const { text, align, valign, is_header } = cell;
  if (!['left', 'center', 'right'].includes(String(align))) throw badRich('align is wrong');
  if (!['top', 'middle', 'bottom'].includes(String(valign))) throw badRich('valign is wrong');
  return {
    ...(text !== undefined && { text: parseShownText(text, count, level) }),
    ...(is_header === true && { is_header: true }),
    align: String(align),
    valign: String(valign),
  };
}
