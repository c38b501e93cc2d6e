import type { Mark, Prose } from '../domain/document.ts';
import { formulaText } from './formula-text.ts';
import type { Token } from './markdown-types.ts';
import { withoutStrayBold } from './stray-bold.ts';
import { scriptText } from './tex-signs.ts';

const EMPTY: Prose = { text: '', marks: [] };
const PICTURE = '🖼';
/** The limit of nested formatting; anything deeper is shown unformatted. */
const MOST_OPEN = 100;
/** With fewer line breaks it may be a poem or an address. */
const FEWEST_BREAKS = 4;

type StyleKind = 'bold' | 'italic' | 'strikethrough' | 'code';
const STYLES: Readonly<Record<string, StyleKind>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Collects the text of a paragraph and its marks while the tokens are read. */
interface ProseWriter {
  write(text: string): void;
  mark(kind: Exclude<Mark['kind'], 'link' | 'picture'>, text: string): void;
  link(kind: 'link' | 'picture', text: string, address: string): void;
  open(name: string, address?: string): void;
  /** Closes the innermost opening of that name, if there is one. */
  close(name: string): void;
  prose(): Prose;
}

function createProseWriter(): ProseWriter {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  const open: {
    readonly name: string;
    readonly start: number;
    readonly piece: number;
    readonly address: string;
  }[] = [];

  function write(text: string): void {
    // Lines must not begin with a blank.
    const shown = pieces.at(-1)?.endsWith('\n') && text.startsWith(' ') ? text.trimStart() : text;
    if (shown === '') return;
    pieces.push(shown);
    length += shown.length;
  }

  function mark(kind: Exclude<Mark['kind'], 'link' | 'picture'>, text: string): void {
    const start = length;
    write(text);
    if (start < length) marks.push({ kind, start, end: length });
  }

  function link(kind: 'link' | 'picture', text: string, address: string): void {
    const start = length;
    write(text);
    if (start < length && address !== '') marks.push({ kind, start, end: length, address });
  }

  return {
    write,
    mark,
    link,
    open(name, address = '') {
      if (open.length < MOST_OPEN) open.push({ name, start: length, piece: pieces.length, address });
    },
    close(name) {
      const at = open.findLastIndex((each) => each.name === name);
      const opened = at < 0 ? undefined : open[at];
      if (!opened) return;
      open.splice(at);
      const { start, piece, address } = opened;
      const kind = STYLES[name];
      if (name === 'a' && address !== '' && start === length) write(address);
      if (start === length) return;
      if (name === 'a' && address !== '') marks.push({ kind: 'link', start, end: length, address });
      else if (name === 'sup' || name === 'sub') raise(name, start, piece);
      else if (kind) marks.push({ kind, start, end: length });
    },
    prose: () => trimProse({ text: pieces.join(''), marks: marks.sort(inOrder) }),
  };

  /** 10<sup>9</sup> must not become 109. */
  function raise(name: 'sup' | 'sub', start: number, piece: number): void {
    const inside = pieces.splice(piece).join('');
    while ((marks.at(-1)?.start ?? -1) >= start) marks.pop();
    length = start;
    write(scriptText(name === 'sup' ? '^' : '_', inside));
  }
}

function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** The visible text of the tokens inside a paragraph, heading or cell. Line breaks of the file are kept. */
export function proseOf(tokens: readonly Token[] | null): Prose {
  if (!tokens || tokens.length === 0) return EMPTY;
  const writer = createProseWriter();
  const isTorn = isTornByBreaks(tokens);
  let before: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (before?.info === 'auto' && before.nesting === 1) writer.write(plainAddress(token.content));
    else if (isTorn && token.type === 'tag' && token.tag === 'br')
      writer.write(tokens[index + 1]?.content.startsWith(' ') ? '' : ' ');
    else if (token.type === 'text_special' && isEscapedBullet(tokens, index)) writer.write('•');
    else writeToken(token, writer);
    before = token;
  }
  return writer.prose();
}

/** Whether a program has inserted a break after nearly every word of an English text: these are no real lines. */
function isTornByBreaks(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 * FEWEST_BREAKS) return false;
  const breaks = tokens.filter(({ type, tag }) => type === 'tag' && tag === 'br').length;
  if (breaks < FEWEST_BREAKS) return false;
  const words = tokens.map(({ content }) => content).join(' ');
  return !/\p{Script=Han}/u.test(words) && breaks * 3 > (words.match(/\S+/g)?.length ?? 0);
}

/** `\* **…**`: a program has escaped the bullet of a list. */
function isEscapedBullet(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.content === '*' &&
    (before === undefined || before.type.endsWith('break')) &&
    tokens[at + 1]?.content === ' ' &&
    tokens[at + 2]?.type === 'strong_open'
  );
}

/** Undoes the HTML escaping of an address. */
function plainAddress(address: string): string {
  return address.replaceAll('&amp;', '&');
}

function writeToken(token: Token, writer: ProseWriter): void {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      writer.write('\n');
      break;
    case 'code_inline':
      writer.mark('code', token.content);
      break;
    case 'formula':
      writeFormula(token.content, writer);
      break;
    case 'note':
      writer.mark('note', `[${token.content}]`);
      break;
    case 'image':
      writer.link('picture', captionOf(token), attributeOf(token, 'src'));
      break;
    case 'link_open': {
      const address = attributeOf(token, 'href');
      writer.open('a', token.info === 'auto' ? plainAddress(address) : address);
      break;
    }
    case 'link_close':
      writer.close('a');
      break;
    case 'tag':
      writeTag(token, writer);
      break;
    default:
      if (token.nesting === 1) writer.open(token.tag);
      else if (token.nesting === -1) writer.close(token.tag);
      else writer.write(token.type === 'text' ? withoutStrayBold(token.content) : token.content);
  }
}

function writeFormula(tex: string, writer: ProseWriter): void {
  const { text, isReadable } = formulaText(tex);
  writer.mark(isReadable ? 'formula' : 'code', text);
}

/** `300`, `words|300x200`: the size that Obsidian appends to a picture's text. */
const SIZE = /(?:^|\|)\s*\d{1,4}(?:\s?[x×]\s?\d{1,4})?\s*$/;

/** A picture's alternative text, else its title. */
export function captionText(token: Token): string {
  return proseOf(token.children).text.replace(SIZE, '').trim() || attributeOf(token, 'title').trim();
}

/** Within a text a picture must not be empty. */
function captionOf(token: Token): string {
  return captionText(token) || PICTURE;
}

function writeTag(token: Token, writer: ProseWriter): void {
  const { tag: name, markup, hidden: isBlock } = token;
  if (name === 'img') {
    writer.link('picture', attributeOf(token, 'alt').trim() || PICTURE, attributeOf(token, 'src'));
  } else if (name === 'td' || name === 'th') writer.write(markup === '/' ? ' · ' : '');
  else if (isBlock) writer.write('\n');
  else if (markup === '/') writer.close(name);
  else writer.open(name, attributeOf(token, 'href'));
}

/** Trims a text at both ends; marks are shifted, and empty ones removed. */
function trimProse({ text, marks }: Prose): Prose {
  const lead = text.length - text.trimStart().length;
  const end = Math.max(lead, text.trimEnd().length);
  const trimmed = text.slice(lead, end);
  const moved = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - lead),
      end: Math.min(trimmed.length, mark.end - lead),
    }))
    .filter((mark) => mark.start < mark.end);
  return { text: trimmed, marks: moved };
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
