import type { RichText } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Writer } from '../../domain/writer.ts';
import { lines } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** The line below a text that names its writer and how many lines were left out. */
export function writerLine(writer: Writer, dropped: number, language: Language): RichText {
  const { model } = phrasesFor(language);
  return lines(model.writer[writer], dropped > 0 ? `✂️ ${model.dropped(dropped)}` : '');
}
