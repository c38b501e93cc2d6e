import { badRequest } from './bot-api-error.ts';

/** https://core.telegram.org/bots/api#inputrichmessage; characters in UTF-16 units, which is stricter. */
const MOST_CHARACTERS = 32_768;
const MOST_BLOCKS = 500;
const MOST_LEVELS = 16;
const MOST_COLUMNS = 20;

/** What a rich message has so far; each method throws a 400 when it is too much. */
export interface RichCount {
  text(text: string): void;
  block(): void;
  /** @param level of blocks and formatting, from 1 */
  level(level: number): void;
  columns(count: number): void;
}

export function createRichCount(): RichCount {
  let characters = 0;
  let blocks = 0;
  return {
    text({ length }) {
      characters += length;
      if (characters > MOST_CHARACTERS) throw badRequest('rich message is too long');
    },
    block() {
      blocks += 1;
      if (blocks > MOST_BLOCKS) throw badRequest('rich message has too many blocks');
    },
    level(level) {
      if (level > MOST_LEVELS) throw badRequest('rich message is nested too deep');
    },
    columns(count) {
      if (count > MOST_COLUMNS) throw badRequest('rich message has a table with too many columns');
    },
  };
}
