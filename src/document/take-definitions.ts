/** Where a link leads that its text names only by a label. */
export interface Definition {
  readonly label: string;
  readonly address: string;
}

const OPENING = /^ {0,3}\[([^[\]^]{1,300})\]:(?:[ \t]+(?=\S)|[ \t]*$)/;
const ADDRESS =
  /^[ \t]*(?:<([^<>\s]+)>|((?:[a-z][a-z0-9+.-]*:|\/|\.{1,2}\/|#)\S+))[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/i;
const LABEL = /\[([^[\]]{1,300})\]/g;

/**
 * Takes `[1]: https://…` out of a body where some text points to it; the line becomes blank. One that nothing points to is text,
 * and so is `[Speaker 0]: 3.5%`, which CommonMark would take for a definition and drop. Of two with one label the first holds.
 */
export function takeDefinitions(
  lines: readonly string[],
  isCode: (line: number) => boolean,
): { readonly lines: readonly string[]; readonly definitions: readonly Definition[] } {
  const candidates = findDefinitions(lines, isCode);
  if (candidates.length === 0) return { lines, definitions: [] };
  const pointedAt = findPointers(lines, candidates);
  const definitions = new Map<string, Definition>();
  const rest = [...lines];
  for (const { line, end, label, address } of candidates) {
    const folded = foldLabel(label);
    if (!pointedAt.has(folded)) continue;
    rest.fill('', line, end);
    if (!definitions.has(folded)) definitions.set(folded, { label, address });
  }
  return { lines: rest, definitions: [...definitions.values()] };
}

interface Candidate extends Definition {
  readonly line: number;
  /** The line behind it: the address may stand in a line of its own. */
  readonly end: number;
}

function findDefinitions(lines: readonly string[], isCode: (line: number) => boolean): Candidate[] {
  return lines.flatMap((text, line) => {
    const opening = text.includes(']:') && !isCode(line) ? OPENING.exec(text) : null;
    if (!opening) return [];
    const [whole, label = ''] = opening;
    const isBroken = whole.length === text.length;
    const address = ADDRESS.exec(isBroken ? (lines[line + 1] ?? '') : text.slice(whole.length));
    if (!address) return [];
    return [{ label, address: address[1] ?? address[2] ?? '', line, end: line + (isBroken ? 2 : 1) }];
  });
}

/** The labels that stand in brackets somewhere else than before an address. */
function findPointers(lines: readonly string[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const wanted = new Set(candidates.map(({ label }) => foldLabel(label)));
  const starts = new Set(candidates.map(({ line }) => line));
  const found = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!line.includes('[')) continue;
    const text = starts.has(index) ? line.slice(line.indexOf(']:')) : line;
    for (const [, label = ''] of text.matchAll(LABEL)) {
      const folded = foldLabel(label);
      if (wanted.has(folded)) found.add(folded);
    }
    if (found.size === wanted.size) break;
  }
  return found;
}

function foldLabel(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
