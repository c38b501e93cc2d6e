const RUN = /(?<!\*)\*{2,}(?!\*)/g;
/** `s**t` and `2**10` stay as they are. */
const IN_WORD = /^[\dA-Za-z]{2}$/;
/** `2 ** 3`, `base ** n`: a power. */
const POWER = /[\w)\]] \*\* [\w(]/;
/** Misplaced bold touches a word. */
const TOUCHING = /[^\s*]\*\*(?!\*)|\*\*(?=[^\s*])/;
/** `f(**options)`, `{**a, **b}`: an argument of a program. */
const ARGUMENT = /(?<=[({[,]\s?)\*\*(?=[A-Za-z_]\w{0,60}\s?[)}\],])/;

/** Removes asterisks that neither open nor close anything: an editor's mistake, unless they are an operator. */
export function withoutStrayBold(text: string): string {
  if (!text.includes('**')) return text;
  const others = text.split(ARGUMENT).join('');
  const hasPowers = POWER.test(text) && !TOUCHING.test(others);
  return text.replace(RUN, (signs, at: number) => {
    if (IN_WORD.test(text.charAt(at - 1) + text.charAt(at + signs.length))) return signs;
    if (signs.length !== 2) return '';
    const start = Math.max(0, at - 2);
    const near = text.slice(start, at + 70);
    const isPower = hasPowers && POWER.test(near.slice(0, 6));
    return isPower || near.search(ARGUMENT) === at - start ? signs : '';
  });
}
