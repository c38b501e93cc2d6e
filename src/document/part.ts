/** A body taken apart before its Markdown is parsed: text, folded parts and footnotes, in their order. */
export type Part =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'folded'; readonly label: string; readonly parts: readonly Part[] }
  | { readonly kind: 'note'; readonly label: string; readonly parts: readonly Part[] };
