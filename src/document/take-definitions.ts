/** The address of a reference link, by its label. */
export interface Definition {
  readonly label: string;
  readonly address: string;
}

const OPENING = /^ {0,3}\[([^[\]^]{1,300})\]:(?:[ \t]+(?=\S)|[ \t]*$)/;
const ADDRESS =
  /^[ \t]*(?:<([^<>\s]+)>|((?:[a-z][a-z0-9+.-]*:|\/|\.{1,2}\/|#)\S+))[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/i;
const LABEL = /\[([^[\]]{1,300})\]/g;

/**
 * Extracts `[1]: https://…` from a body if some text references it; the line becomes blank. An unreferenced one is text, and so is
 * `[Speaker 0]: 3.5%`, which CommonMark would treat as a definition and drop. Of two with the same label the first wins.
 */
export function takeDefinitions(
  lines: readonly string[],
  isCode: (line: number) => boolean,
): { readonly lines: readonly string[]; readonly definitions: readonly Definition[] } {
  const candidates = findDefinitions(lines, isCode);
  if (candidates.length === 0) return { lines, definitions: [] };
  const referenced = findReferences(lines, candidates);
  const definitions = new Map<string, Definition>();
  const rest = [...lines];
  for (const { line, end, label, address } of candidates) {
    const folded = foldLabel(label);
    if (!referenced.has(folded)) continue;
    rest.fill('', line, end);
    if (!definitions.has(folded)) definitions.set(folded, { label, address });
  }
  return { lines: rest, definitions: [...definitions.values()] };
}

interface Candidate extends Definition {
  readonly line: number;
  /** The line after it: the address may be on a line of its own. */
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

/** The labels that occur in brackets anywhere other than before an address. */
function findReferences(lines: readonly string[], candidates: readonly Candidate[]): ReadonlySet<string> {
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
