import type { Prose } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import { oneLine } from '../common/clean-text.ts';
import { bold, concat, join, joinShown, linkAddress, type Piece, pre } from '../common/rich-text.ts';
import { columnWidth } from './column-width.ts';
import { renderProse } from './render-prose.ts';

/** Monospace columns that fit a phone of 390 px without wrapping. */
const PHONE_COLUMNS = 34;
const COLUMN_GAP = '  ';
const CELL_BORDER = ' · ';
/** A cell without content. */
const EMPTY_CELL = '—';

type Row = readonly Prose[];

/**
 * Renders a table in aligned columns when they fit a phone and contain no links, which monospace cannot have; else one entry per row.
 * @param colon between a column's heading and a cell
 */
export function renderTable(header: Row, rows: readonly Row[], colon: string): RichText {
  const filled = rows.filter((row) => row.some(isFilled));
  const columns = alignColumns(header, filled);
  if (columns !== undefined) return pre(columns, '');
  const isNarrow = [header, ...filled].every(({ length }) => length <= 2);
  if (filled.length === 0) return bold(joinCells(header));
  return isNarrow
    ? joinShown([bold(joinCells(header)), ...filled.map(pairEntry)], '\n')
    : joinShown(
        filled.map((row) => headedEntry(header, row, colon)),
        '\n\n',
      );
}

/** The table in columns; undefined when it must be shown as entries. */
function alignColumns(header: Row, rows: readonly Row[]): string | undefined {
  if (rows.length === 0 || [header, ...rows].some((row) => row.some(hasLink))) return undefined;
  const count = [header, ...rows].reduce((most, { length }) => Math.max(most, length), 0);
  if (count > PHONE_COLUMNS) return undefined;
  const texts = [header, ...rows].map((row) =>
    Array.from({ length: count }, (_, column) => oneLine(row[column]?.text ?? '')),
  );
  const widths = Array.from({ length: count }, () => 0);
  for (const row of texts) {
    for (const [column, text] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, columnWidth(text, PHONE_COLUMNS));
    }
    const total = widths.reduce((sum, width) => sum + width, COLUMN_GAP.length * (count - 1));
    if (total > PHONE_COLUMNS) return undefined;
  }
  const [head = [], ...body] = texts;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((row) => alignRow(row, widths)).join('\n');
}

function alignRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return cell + ' '.repeat(width - columnWidth(cell, width));
    })
    .join(COLUMN_GAP)
    .trimEnd();
}

/** `• Term · what it means` */
function pairEntry([first, ...rest]: Row): RichText {
  return concat(
    '• ',
    joinShown([first ? bold(renderProse(first)) : '', ...rest.map(renderProse)], CELL_BORDER),
  );
}

/** One line per cell, preceded by its column's heading; a cell beyond the headings has none. */
function headedEntry(header: Row, row: Row, colon: string): RichText {
  const count = Math.max(header.length, row.length);
  const cells = Array.from({ length: count }, (_, column): Piece => {
    const heading = renderProse(header[column] ?? { text: '', marks: [] });
    const cell = renderProse(row[column] ?? { text: '', marks: [] });
    const text = cell.text === '' && heading.text !== '' ? EMPTY_CELL : cell;
    return concat(heading, heading.text === '' ? '' : colon, column === 0 ? bold(text) : text);
  });
  return joinShown(cells, '\n');
}

function joinCells(row: Row): RichText {
  return join(row.filter(isFilled).map(renderProse), CELL_BORDER);
}

function isFilled({ text }: Prose): boolean {
  return text !== '';
}

function hasLink({ marks }: Prose): boolean {
  return marks.some((mark) => 'address' in mark && linkAddress(mark.address) !== undefined);
}
