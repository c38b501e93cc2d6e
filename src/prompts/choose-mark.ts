import { randomBytes } from 'node:crypto';

const BYTES = 8;

/**
 * A random delimiter that marks where content begins and ends: a new one per request, and not contained in any of the texts.
 * @param draw returns a candidate; called again if a text contains it
 */
export function chooseMark(
  texts: readonly string[],
  draw: () => string = () => randomBytes(BYTES).toString('hex'),
): string {
  for (;;) {
    const mark = draw();
    if (!texts.some((text) => text.includes(mark))) return mark;
  }
}
