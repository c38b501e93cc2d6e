import createMarkdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import {
  formulaRule,
  labelRule,
  noteRule,
  openBracketRule,
  signRule,
  tagRule,
  wikiLinkRule,
} from './inline-rules.ts';

export type { Env, MarkdownIt, Token };

/** Deeper than any text that `stripLitter` lets through: at its limit the parser would drop what lies deeper. */
const MOST_NESTING = 400;

/** CommonMark with tables, strikethrough and bare addresses, emphasis beside Chinese marks, and the rules of this room. */
export function createMarkdownParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: true });
  parser.options.maxNesting = MOST_NESTING;
  parser.use(cjkFriendly);
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.inline.ruler.at('html_inline', tagRule);
  parser.inline.ruler.before('html_inline', 'label', labelRule);
  parser.inline.ruler.before('strikethrough', 'sign', signRule);
  parser.inline.ruler.before('link', 'wiki_link', wikiLinkRule);
  parser.inline.ruler.before('wiki_link', 'note', noteRule);
  parser.inline.ruler.before('note', 'open_bracket', openBracketRule);
  parser.inline.ruler.before('escape', 'formula', formulaRule);
  // `takeDefinitions` finds them: what looks like one is often what somebody said.
  parser.block.ruler.disable('reference');
  return parser;
}
