const FENCE = /^[ \t]{0,60}(`{3,}(?=[^`]*$)|~{3,})/;

/** What a line is to the code fences of its text. */
export type FenceState = 'outside' | 'fence' | 'inside' | 'unclosed';

/**
 * Finds the fenced code of a text, a state a line. A fence that nothing closes is no fence, where CommonMark would let it run to
 * the end of the text: here the rest of a file would turn into code because of three stray characters. Linear in the lines.
 */
export function findFences(lines: readonly string[]): FenceState[] {
  const markers = lines.map(markerOf);
  if (markers.every((marker) => marker === '')) return lines.map(() => 'outside');
  const closers = longestCloserAfter(lines, markers);
  const states: FenceState[] = [];
  let open = '';
  for (const [index, marker] of markers.entries()) {
    if (open !== '') {
      const closes = isCloser(lines[index] ?? '', marker) && marker.startsWith(open);
      states.push(closes ? 'fence' : 'inside');
      if (closes) open = '';
    } else if (marker === '') states.push('outside');
    else if ((closers[marker.startsWith('~') ? 'tildes' : 'ticks'][index] ?? 0) < marker.length) {
      states.push('unclosed');
    } else {
      states.push('fence');
      open = marker;
    }
  }
  return states;
}

function markerOf(line: string): string {
  // Nearly every line of every text ends here.
  if (!line.includes('```') && !line.includes('~~~')) return '';
  return FENCE.exec(line)?.[1] ?? '';
}

function isCloser(line: string, marker: string): boolean {
  return marker !== '' && line.trim() === marker;
}

/** For each line the length of the longest closing fence of either kind behind it. */
function longestCloserAfter(
  lines: readonly string[],
  markers: readonly string[],
): { readonly ticks: readonly number[]; readonly tildes: readonly number[] } {
  const ticks: number[] = Array.from({ length: lines.length }, () => 0);
  const tildes: number[] = [...ticks];
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const marker = markers[index + 1] ?? '';
    const length = isCloser(lines[index + 1] ?? '', marker) ? marker.length : 0;
    const isTilde = marker.startsWith('~');
    ticks[index] = Math.max(ticks[index + 1] ?? 0, isTilde ? 0 : length);
    tildes[index] = Math.max(tildes[index + 1] ?? 0, isTilde ? length : 0);
  }
  return { ticks, tildes };
}
