import createMarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { formulaRule } from './formula-rule.ts';
import { highlightRule, scriptRule } from './highlight-rules.ts';
import {
  innerNoteRule,
  labelRule,
  noteRule,
  openBracketRule,
  signRule,
  tagRule,
  textRule,
} from './inline-rules.ts';
import type { MarkdownIt } from './markdown-types.ts';
import { wikiLinkRule } from './wiki-rule.ts';

/** Deeper than any text after `stripLitter`: at its limit the parser drops what is nested deeper. */
const MOST_NESTING = 400;

/** CommonMark with tables, strikethrough, bare addresses, emphasis next to Chinese punctuation, and the rules of this folder. */
export function createMarkdownParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: true });
  Object.assign(parser.options, { maxNesting: MOST_NESTING });
  parser.use(cjkFriendly);
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  endAddresses(parser);
  keepPlainAddresses(parser);
  parser.inline.ruler.at('text', textRule);
  parser.inline.ruler.at('html_inline', tagRule);
  parser.inline.ruler.before('html_inline', 'label', labelRule);
  parser.inline.ruler.before('strikethrough', 'sign', signRule);
  parser.inline.ruler.before('sign', 'script', scriptRule);
  parser.inline.ruler.before('script', 'highlight', highlightRule);
  parser.inline.ruler.before('script', 'inner_note', innerNoteRule);
  parser.inline.ruler.before('link', 'wiki_link', wikiLinkRule);
  parser.inline.ruler.before('wiki_link', 'note', noteRule);
  parser.inline.ruler.before('note', 'open_bracket', openBracketRule);
  parser.inline.ruler.before('escape', 'formula', formulaRule);
  // `takeDefinitions` finds link definitions: what looks like one is often the speaker label of a transcript.
  parser.block.ruler.disable('reference');
  return parser;
}

/** Characters that end a bare address in Chinese text; `linkify` would continue past them. */
const ADDRESS_END = /[\s，。；：！？、（）《》〈〉「」『』【】“”‘’…]/;
const LONGEST_ADDRESS = 2_000;

function endAddresses({ linkify }: MarkdownIt): void {
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  linkify.matchAtStart = (text) => {
    const near = text.slice(0, LONGEST_ADDRESS);
    const end = near.search(ADDRESS_END);
    return matchAtStart(end < 0 ? near : near.slice(0, end));
  };
}

/** An address in which nothing has to be escaped or decoded. */
const PLAIN_ADDRESS =
  /^(?:https?:\/\/[\w.-]+(?::\d{1,5})?(?:[/?#][\w\-./?&=#~+:;,@]*)?|mailto:[\w.+-]+@[\w.-]+)$/;

/** Skips normalisation for plain addresses: parsing and reassembling them is expensive and changes nothing in most. */
function keepPlainAddresses(parser: MarkdownIt): void {
  const normalizeLink = parser.normalizeLink.bind(parser);
  const normalizeLinkText = parser.normalizeLinkText.bind(parser);
  parser.normalizeLink = (url) => (PLAIN_ADDRESS.test(url) ? url : normalizeLink(url));
  parser.normalizeLinkText = (url) => (PLAIN_ADDRESS.test(url) ? url : normalizeLinkText(url));
}
