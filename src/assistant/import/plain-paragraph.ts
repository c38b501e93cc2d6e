import { parseBody } from '../../document/parse-body.ts';
import { plainTextOfAll } from '../../document/plain-text.ts';

/** A paragraph of a raw text as a reader would see it. */
export function plainParagraph(markdown: string): string {
  return plainTextOfAll(parseBody(markdown).blocks);
}
