/** What YAML takes for an alias or a list, and people for bold or a link. */
const MARKED = /^(?:\*\*|\[\[[^\]\n]{1,200}\]\]\s*\S)/;
const KEY = /^[\w-]{1,40}:[ \t]+/;
const LIST_KEY = /^[\w-]{1,40}:[ \t]*$/;
const ENTRY = /^[ \t]*-[ \t]+/;
/** A list on one line with a ` #` in it, which hides its end. */
const CUT_LIST = /^\[(.*\s#.*)\]\s*$/;

/** Puts in quotes what no YAML can be and people write: `**bold** words`, `[Wave #1, Tide]`. The lines stay where they are. */
export function mendLines(lines: readonly string[]): string[] {
  let isInList = false;
  return lines.map((line, index) => {
    isInList = LIST_KEY.test(line) || (isInList && /^\s*(?:-|#|$)/.test(line));
    const start = KEY.exec(line)?.[0] ?? (isInList ? ENTRY.exec(line)?.[0] : undefined);
    // A text that runs on would have its quotes in the middle.
    if (start === undefined || /^[ \t]+[^\s-]/.test(lines[index + 1] ?? '')) return line;
    return start + mendValue(line.slice(start.length).trimEnd());
  });
}

function mendValue(value: string): string {
  if (MARKED.test(value)) return quoted(value);
  const entries = CUT_LIST.exec(value)?.[1];
  if (entries === undefined || /["']/.test(entries)) return value;
  return `[${entries
    .split(',')
    .map((entry) => quoted(entry.trim()))
    .join(', ')}]`;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
