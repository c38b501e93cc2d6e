import Turndown from 'turndown';

/** What surrounds a text on a page, and what is not shown. */
const FRAME = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'nav',
  'footer',
  'aside',
] as const;
/** Parts in which pages hold their text, the most certain first. */
const TEXT = [
  /<article\b[^>]*>([\s\S]*?)<\/article>/i,
  /<main\b[^>]*>([\s\S]*?)<\/main>/i,
  /<body\b[^>]*>([\s\S]*?)<\/body>/i,
];
/** Deeper pages are made to be slow. */
const DEEPEST = 200;

/** Turns a page into Markdown: its article if it marks one, else all of it; undefined for one that is nested beyond reason. */
export function readHtml(html: string): string | undefined {
  if (depthOf(html) > DEEPEST) return undefined;
  const turndown = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
    // The text is not rendered as Markdown again, so its marks need no escaping.
    hr: '---',
  });
  turndown.remove([...FRAME] as Parameters<typeof turndown.remove>[0]);
  // Pictures are not kept, and their addresses are of no use in a chat.
  turndown.addRule('pictures', { filter: ['img', 'figure'], replacement: (content) => content });
  const part =
    TEXT.flatMap((pattern) => pattern.exec(html)?.[1] ?? []).find((each) => /\S/.test(each)) ?? html;
  const title = /<h1\b/i.test(part) ? '' : headTitle(html);
  return `${title}${turndown.turndown(part)}`;
}

/** The title that the head of a page names, where the text has none. */
function headTitle(html: string): string {
  const [, title = ''] = /<title\b[^>]*>([^<]{1,300})<\/title>/i.exec(html) ?? [];
  return title.trim() === ''
    ? ''
    : `<h1>${title.trim()}</h1>`.replace(/<\/?h1>/g, (tag) => (tag === '<h1>' ? '# ' : '\n\n'));
}

function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of html.matchAll(
    /<\/?(?:div|section|article|span|ul|ol|li|table|blockquote|b|i|p|font)\b/gi,
  )) {
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
