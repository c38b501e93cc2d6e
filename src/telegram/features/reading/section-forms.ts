import { DAY_MS } from '../../../kernel/utc-day.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import type { BotContext } from '../../context.ts';

export const SECTION_FORMS = ['plain', 'rich'] as const;
export type SectionForm = (typeof SECTION_FORMS)[number];

/** Whoever reads nothing for so long chooses again. */
const LIFE_MS = 365 * DAY_MS;

/** How the keys of what a chat has chosen begin. */
export function sectionFormsIn(chatId: number): string {
  return `section-form:${chatId}:`;
}

/**
 * Whether the sections of a chat open as rich messages: as it chose last. Nobody is given them unasked, since a bot cannot ask a client
 * what it shows, and Telegram does not document what an old one shows in their place.
 */
export interface SectionForms {
  /** Undefined when the chat never chose. */
  find(context: BotContext): Promise<SectionForm | undefined>;
  keep(context: BotContext, form: SectionForm): Promise<void>;
}

export function createSectionForms(sessions: Pick<SessionStore, 'get' | 'set'>): SectionForms {
  const keyOf = ({ chat }: BotContext): string => sectionFormsIn(chat?.id ?? 0);
  return {
    async find(context) {
      const kept = await sessions.get(keyOf(context));
      return SECTION_FORMS.find((form) => JSON.stringify(form) === kept);
    },
    keep: (context, form) => sessions.set(keyOf(context), JSON.stringify(form), LIFE_MS),
  };
}
