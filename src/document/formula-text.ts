/** The signs of TeX that have one of Unicode. */
const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'times × div ÷ cdot · pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ propto ∝ infty ∞ sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ ' +
    'to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ uparrow ↑ downarrow ↓ in ∈ notin ∉ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ ' +
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω ldots … dots … cdots ⋯ quad   qquad   degree ° circ ° star ⋆ ast * lt < gt > mid |'
  )
    .split(/ (?=[A-Za-z]+ )/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
const SUPERSCRIPTS: Readonly<Record<string, string>> = pairUp('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const SUBSCRIPTS: Readonly<Record<string, string>> = pairUp('0123456789+-=()aeoxn', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₙ');

/** Commands whose argument is shown as it is. */
const PLAIN_COMMANDS = /\\(?:text|mathrm|mathbf|mathit|mathsf|operatorname|textbf|textit|mbox)\{([^{}]*)\}/g;
const FRACTION = /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g;
const ROOT = /\\sqrt\{([^{}]*)\}/g;
/** Rounds of taking commands apart from the inside: deeper formulas stay TeX. */
const MOST_ROUNDS = 6;

/**
 * Words a TeX formula as text where Unicode can: fractions with a slash, powers raised. `isReadable` false: some command is left,
 * and the text is the formula's source.
 */
export function formulaText(tex: string): { readonly text: string; readonly isReadable: boolean } {
  let text = tex.trim();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    text = text
      .replace(PLAIN_COMMANDS, '$1')
      .replace(FRACTION, (_, above: string, below: string) => `${grouped(above)}/${grouped(below)}`)
      .replace(ROOT, (_, inside: string) => `√${grouped(inside)}`)
      .replace(/\^(?:\{([^{}]*)\}|(\w))/g, (_, group, one) => script(group ?? one, SUPERSCRIPTS, '^'))
      .replace(/_(?:\{([^{}]*)\}|(\w))/g, (_, group, one) => script(group ?? one, SUBSCRIPTS, '_'));
    if (text === before) break;
  }
  text = text
    .replace(/\\([A-Za-z]+) ?/g, (command, name: string) =>
      Object.hasOwn(SIGNS, name) ? `${SIGNS[name]}` : command,
    )
    .replace(/\\(?:left|right|big|Big)(?=[()[\]|.])/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\([%$&#_{}])/g, '$1');
  const isReadable = !/\\|(?<!\\)[{}]/.test(text);
  return { text: isReadable ? text.replace(/ {2,}/g, ' ').trim() : tex.trim(), isReadable };
}

function grouped(text: string): string {
  return /[\s+\-*/=]/.test(text.trim()) ? `(${text.trim()})` : text.trim();
}

function script(text: string, signs: Readonly<Record<string, string>>, otherwise: string): string {
  const raised = [...text].map((character) => signs[character]);
  if (raised.every((sign) => sign !== undefined)) return raised.join('');
  return text.length === 1 ? `${otherwise}${text}` : `${otherwise}(${text})`;
}

function pairUp(keys: string, values: string): Record<string, string> {
  const signs = [...values];
  return Object.fromEntries([...keys].map((key, index) => [key, signs[index] ?? key]));
}
