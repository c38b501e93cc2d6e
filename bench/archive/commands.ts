import { pick, type Random, shuffled } from '../search/random.ts';
import type { WordBook } from './word-book.ts';

/** The kinds of commands that are told apart. */
export const COMMAND_KINDS = [
  'latest',
  'company',
  'person',
  'product',
  'tag',
  'term',
  'episode',
  'lists',
  'search',
] as const;

export type CommandKind = (typeof COMMAND_KINDS)[number];

/** What people of a chat may write, by kind; a kind of which the corpus has no words is empty. */
export type CommandPool = Readonly<Record<CommandKind, readonly string[]>>;

/** As much of a title as people write. */
const TITLE_PIECE = 8;

export function createCommandPool(book: WordBook, random: Random): CommandPool {
  const named = (command: string, words: readonly string[]): string[] =>
    shuffled(
      random,
      words.map((word) => `/${command} ${word}`),
    );
  const pieces = book.title.map((title) => title.slice(0, TITLE_PIECE).trim());
  const names = [...book.company, ...book.person, ...book.product, ...book.term];
  return {
    latest: ['/latest', '/latest 5'],
    company: named('company', book.company),
    person: named('person', book.person),
    product: named('product', book.product),
    tag: named('tag', book.tag),
    term: named('term', book.term),
    episode: named('episode', [...book.date, ...pieces]),
    lists: [
      '/show',
      '/company',
      '/person',
      '/product',
      '/media',
      '/tag',
      '/category',
      '/area',
      '/term',
      '/episode',
    ],
    // Words alone are a search; a name and a piece of a title seldom stand in one note.
    search: shuffled(random, [...names, ...pieces, ...pairsOf(random, names)].filter(isNoCommand)),
  };
}

/** So many commands of all kinds in turn, each of its kind by chance. */
export function mixCommands(pool: CommandPool, count: number, random: Random): string[] {
  const kinds = COMMAND_KINDS.filter((kind) => pool[kind].length > 0);
  return Array.from({ length: count }, (_, at) => pick(random, pool[kinds[at % kinds.length] ?? 'latest']));
}

function pairsOf(random: Random, words: readonly string[]): string[] {
  return words.length === 0 ? [] : words.map((word) => `${word} ${pick(random, words)}`);
}

function isNoCommand(text: string): boolean {
  return !text.startsWith('/');
}
