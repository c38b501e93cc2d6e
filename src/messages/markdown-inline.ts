import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeReferences, withoutComments, withoutTags } from '../domain/html-text.ts';
import type { RichText } from '../domain/message.ts';
import { bold, code, concat, italic, join, link, plain, strikethrough } from './rich-text.ts';

/** Where an address typed into Chinese text ends, whatever Markdown thinks. */
const CJK_PUNCTUATION = /[，。；：！？、（）「」『』《》【】“”‘’…]/;

/** Renders the tokens inside a paragraph, heading or cell. */
export function inlineText(tokens: readonly Token[]): RichText {
  // A huge paragraph has more tokens than a call can take arguments.
  return join(
    tokens.map((token) => inlineToken(token as MarkedToken)),
    '',
  );
}

function inlineToken(token: MarkedToken): RichText {
  switch (token.type) {
    case 'strong':
      return bold(inlineText(token.tokens));
    case 'em':
      return italic(inlineText(token.tokens));
    case 'del':
      return strikethrough(inlineText(token.tokens));
    case 'codespan':
      return code(token.text);
    case 'br':
      return plain('\n');
    case 'checkbox':
      return plain(token.checked ? '☑ ' : '☐ ');
    case 'link':
      return token.autolink ? bareAddress(token) : namedLink(token);
    case 'image':
      return link(
        decodeReferences(token.text.trim() || token.title || token.href),
        decodeReferences(token.href),
      );
    case 'html':
      return plain(withoutTags(withoutComments(token.raw)));
    case 'text':
      return token.tokens ? inlineText(token.tokens) : plain(decodeReferences(token.text));
    case 'escape':
      return plain(token.text);
    default:
      return plain(token.raw);
  }
}

function namedLink({ tokens, href }: Tokens.Link): RichText {
  const address = decodeReferences(href);
  const label = inlineText(tokens);
  return link(label.text.trim() === '' ? address : label, address);
}

/** `https://example.com，然后` is an address and two words after it. */
function bareAddress(token: Tokens.Link): RichText {
  const end = token.text.search(CJK_PUNCTUATION);
  if (end < 0) return link(token.text, token.href);
  const cut = token.text.length - end;
  return concat(link(token.text.slice(0, end), token.href.slice(0, -cut)), token.text.slice(end));
}
