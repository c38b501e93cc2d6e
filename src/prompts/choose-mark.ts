import { randomBytes } from 'node:crypto';

const BYTES = 8;

/**
 * A word that marks where content begins and ends, another one for each request, and not in any of the texts.
 * @param draw gives a word; the next one is drawn when it stands in a text
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
