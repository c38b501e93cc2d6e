/** Where a link leads that its text names only by a label. */
export interface Definition {
  readonly label: string;
  readonly address: string;
}

const DEFINITION =
  /^ {0,3}\[([^[\]^]{1,300})\]:[ \t]+(?:<([^<>\s]+)>|((?:[a-z][a-z0-9+.-]*:|\/|\.{1,2}\/|#)\S+))[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/i;
const LABEL = /\[([^[\]]{1,300})\]/g;

/**
 * Takes `[1]: https://…` out of a body where some text points to it; the line becomes blank. One that nothing points to is text,
 * and so is `[Speaker 0]: 3.5%`, which CommonMark would take for a definition and drop.
 */
export function takeDefinitions(
  lines: readonly string[],
  isCode: readonly boolean[],
): { readonly lines: readonly string[]; readonly definitions: readonly Definition[] } {
  const candidates = new Map<number, Definition>();
  for (const [index, line] of lines.entries()) {
    const match = !isCode[index] && line.includes(']:') ? DEFINITION.exec(line) : null;
    if (match?.[1]) candidates.set(index, { label: match[1], address: match[2] ?? match[3] ?? '' });
  }
  if (candidates.size === 0) return { lines, definitions: [] };
  const counts = countLabels(lines);
  const taken = [...candidates].filter(([, { label }]) => (counts.get(foldLabel(label)) ?? 0) > 1);
  const blank = new Set(taken.map(([index]) => index));
  return {
    lines: lines.map((line, index) => (blank.has(index) ? '' : line)),
    definitions: taken.map(([, definition]) => definition),
  };
}

function countLabels(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [, label = ''] of line.matchAll(LABEL)) {
      const folded = foldLabel(label);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}

function foldLabel(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
