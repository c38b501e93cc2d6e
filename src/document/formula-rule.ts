import type { InlineRule } from './inline-rules.ts';

const LONGEST_FORMULA = 2_000;
/** TeX's signs, which amounts of money do not have. */
const TEX = /[\\^_={}]/;
/** Certainly TeX: neither shells nor prices have these. */
const SURE_TEX = /[\\^]|_\{/;
/** `n`, `2N`, `t-1`, `(0, 0)`, `a<b`: short names and numbers with signs between them. */
const PLAIN_MATHS = /^(?!.*[A-Za-z]{4})(?!.*[\w)] +[\w(])[\w()[\]|+\-*/<>.,:;!' ]+$/;
const LONGEST_PLAIN = 60;
/** Prices and shell variables end incompletely where the next `$` begins. */
const STOPS_SHORT = /[=:/,;<(+-]\s*$/;
/** `#$%^`: a masked swear word. */
const CURSE = /^[^\\]*[#%][^\\]*$/;
const HAN = /\p{Script=Han}/u;

/** `$…$` and `$$…$$` around a formula; `$5 and $6` is money, `$A=$B` is shell code, and `$$` alone is a price range. */
export const formulaRule: InlineRule = (state, silent) => {
  const { src, pos } = state;
  if (src[pos] !== '$' || src[pos - 1] === '\\' || src[pos - 1] === '$') return false;
  const fence = src[pos + 1] === '$' ? '$$' : '$';
  const start = pos + fence.length;
  const content = src.slice(start, start + LONGEST_FORMULA);
  const end = endOfFormula(content, fence);
  if (end <= 0) return false;
  const tex = content.slice(0, end);
  const next = content.charAt(end + fence.length);
  if (!(fence === '$' ? isInlineFormula(tex, src.charAt(pos - 1), next) : isFormula(tex))) return false;
  if (!silent) state.push('formula', '', 0).content = tex.trim();
  state.pos = start + end + fence.length;
  return true;
};

function isInlineFormula(tex: string, before: string, next: string): boolean {
  if (/^\s|\s$/.test(tex) || /\d/.test(next) || CURSE.test(tex)) return false;
  return SURE_TEX.test(tex) || (!/\w/.test(before) && !/[\w{]/.test(next) && isFormula(tex));
}

function isFormula(tex: string): boolean {
  if (SURE_TEX.test(tex)) return true;
  if (STOPS_SHORT.test(tex) || /^\s*=/.test(tex) || HAN.test(tex)) return false;
  return TEX.test(tex) || (tex.length <= LONGEST_PLAIN && PLAIN_MATHS.test(tex.trim()));
}

function endOfFormula(content: string, fence: string): number {
  for (let at = content.indexOf(fence); at >= 0; at = content.indexOf(fence, at + 1)) {
    if (content[at - 1] === '\\') continue;
    const blank = fence === '$' ? content.slice(0, at).includes('\n\n') : false;
    return blank ? -1 : at;
  }
  return -1;
}
