import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { ABOUT } from './words.ts';

/** `/about`: the version, what is new, which data about people is stored, and who owns the code. */
export function renderAboutBot(version: string, language: Language): OutgoingMessage {
  const about = ABOUT[language];
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
