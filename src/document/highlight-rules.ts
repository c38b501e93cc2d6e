import type { InlineRule } from './inline-rules.ts';

const HIGHLIGHT = /^==(?=[^\s=])([^=\n]{0,200}[^\s=])==(?![\w=(])/;

/** `==words==` is a highlight; `a==b` is a comparison. */
export const highlightRule: InlineRule = (state, silent) => {
  const { src, pos, posMax } = state;
  if (src[pos] !== '=' || src[pos + 1] !== '=' || /[\w=)\]]/.test(src.charAt(pos - 1))) return false;
  const found = HIGHLIGHT.exec(src.slice(pos, Math.min(posMax, pos + 210)));
  if (!found) return false;
  const end = pos + found[0].length;
  if (!silent) {
    state.push('highlight_open', 'mark', 1);
    state.pos = pos + 2;
    state.posMax = end - 2;
    state.md.inline.tokenize(state);
    state.push('highlight_close', 'mark', -1);
    state.posMax = posMax;
  }
  state.pos = end;
  return true;
};

/** `H~2~O`, `x^2^`; `5~10` and `A~B~C` are ranges. */
const SCRIPT = /^(?:~([\d+-]{1,6}|[a-z]{1,3})~(?![~\d])|\^([\d+-]{1,6}|[A-Za-z]{1,3})\^(?![\^\d]))/;

/** Short texts between single `~` are subscripts, between `^` superscripts. */
export const scriptRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const mark = src[pos];
  if (mark !== '~' && mark !== '^') return false;
  const base = mark === '~' ? /[A-Za-z)\]]/ : /[\w)\]]/;
  const found = base.test(src.charAt(pos - 1)) ? SCRIPT.exec(src.slice(pos, pos + 9)) : null;
  if (!found) return false;
  if (!silent) {
    state.push('script_open', mark === '~' ? 'sub' : 'sup', 1);
    state.push('text', '', 0).content = found[1] ?? found[2] ?? '';
    state.push('script_close', mark === '~' ? 'sub' : 'sup', -1);
  }
  state.pos = pos + found[0].length;
  return true;
};
