import { checkFields, listAt, oneOfAt, recordAt, textAt } from './fields.ts';
import { invalidRequest } from './model-error.ts';
import type { CacheTtl, Part } from './model-request.ts';

/** Where the content belongs, which determines the allowed blocks. */
type Place = 'system' | 'user' | 'assistant';

const TYPES: Readonly<Record<Place, readonly Part['type'][]>> = {
  system: ['text'],
  user: ['text', 'search_result', 'document'],
  assistant: ['text', 'thinking', 'redacted_thinking'],
};

const FIELDS: Readonly<Record<Part['type'], ReadonlySet<string>>> = {
  text: new Set(['type', 'text', 'cache_control', 'citations']),
  search_result: new Set(['type', 'source', 'title', 'content', 'citations', 'cache_control']),
  document: new Set(['type', 'source', 'title', 'context', 'citations', 'cache_control']),
  thinking: new Set(['type', 'thinking', 'signature']),
  redacted_thinking: new Set(['type', 'data']),
};
const MARK_FIELDS: ReadonlySet<string> = new Set(['type', 'ttl']);
const CITATIONS_FIELDS: ReadonlySet<string> = new Set(['enabled']);

/** Parses the content of a turn or of the system prompt: a string, or a list of blocks. @throws when it is neither */
export function parseParts(content: unknown, path: string, place: Place): Part[] {
  if (typeof content === 'string') return [textPart(content)];
  return listAt(content, path).map((value, index) => parsePart(value, `${path}.${index}`, place));
}

/** The time to live of the cache mark at that path, if there is one. @throws when it is invalid */
export function parseMark(value: unknown, path: string): CacheTtl | undefined {
  if (value === undefined || value === null) return undefined;
  const mark = recordAt(value, path);
  checkFields(mark, MARK_FIELDS, path);
  oneOfAt(mark['type'], ['ephemeral'], `${path}.type`);
  return mark['ttl'] === undefined ? '5m' : oneOfAt<CacheTtl>(mark['ttl'], ['5m', '1h'], `${path}.ttl`);
}

function textPart(text: string): Part {
  return { type: 'text', texts: [text], source: '', title: null, citable: undefined, mark: undefined };
}

function parsePart(value: unknown, path: string, place: Place): Part {
  const record = recordAt(value, path);
  const type = TYPES[place].find((each) => each === record['type']);
  if (!type) {
    const known = TYPES[place].map((each) => `'${each}'`).join(', ');
    const found = JSON.stringify(record['type'] ?? null);
    throw invalidRequest(
      `${path}: Input tag ${found} found using 'type' does not match any of the expected tags: ${known}`,
    );
  }
  checkFields(record, FIELDS[type], `${path}.${type}`);
  const mark = parseMark(record['cache_control'], `${path}.${type}.cache_control`);
  return { ...readPart(record, type, path, place), mark };
}

function readPart(record: Record<string, unknown>, type: Part['type'], path: string, place: Place): Part {
  switch (type) {
    case 'text':
      if (place !== 'assistant') checkUncited(record, `${path}.text`);
      return textPart(readText(record, path));
    case 'search_result':
      return readSearchResult(record, `${path}.search_result`);
    case 'document':
      return readDocument(record, `${path}.document`);
    default:
      // Thinking blocks are echoed by the client; their text is not read again.
      textAt(record[type === 'thinking' ? 'signature' : 'data'], `${path}.${type}`);
      return { ...textPart(''), type, texts: [] };
  }
}

function readText(record: Record<string, unknown>, path: string): string {
  const text = textAt(record['text'], `${path}.text.text`);
  if (text.trim()) return text;
  if (record['cache_control'])
    throw invalidRequest(`${path}.text: cache_control cannot be set for empty text blocks`);
  const [place = 'messages'] = path.split('.');
  throw invalidRequest(
    text
      ? `${place}: text content blocks must contain non-whitespace text`
      : `${place}: text content blocks must be non-empty`,
  );
}

function readSearchResult(record: Record<string, unknown>, path: string): Part {
  const content = listAt(record['content'], `${path}.content`);
  if (content.length === 0) throw invalidRequest(`${path}.content: List should have at least 1 item`);
  return {
    type: 'search_result',
    texts: content.map((value, index) => readBlock(value, `${path}.content.${index}`)),
    source: textAt(record['source'], `${path}.source`),
    title: textAt(record['title'], `${path}.title`),
    citable: isEnabled(record['citations'], `${path}.citations`),
    mark: undefined,
  };
}

function readDocument(record: Record<string, unknown>, path: string): Part {
  const source = recordAt(record['source'], `${path}.source`);
  const kind = oneOfAt(source['type'], ['text', 'content'], `${path}.source.type`);
  const { title } = record;
  return {
    type: 'document',
    texts:
      kind === 'text'
        ? [textAt(source['data'], `${path}.source.data`)]
        : parseParts(source['content'], `${path}.source.content`, 'system').flatMap(({ texts }) => texts),
    source: '',
    title: title === undefined || title === null ? null : textAt(title, `${path}.title`),
    citable: isEnabled(record['citations'], `${path}.citations`),
    mark: undefined,
  };
}

/** A text block within another block. */
function readBlock(value: unknown, path: string): string {
  const record = recordAt(value, path);
  oneOfAt(record['type'], ['text'], `${path}.type`);
  checkFields(record, FIELDS.text, path);
  parseMark(record['cache_control'], `${path}.cache_control`);
  checkUncited(record, path);
  return readText(record, path);
}

/** Only assistant messages may have citations. */
function checkUncited({ citations }: Record<string, unknown>, path: string): void {
  if (citations === undefined || citations === null) return;
  if (listAt(citations, `${path}.citations`).length > 0) {
    throw invalidRequest(`${path}.citations: citations are only allowed in assistant messages`);
  }
}

function isEnabled(value: unknown, path: string): boolean {
  if (value === undefined || value === null) return false;
  const config = recordAt(value, path);
  checkFields(config, CITATIONS_FIELDS, path);
  const { enabled } = config;
  if (enabled !== undefined && typeof enabled !== 'boolean') {
    throw invalidRequest(`${path}.enabled: Input should be a valid boolean`);
  }
  return enabled === true;
}
