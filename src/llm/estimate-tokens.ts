/** Three letters a token and two tokens for three characters of any other script: more than is ever billed. */
const TOKENS_A_LETTER = 1 / 3;
const TOKENS_A_CHARACTER = 1.5;
/** What a request has beside its texts. */
const AROUND = 500;

/** How many tokens some texts have at most. */
export function estimateTokens(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + count(text), AROUND));
}

/** How many tokens were written at most. */
export function estimateOutput(text: string): number {
  return Math.ceil(count(text));
}

function count(text: string): number {
  const letters = text.replace(/[^\0-\x7f]/g, '').length;
  return letters * TOKENS_A_LETTER + (text.length - letters) * TOKENS_A_CHARACTER;
}
