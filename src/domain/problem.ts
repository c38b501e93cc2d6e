import type { Instant } from './clock.ts';
import type { BodyWarning } from './document.ts';

/** Why a file of the content folder is rejected. `got` is what was found there, shortened to 80 characters. */
export type Refusal =
  | { readonly code: 'folder-missing' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  | { readonly code: 'not-utf8' }
  /** The name of the file or of its folder is not UTF-8: it can be listed, but not opened. */
  | { readonly code: 'name-not-utf8' }
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
  | { readonly code: 'expected-id'; readonly got: string }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'unknown-kind'; readonly got: string }
  | { readonly code: 'unknown-language'; readonly got: string }
  | { readonly code: 'expected-labels'; readonly got: string }
  | { readonly code: 'same-identity'; readonly otherPath: string }
  /** The same bytes, the same title and day, or the name of a copy. */
  | { readonly code: 'copy'; readonly otherPath: string }
  /** Named as the loser of a conflict of sync tools, or as the mark of an open editor. */
  | { readonly code: 'conflict-name' }
  | { readonly code: 'merge-conflict' };

/** Something that is accepted, but probably not written as it was meant. `written`: what to write instead. */
export type Warning =
  /** A key that is nearly a known one, or means the same. */
  | { readonly code: 'key-read-as'; readonly known: string }
  /** The same, but its value is not valid for the known key, or the known key exists as well. */
  | { readonly code: 'key-unread'; readonly known: string }
  /** `Draft: true`, `status: draft`. */
  | { readonly code: 'held-as-draft' }
  /** `publishDate` in the future. */
  | { readonly code: 'held-until'; readonly got: string; readonly untilAt: Instant }
  /** `exclude: true`, `published: false`: hidden from everyone. */
  | { readonly code: 'hidden' }
  /** A list that is written as one text. */
  | { readonly code: 'list-in-text'; readonly got: string; readonly written: string }
  | { readonly code: 'no-name'; readonly got: string }
  /** Quotes, backslashes or asterisks around or in a value. */
  | { readonly code: 'marks-in-value'; readonly got: string; readonly written: string }
  /** An unquoted value that YAML cuts at ` #`. */
  | { readonly code: 'cut-at-hash'; readonly got: string }
  /** `U+200B, U+FEFF`. */
  | { readonly code: 'invisible'; readonly characters: string }
  | { readonly code: 'zone-missing'; readonly got: string; readonly written: string }
  /** A warning until its day. */
  | { readonly code: 'future-date'; readonly got: string; readonly untilAt: Instant }
  | { readonly code: 'no-address'; readonly got: string }
  | { readonly code: BodyWarning['code'] };

export type Fault = Refusal | Warning;

const WARNINGS: Readonly<Record<Warning['code'], true>> = {
  'key-read-as': true,
  'key-unread': true,
  'held-as-draft': true,
  'held-until': true,
  hidden: true,
  'list-in-text': true,
  'no-name': true,
  'marks-in-value': true,
  'cut-at-hash': true,
  invisible: true,
  'zone-missing': true,
  'future-date': true,
  'no-address': true,
  'unbalanced-fold': true,
  'unclosed-fence': true,
  'unclosed-comment': true,
  dense: true,
  litter: true,
};

/** Whether a file is accepted in spite of it. */
export function isWarning({ code }: Fault): boolean {
  return Object.hasOwn(WARNINGS, code);
}

/** Whether a fault still applies at that instant: faults about future dates end on their day. */
export function isCurrent(fault: Fault, now: Instant): boolean {
  return !('untilAt' in fault) || fault.untilAt > now;
}

/** One fault of one file, ready to be worded as `path:line: field: what is wrong; what to write instead`. */
export interface Problem {
  /** Relative to the content folder's parent, so that people recognise it: content/x.md. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The front matter key, or `file`, `front matter`, `body`, `folder`. */
  readonly field: string;
  readonly fault: Fault;
}
