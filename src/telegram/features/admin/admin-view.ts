import type { AdminRole, LoggedAct, Waiting } from '../../../domain/admin.ts';
import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { localDate, localHour } from '../../../domain/next-due.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import { button, type Page, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { ADMIN } from './words.ts';

/** Characters of a name, and of what an act was about. */
const NAME_LIMIT = 30;
const SUBJECT_LIMIT = 80;

/** `/admin`: what waits, and a button for all that this admin can do. */
export function renderAdminHome(waiting: Waiting, role: AdminRole, language: Language): OutgoingMessage {
  const words = ADMIN[language];
  const { button: label } = words;
  const { drafts, problems, warnings, aliases } = waiting;
  const isQuiet = drafts + problems + warnings + aliases === 0;
  return message(
    paragraphs(
      lines(bold(`🧰 ${words.title}`), words.role[role]),
      lines(
        drafts > 0 ? words.drafts(drafts) : '',
        problems + warnings > 0 ? phrasesFor(language).problems.open(problems, warnings) : '',
        aliases > 0 ? words.aliases(aliases) : '',
        isQuiet ? words.nothingWaits : '',
      ),
    ),
    rowsOf(
      [
        button(label.drafts(drafts), { to: 'drafts', page: 0 }),
        button(label.problems(problems + warnings), { to: 'problems', page: 0 }),
      ],
      [button(label.aliases(aliases), { to: 'aliases', page: 0 }), button(label.stats, { to: 'stats' })],
      [
        button(label.import, { to: 'admin', page: 'import' }),
        ...(role === 'owner' ? [button(label.broadcast, { to: 'admin', page: 'broadcast' })] : []),
      ],
      [button(label.chats, { to: 'chats', page: 0 })],
      role === 'owner'
        ? [
            button(label.editors, { to: 'editors', act: 'list', id: 0 }),
            button(label.log, { to: 'log', page: 0 }),
          ]
        : [],
      [button(phrasesFor(language).button.close, { to: 'close' })],
    ),
  );
}

/** `/log`: one page of what admins did, newest first. @param zone of the admin who reads it */
export function renderLog(shown: Page<LoggedAct>, zone: string, language: Language): OutgoingMessage {
  const words = ADMIN[language].log;
  if (shown.total === 0) return withAdminHome(message(words.none), language);
  return withAdminHome(
    message(
      paragraphs(
        bold(`📜 ${words.title(shown.total)}`),
        ...shown.entries.map((entry) =>
          lines(
            `${timeOf(entry.at, zone)} · ${nameOf(entry.actor)}`,
            concat(words.act[entry.act], entry.subject === '' ? '' : ' · ', subjectOf(entry)),
          ),
        ),
        words.kept,
      ),
      rowsOf(
        pager(shown, (page) => ({ to: 'log', page })),
        [button(phrasesFor(language).button.close, { to: 'close' })],
      ),
    ),
    language,
  );
}

function subjectOf({ subject }: LoggedAct) {
  return shorten(subject, SUBJECT_LIMIT);
}

function timeOf(at: Instant, zone: string): string {
  return `${localDate(at, zone)} ${localHour(at, zone)}`;
}

/** `小美 (1001)`; the id alone where Telegram told no name. */
export function nameOf({ id, name }: { readonly id: number; readonly name: string }): string {
  const shown = shorten(oneLine(name), NAME_LIMIT);
  return shown === '' ? `${id}` : `${shown} (${id})`;
}
