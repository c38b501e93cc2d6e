/** Limits of spaces and of containers at the start of a line: deeper nesting would exhaust the parser's stack. */
const DEEPEST_INDENT = 60;
const MOST_CONTAINERS = 30;
/** A quick test for a line start that long: almost no text has one. */
const MAY_NEST_DEEP = /(?:^|\n)[ \t>*+\-\d.)]{31}/;
const CONTAINER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Whether any line of a text may nest too deeply. */
export function mayNestDeep(text: string): boolean {
  return MAY_NEST_DEEP.test(text);
}

/** Limits the nesting of a line: what goes deeper is escaped and read as text. */
export function boundNesting(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const bounded = indent > DEEPEST_INDENT ? line.slice(indent - DEEPEST_INDENT) : line;
  CONTAINER.lastIndex = 0;
  for (let count = 0; CONTAINER.test(bounded); count += 1) {
    if (count < MOST_CONTAINERS) continue;
    const at = CONTAINER.lastIndex - 1;
    return `${bounded.slice(0, at)}\\${bounded.slice(at)}`;
  }
  return bounded;
}
