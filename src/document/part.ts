/** A part of a body that was split before its Markdown is parsed: text, folded parts and footnotes, in order. */
export type Part =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'folded'; readonly label: string; readonly parts: readonly Part[] }
  | { readonly kind: 'note'; readonly label: string; readonly parts: readonly Part[] };
