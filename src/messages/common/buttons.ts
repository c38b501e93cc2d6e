import { type ListPart, partOf } from '../../domain/list-part.ts';
import type { Button, CallbackButton } from '../../domain/message.ts';
import { type Callback, encodeCallback } from './callbacks.ts';
import { shorten } from './clean-text.ts';
import { linkAddress } from './rich-text.ts';

export type Rows = readonly (readonly Button[])[];

/** Entries on one page of a list. */
export const PAGE_SIZE = 8;
/** UTF-16 units; clients cut longer labels themselves. */
const LABEL_LIMIT = 40;
/** Widths of Latin letters that a phone shows in each of so many buttons of a row: 320 px, less gaps and paddings, at 8 px a letter. */
const ROOM = [39, 19, 12, 9, 6, 5, 4, 3] as const;
/** Takes two of them. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
/** Telegram limits a keyboard to about 10 KB: a longer URL goes into the text instead. */
const URL_LIMIT = 512;

/** Whether a phone shows a label whole, on a button with so many in its row; it cuts what is longer. */
export function fitsRow(label: string, buttons: number): boolean {
  const width = [...label].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
  return width <= (ROOM[buttons - 1] ?? 0);
}

/** Makes as many rows of one as its labels need to be shown whole. */
export function fitRow(row: readonly Button[]): Rows {
  for (let perRow = row.length; perRow > 1; perRow -= 1) {
    const rows = inRows(row, perRow);
    if (rows.every((part) => part.every(({ label }) => fitsRow(label, part.length)))) return rows;
  }
  return row.map((one) => [one]);
}

/** A button whose press is sent to the bot. */
export function button(label: string, callback: Callback): CallbackButton {
  return { label: shorten(label, LABEL_LIMIT) || '…', callback: encodeCallback(callback) };
}

const CHOSEN = '✓ ';

/** A label of one of several choices; the current one is marked. A label that is marked or not already is marked anew. */
export function choiceLabel(label: string, isCurrent: boolean): string {
  const plain = isChosen(label) ? label.slice(CHOSEN.length) : label;
  return isCurrent ? CHOSEN + plain : plain;
}

/** Whether a label is that of the current choice. */
export function isChosen(label: string): boolean {
  return label.startsWith(CHOSEN);
}

/** A button that opens a URL; none when the URL is not http(s) or is too long for a keyboard. */
export function urlButtons(label: string, url: string | undefined): readonly Button[] {
  const address = url === undefined ? undefined : linkAddress(url);
  return address !== undefined && address.length <= URL_LIMIT ? [{ label, url: address }] : [];
}

/** Distributes buttons over the fewest rows of at most that many, all about equally long: five with a limit of four become three and two. */
export function inRows(buttons: readonly Button[], most: number): Rows {
  const rowCount = Math.ceil(buttons.length / most);
  const perRow = Math.ceil(buttons.length / Math.max(rowCount, 1));
  const rows: Button[][] = [];
  for (let index = 0; index < buttons.length; index += perRow)
    rows.push(buttons.slice(index, index + perRow));
  return rows;
}

/** The rows that are not empty. */
export function rowsOf(...rows: readonly (readonly Button[])[]): Rows {
  return rows.filter((row) => row.length > 0);
}

/** The position of a page among the others. */
export interface PageNumber {
  /** From 0; clamped when the list has become shorter. */
  readonly page: number;
  readonly pages: number;
}

/** One page of a list. */
export interface Page<Entry> extends ListPart<Entry>, PageNumber {}

/** One page of a list that is in memory as a whole. */
export function pageOf<Entry>(all: readonly Entry[], page: number, pageSize = PAGE_SIZE): Page<Entry> {
  return readPage((from, count) => partOf(all, from, count), page, pageSize);
}

/** One page of a list that is read in parts; beyond the end, the last page. */
export function readPage<Part extends { readonly total: number }>(
  read: (from: number, count: number) => Part,
  page: number,
  pageSize = PAGE_SIZE,
): Part & PageNumber {
  const wanted = Math.max(0, page);
  const part = read(wanted * pageSize, pageSize);
  const within = pageWithin(part.total, wanted, pageSize);
  const isThere = within.page === wanted;
  return { ...(isThere ? part : read(within.page * pageSize, pageSize)), ...within };
}

/** The page, clamped, and how many pages that many entries fill. */
function pageWithin(total: number, page: number, pageSize: number): PageNumber {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return { page: Math.min(page, pages - 1), pages };
}

/** `‹ 2/3 ›`, or nothing when there is only one page; the middle button shows the same page again. */
export function pager({ page, pages }: PageNumber, to: (page: number) => Callback): readonly Button[] {
  if (pages < 2) return [];
  return [
    ...(page > 0 ? [button('‹', to(page - 1))] : []),
    button(`${page + 1}/${pages}`, to(page)),
    ...(page < pages - 1 ? [button('›', to(page + 1))] : []),
  ];
}
