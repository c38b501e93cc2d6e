export type { MarkdownIt, Token } from 'markdown-it';

/** What the rules know about the whole body. */
export interface Env {
  /** By label as the parser normalises it. */
  readonly references: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  readonly noteLabels: Set<string>;
  readonly foldLabels: Set<string>;
}
