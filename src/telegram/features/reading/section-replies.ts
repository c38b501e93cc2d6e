import type { Clock } from '../../../domain/clock.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Keeping } from '../../../messages/episode/keep-buttons.ts';
import type { TermLink } from '../../../messages/episode/link-terms.ts';
import { gainsFromRich, renderRichSection } from '../../../messages/episode/rich-section-view.ts';
import { renderSection } from '../../../messages/episode/section-view.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import type { BotContext } from '../../context.ts';
import { reply } from '../../reply.ts';
import { createRichReplies } from '../../rich-replies.ts';
import { createSectionForms, type SectionForm } from './section-forms.ts';

/** A section to be shown, with what its reader can do there. */
export interface ShownSection {
  readonly episode: Episode;
  readonly index: number;
  readonly keeping: Keeping;
  readonly terms: readonly TermLink[];
}

/** Dependencies of the sections on other rooms. */
export interface SectionDependencies {
  readonly sessions: Pick<SessionStore, 'get' | 'set'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Answers with sections, in the form that the chat chose. */
export interface SectionReplies {
  /** @returns the form in which the section was sent: plain where it cannot be rich */
  send(context: BotContext, section: ShownSection): Promise<SectionForm>;
  /** Sections open in that form from now on. */
  choose(context: BotContext, form: SectionForm): Promise<void>;
}

export function createSectionReplies({ sessions, clock }: SectionDependencies): SectionReplies {
  const forms = createSectionForms(sessions);
  const replies = createRichReplies(clock);
  return {
    choose: forms.keep,
    async send(context, { episode, index, keeping, terms }) {
      const { language } = context.reader;
      const chosen = await forms.find(context);
      const isWanted = chosen !== undefined || gainsFromRich(episode.sections[index]?.blocks ?? []);
      const rich =
        isWanted && replies.areKnown()
          ? renderRichSection(episode, index, language, keeping, terms)
          : undefined;
      if (rich && chosen === 'rich' && (await replies.reply(context, rich))) return 'rich';
      // What was refused just now is not offered.
      const offer = rich && chosen !== 'rich' ? 'offered' : 'not-offered';
      await reply(context, renderSection(episode, index, language, keeping, terms, offer));
      return 'plain';
    },
  };
}
