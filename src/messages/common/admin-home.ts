import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { phrasesFor } from '../phrases.ts';
import { button } from './buttons.ts';

/** The message with a button, in its last row, that leads back to all that admins can do. */
export function withAdminHome(shown: OutgoingMessage, language: Language): OutgoingMessage {
  const home = button(phrasesFor(language).button.admin, { to: 'admin', page: 'home' });
  const last = shown.buttons.at(-1) ?? [];
  return { ...shown, buttons: [...shown.buttons.slice(0, -1), [home, ...last]] };
}
