import { graphemesOf } from '../common/clean-text.ts';

/** Wide and full-width characters (Unicode's East Asian Width), and characters drawn as emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** The monospace columns of a line of text; counting stops beyond `most`. */
export function columnWidth(line: string, most: number): number {
  let width = 0;
  for (const grapheme of graphemesOf(line)) {
    width += WIDE.test(grapheme) ? 2 : 1;
    if (width > most) break;
  }
  return width;
}
