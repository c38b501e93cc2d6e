/** Three ASCII characters a token, and three tokens for two characters of any other script: more than is ever billed. */
const TOKENS_A_LETTER = 1 / 3;
const TOKENS_A_CHARACTER = 1.5;
/** What a request costs beside its texts. */
const OVERHEAD = 500;

/** An upper bound on the tokens of some texts. */
export function estimateTokens(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + count(text), OVERHEAD));
}

/** An upper bound on the tokens that were written. */
export function estimateOutput(text: string): number {
  return Math.ceil(count(text));
}

function count(text: string): number {
  const letters = text.replace(/[^\0-\x7f]/g, '').length;
  return letters * TOKENS_A_LETTER + (text.length - letters) * TOKENS_A_CHARACTER;
}
