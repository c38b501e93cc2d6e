import { type InlineRule, isClosedBehind } from './inline-rules.ts';

const LONGEST_WIKI_LINK = 300;
const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i;
const SIZE = /^\d{1,4}(?:\s?[x×]\s?\d{1,4})?$/;
/** What follows the brackets of an ordinary link, as opposed to a wiki link. */
const ADDRESS = /^\((?:https?:|[./#])/;

/** `[[page|words]]` shows the words, `![[picture.png|words|300]]` is a picture with the words or its name. */
export const wikiLinkRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const isEmbed = src[pos] === '!';
  const start = isEmbed ? pos + 1 : pos;
  if (src[start] !== '[' || src[start + 1] !== '[' || !isClosedBehind(state, ']]')) return false;
  const content = src.slice(start + 2, start + 2 + LONGEST_WIKI_LINK);
  const end = /[[\]\n]/.exec(content)?.index ?? -1;
  if (end <= 0 || content[end] !== ']' || content[end + 1] !== ']') return false;
  const behind = start + 2 + end + 2;
  if (!isEmbed && ADDRESS.test(src.slice(behind, behind + 10))) return false;
  const [target = '', ...words] = content
    .slice(0, end)
    .split('|')
    .map((one) => one.trim());
  const isPicture = isEmbed && PICTURE_NAME.test(target);
  const shown = (isPicture ? words.filter((one) => !SIZE.test(one)) : words).at(-1) || target;
  if (shown === '') return false;
  if (!silent) {
    const token = state.push(isPicture ? 'image' : 'text', isPicture ? 'img' : '', 0);
    token.content = shown;
    if (isPicture) {
      token.attrs = [['src', target]];
      token.children = [Object.assign(new state.Token('text', '', 0), { content: shown })];
    }
  }
  state.pos = behind;
  return true;
};
