/** Parsed by YAML as an alias or a list, but meant as bold text or a link. */
const MARKED = /^(?:\*\*|\[\[[^\]\n]{1,200}\]\]\s*\S)/;
const KEY = /^[\w-]{1,40}:[ \t]+/;
const LIST_KEY = /^[\w-]{1,40}:[ \t]*$/;
const ENTRY = /^[ \t]*-[ \t]+/;
/** A list on one line with a ` #` in it, which comments out its end. */
const CUT_LIST = /^\[(.*\s#.*)\]\s*$/;

/** Quotes values that are invalid YAML but commonly written: `**bold** words`, `[Wave #1, Tide]`. Line numbers do not change. */
export function mendLines(lines: readonly string[]): string[] {
  let isInList = false;
  return lines.map((line, index) => {
    isInList = LIST_KEY.test(line) || (isInList && /^\s*(?:-|#|$)/.test(line));
    const start = KEY.exec(line)?.[0] ?? (isInList ? ENTRY.exec(line)?.[0] : undefined);
    // A value that continues on the next line would get its closing quote in the middle.
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
