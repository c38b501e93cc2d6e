import matter from 'gray-matter';
import { normalizeText } from './decode-text.ts';
import { isUnderscored } from './episode-paths.ts';
import type { LineFault } from './parse-yaml.ts';
import { mayHoldInvisible, stripInvisible } from './strip-invisible.ts';
import { EMPTY_MAPPING, readYamlMapping, type YamlMapping, type YamlRead } from './yaml-mapping.ts';

/** 16 KB: real front matter has about 1 KB. */
const MAX_FRONT_MATTER_BYTES = 16 * 1024;

/** The front matter and the body after its closing fence. Without a mapping the faults say why. */
export interface FrontMatterRead {
  readonly mapping?: YamlMapping | undefined;
  readonly faults: readonly LineFault[];
  readonly body: string;
  /** The 1-based line of the file in which the body begins. */
  readonly bodyLine: number;
}

/** Keys are at the start of a line; continuation lines are always indented. */
const KEY_BEFORE_WIDE_COLON = /^\w{1,40}[ \t]*：/;
/** Some authors write more than three dashes. */
const FENCE_LINE = /^-{3,}[ \t]*$/;

/**
 * Splits a normalised Markdown text into front matter and body and reads the front matter; no code in it ever runs. Invisible
 * characters in or before it are reported as warnings and skipped.
 */
export function readFrontMatter(text: string): FrontMatterRead {
  const { visible, faults: invisible } = makeVisible(text);
  const fault = findFenceFault(visible);
  if (fault) return { faults: [...invisible, fault], body: '', bodyLine: 1 };
  let read: YamlRead = { mapping: EMPTY_MAPPING, faults: [] };
  const { fenced, body } = cutFront(visible);
  // gray-matter caches when it gets no options; its line 1 is the rest of the opening fence, so that line numbers are those of the file.
  matter(fenced, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        read = readYamlMapping(source, KEY_BEFORE_WIDE_COLON);
        return {};
      },
      json: refuseLanguage,
      js: refuseLanguage,
      javascript: refuseLanguage,
      coffee: refuseLanguage,
    },
  });
  const bodyLine = fenced.split('\n').length;
  return { mapping: read.mapping, faults: [...invisible, ...read.faults], body, bodyLine };
}

/** The text without invisible characters up to the end of its front matter. */
function makeVisible(text: string): { readonly visible: string; readonly faults: readonly LineFault[] } {
  const faults: LineFault[] = [];
  const end = endOfFrontMatter(text);
  const front = text.slice(0, end);
  if (!mayHoldInvisible(front)) return { visible: text, faults };
  const lines = front.split('\n');
  const visible = lines.map((each, index) => {
    const { line, characters } = stripInvisible(each);
    const fault = { code: 'invisible', characters: characters.join(', ') } as const;
    if (characters.length > 0) faults.push({ line: index + 1, fault });
    return line;
  });
  return { visible: visible.join('\n') + text.slice(end), faults };
}

/** Where the line of the closing fence ends; 0 for a text that does not begin with a fence, or is never closed. */
function endOfFrontMatter(text: string): number {
  const limit = text.slice(0, MAX_FRONT_MATTER_BYTES * 2);
  const opening = /^[^\n-]{0,20}-{3,}[^\n]*/.exec(limit)?.[0];
  if (opening === undefined) return 0;
  const closing = /\n[\u200b\ufeff]*-{3,}[^\n]*/g;
  closing.lastIndex = opening.length;
  const found = closing.exec(limit);
  return found ? found.index + found[0].length : 0;
}

/** How much of a file's beginning `isNoEpisode` checks. */
export const HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 1024;

/** Whether a file that failed to parse is not meant to be an episode. @param bytes its beginning, or all of it */
export function isNoEpisode(path: string, bytes: Uint8Array): boolean {
  return isUnderscored(path) && !hasEpisodeKeys(bytes);
}

/** Whether a file begins with front matter, valid or not, that has the keys `title` and `date`, in any case. */
function hasEpisodeKeys(bytes: Uint8Array): boolean {
  const head = normalizeText(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
  const block = /^\s*-{3,}[^\n]*\n([\s\S]*?)(?:\n---|$)/.exec(head)?.[1] ?? '';
  return ['title', 'date'].every((key) => new RegExp(`^["']?${key}["']?[ \\t]*[:：]`, 'im').test(block));
}

/** gray-matter would silently ignore an odd fence, or execute what follows `---js`. */
function findFenceFault(text: string): LineFault | undefined {
  const fence = /^-{3,}(?!-)[ \t]*([^\n]{0,80})/.exec(text);
  if (!fence) {
    const code = /^\s+---/.test(text) ? 'blank-before-front-matter' : 'front-matter-missing';
    return { line: 1, fault: { code } };
  }
  const language = fence[1]?.trim() ?? '';
  if (!/^(?:ya?ml)?$/i.test(language)) {
    return { line: 1, fault: { code: 'front-matter-language', language: language.slice(0, 80) } };
  }
  const end = text.indexOf('\n---');
  if (end < 0) return { line: 1, fault: { code: 'front-matter-unclosed' } };
  const bytes = Buffer.byteLength(text.slice(0, end));
  if (bytes > MAX_FRONT_MATTER_BYTES) {
    return { line: 1, fault: { code: 'front-matter-too-large', bytes, limit: MAX_FRONT_MATTER_BYTES } };
  }
  return FENCE_LINE.test(lineAt(text, end + 1))
    ? undefined
    : { line: text.slice(0, end + 1).split('\n').length, fault: { code: 'front-matter-unclosed' } };
}

/**
 * Cuts off the body, because gray-matter would copy a long one more than once; normalises the fences to three dashes, the only ones
 * it knows.
 */
function cutFront(text: string): { readonly fenced: string; readonly body: string } {
  const end = text.indexOf('\n---') + 1;
  const lineEnd = text.indexOf('\n', end);
  const bodyStart = lineEnd < 0 ? text.length : lineEnd + 1;
  return { fenced: `${text.slice(0, end).replace(/^-+/, '---')}---\n`, body: text.slice(bodyStart) };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function refuseLanguage(): never {
  throw new Error('front matter is YAML and nothing else');
}
