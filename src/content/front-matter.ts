import matter from 'gray-matter';
import { normalizeText } from './decode-text.ts';
import {
  EMPTY_MAPPING,
  type LineFault,
  readYamlMapping,
  type YamlMapping,
  type YamlRead,
} from './yaml-mapping.ts';

/** 16 KB: looking for doubled keys is quadratic, and honest front matters have about 1 KB. */
const MAX_FRONT_MATTER_BYTES = 16 * 1024;

/** What stands before and after the closing `---`. Without a mapping the faults say why. */
export interface FrontMatterRead {
  readonly mapping?: YamlMapping | undefined;
  readonly faults: readonly LineFault[];
  readonly body: string;
}

/** Keys stand at the start of a line; a value that runs on is always indented. */
const KEY_BEFORE_WIDE_COLON = /^\w{1,40}[ \t]*：/;

/** Splits a normalised Markdown text into front matter and body and reads the front matter; no code in it ever runs. */
export function readFrontMatter(text: string): FrontMatterRead {
  const fault = findFenceFault(text);
  if (fault) return { faults: [fault], body: '' };
  let read: YamlRead = { mapping: EMPTY_MAPPING, faults: [] };
  // gray-matter caches when it gets no options; its line 1 is the rest of the opening fence, so lines are the file's own.
  const { content } = matter(text, {
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
  return { ...read, body: content };
}

/** As much of a file's beginning as `hasEpisodeKeys` looks at. */
export const HEAD_BYTES = MAX_FRONT_MATTER_BYTES + 1024;

/** Whether a file begins with a front matter, sound or not, that has the keys `title` and `date`. @param bytes its beginning, or all of it */
export function hasEpisodeKeys(bytes: Uint8Array): boolean {
  const head = normalizeText(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
  const block = /^\s*---[^\n]*\n([\s\S]*?)(?:\n---|$)/.exec(head)?.[1] ?? '';
  return ['title', 'date'].every((key) => new RegExp(`^["']?${key}["']?[ \\t]*[:：]`, 'm').test(block));
}

/** gray-matter would look past an odd fence in silence, or run what follows `---js`. */
function findFenceFault(text: string): LineFault | undefined {
  const fence = /^---(?!-)[ \t]*([^\n]{0,80})/.exec(text);
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
  const isClosed = /^[ \t]*(?:\n|$)/.test(text.slice(end + 4, end + 100));
  return isClosed
    ? undefined
    : { line: text.slice(0, end + 1).split('\n').length, fault: { code: 'front-matter-unclosed' } };
}

function refuseLanguage(): never {
  throw new Error('front matter is YAML and nothing else');
}
