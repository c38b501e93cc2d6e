import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** `/about`: the version, what is new, which data about people is stored, and who owns the code. */
export function renderAboutBot(version: string, language: Language): OutgoingMessage {
  const { about } = phrasesFor(language);
  const listed = (items: readonly string[]): string[] => items.map((item) => `• ${item}`);
  return message(
    paragraphs(
      lines(bold(about.title), about.version(version)),
      lines(bold(about.newsTitle), ...listed(about.news)),
      lines(bold(about.privacyTitle), ...listed(about.privacy)),
      about.source,
    ),
  );
}
