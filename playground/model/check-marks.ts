import { isRecord } from '../is-record.ts';
import { invalidRequest } from './model-error.ts';

const MOST_MARKS = 4;

interface FoundMark {
  readonly path: string;
  readonly ttl: unknown;
}

/** @throws when a body has more cache marks than the API allows, or a longer-lived one after a shorter-lived one */
export function checkMarks(body: Record<string, unknown>): void {
  const marks = [
    ...findMarks(body['system'], 'system'),
    ...findMarks(body['messages'], 'messages'),
    // At the top level it is equivalent to a mark on the last block.
    ...(isRecord(body['cache_control']) ? [markAt(body['cache_control'], 'cache_control')] : []),
  ];
  if (marks.length > MOST_MARKS) {
    throw invalidRequest(
      `A maximum of ${MOST_MARKS} blocks with cache_control may be provided. Found ${marks.length}.`,
    );
  }
  const short = marks.findIndex(({ ttl }) => ttl !== '1h');
  const late = short < 0 ? undefined : marks.slice(short).find(({ ttl }) => ttl === '1h');
  if (!late) return;
  throw invalidRequest(
    `${late.path}.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. ` +
      'Note that blocks are processed in the following order: `tools`, `system`, `messages`.',
  );
}

/** In prompt order: the marks within a block precede its own. */
function findMarks(value: unknown, path: string): FoundMark[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => findMarks(each, `${path}.${index}`));
  if (!isRecord(value)) return [];
  const inner = Object.entries(value)
    .filter(([name]) => name !== 'cache_control')
    .flatMap(([name, each]) => findMarks(each, `${path}.${name}`));
  const own = value['cache_control'];
  return isRecord(own) ? [...inner, markAt(own, `${path}.cache_control`)] : inner;
}

function markAt(mark: Record<string, unknown>, path: string): FoundMark {
  return { path, ttl: mark['ttl'] };
}
