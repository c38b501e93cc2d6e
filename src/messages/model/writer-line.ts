import type { RichText } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Writer } from '../../domain/writer.ts';
import { lines } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** How a text was written. */
export interface Written {
  readonly writer: Writer;
  /** Lines left out, as their source did not support them. */
  readonly dropped?: number | undefined;
  /** Texts that the model read in part only, and of how many. */
  readonly readInPart?: { readonly count: number; readonly of: number } | undefined;
}

/** The line below a text that names its writer, how many lines were left out, and what was not read to its end. */
export function writerLine({ writer, dropped = 0, readInPart }: Written, language: Language): RichText {
  const { model } = phrasesFor(language);
  return lines(
    model.writer[writer],
    dropped > 0 ? `✂️ ${model.dropped(dropped)}` : '',
    readInPart && readInPart.count > 0 ? `📏 ${model.readInPart(readInPart.count, readInPart.of)}` : '',
  );
}
