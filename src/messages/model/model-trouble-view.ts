import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { bold, lines } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';
import type { ModelTroubleKind } from './words.ts';

/** Why the language model does not answer, and what replaces it meanwhile. */
export function renderModelTrouble(kind: ModelTroubleKind, language: Language): OutgoingMessage {
  const { model } = phrasesFor(language);
  return message(lines(bold(`🤖 ${model.trouble[kind]}`), model.troubleNext));
}
