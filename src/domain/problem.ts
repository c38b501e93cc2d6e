/** What can be wrong with a file in the content folder. `got` is what stood there, shortened to 80 characters. */
export type Fault =
  | { readonly code: 'folder-missing' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'front-matter-missing' }
  | { readonly code: 'front-matter-unclosed' }
  | { readonly code: 'front-matter-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'front-matter-language'; readonly language: string }
  | { readonly code: 'blank-before-front-matter' }
  | { readonly code: 'tab-indent' }
  | { readonly code: 'full-width-colon' }
  | { readonly code: 'alias-bomb' }
  | { readonly code: 'yaml'; readonly reason: string }
  | { readonly code: 'not-a-mapping' }
  | { readonly code: 'missing' }
  | { readonly code: 'expected-text'; readonly got: string }
  | { readonly code: 'expected-list'; readonly got: string }
  | { readonly code: 'expected-boolean'; readonly got: string }
  | { readonly code: 'expected-date'; readonly got: string }
  | { readonly code: 'expected-instant'; readonly got: string }
  | { readonly code: 'expected-url'; readonly got: string }
  | { readonly code: 'expected-id'; readonly got: string }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'unknown-kind'; readonly got: string }
  | { readonly code: 'same-identity'; readonly otherPath: string };

/** One fault of one file, ready to be worded as `path:line: field: what is wrong; what to write instead`. */
export interface Problem {
  /** Relative to the content folder's parent, so that people recognise it: content/x.md. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The front matter key, or `file`, `front matter`, `folder`. */
  readonly field: string;
  readonly fault: Fault;
}
