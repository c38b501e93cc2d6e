/** The role of a piece in a formula. */
export type PieceKind = 'operand' | 'function' | 'sign' | 'opening' | 'closing' | 'separator';

const WORDS: readonly (readonly [PieceKind, string])[] = [
  [
    'sign',
    'times × div ÷ cdot · pm ± mp ∓ leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ ' +
      'to → rightarrow → longrightarrow → leftarrow ← longleftarrow ← Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ Leftarrow ⇐ leftrightarrow ↔ iff ⇔ Leftrightarrow ⇔ mapsto ↦ ' +
      'in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ star ⋆ ast * lt < gt > mid |',
  ],
  [
    'function',
    'log log ln ln lg lg exp exp max max min min lim lim sup sup inf inf sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan ' +
      'sinh sinh cosh cosh tanh tanh det det gcd gcd arg arg argmax argmax argmin argmin dim dim ker ker deg deg Pr Pr sum ∑ prod ∏ int ∫ iint ∬ oint ∮',
  ],
  [
    'operand',
    'infty ∞ partial ∂ nabla ∇ uparrow ↑ downarrow ↓ forall ∀ exists ∃ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ angle ∠ ell ℓ hbar ℏ prime ′ dagger † because ∵ therefore ∴ ' +
      'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
      'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ldots … dots … dotsc … dotsb … cdots ⋯ vdots ⋮ degree ° circ ° vert | Vert ‖ lvert | rvert |',
  ],
  ['opening', 'lceil ⌈ lfloor ⌊ langle ⟨ lbrace { lbrack ['],
  ['closing', 'rceil ⌉ rfloor ⌋ rangle ⟩ rbrace } rbrack ]'],
];

/** The TeX commands with a Unicode sign or a word. */
export const COMMANDS: ReadonlyMap<string, { readonly kind: PieceKind; readonly text: string }> = new Map(
  WORDS.flatMap(([kind, pairs]) =>
    [...pairs.matchAll(/(\S+) (\S+)/g)].map(([, name = '', text = '']) => [name, { kind, text }] as const),
  ),
);

/** The kinds of single characters that are no operands. */
export const CHARACTERS: ReadonlyMap<string, PieceKind> = new Map([
  ...[...'+-=<>*/±×÷−·≤≥≠≈→∈'].map((sign) => [sign, 'sign'] as const),
  ...[...'([（'].map((sign) => [sign, 'opening'] as const),
  ...[...')]）'].map((sign) => [sign, 'closing'] as const),
  ...[...',;:，；：、'].map((sign) => [sign, 'separator'] as const),
]);

const SUPERSCRIPTS = pairUp('0123456789+-=()ni°′', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ°′');
const SUBSCRIPTS = pairUp('0123456789+-=()aeoxn', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₙ');

/** A superscript or subscript: in Unicode if it has all the signs, else after `^` or `_`. */
export function scriptText(mark: '^' | '_', inside: string): string {
  const signs = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const moved = [...inside.replace(/ /g, '')].map((character) => signs.get(character));
  if (moved.every((sign) => sign !== undefined)) return moved.join('');
  return [...inside].length === 1 ? `${mark}${inside}` : `${mark}(${inside})`;
}

function pairUp(keys: string, values: string): ReadonlyMap<string, string> {
  const signs = [...values];
  return new Map([...keys].map((key, index) => [key, signs[index] ?? key]));
}
