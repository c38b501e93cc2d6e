import type { Admins } from '../../../admins/admins.ts';
import type { Editor } from '../../../domain/admin.ts';
import { parseCallback } from '../../../messages/common/callbacks.ts';
import type { BotContext } from '../../context.ts';
import type { NoCandidate } from './editors-view.ts';
import type { SeenNames } from './seen-names.ts';

/** A person's id, or an @name, as the whole message. */
const NAMED = /^(?:\d{3,15}|@\w{4,32})$/;

/** Whether a message may name a person: it is forwarded, or nothing but an id or an @name, and no reply to another question. */
export function namesPerson({ message }: BotContext): boolean {
  const asked = message?.reply_to_message?.reply_markup?.inline_keyboard.flat() ?? [];
  const asks = asked.flatMap((one) => ('callback_data' in one ? [parseCallback(one.callback_data)?.to] : []));
  if (asks.length > 0 && !asks.includes('editors')) return false;
  return message?.forward_origin !== undefined || NAMED.test(message?.text?.trim() ?? '');
}

/** The person whom a message names, or why there is none who could become an editor. */
export async function findCandidate(
  context: BotContext,
  admins: Pick<Admins, 'roleOf'>,
  seen: SeenNames,
): Promise<{ readonly kind: 'found'; readonly person: Editor } | NoCandidate> {
  const named = await findNamed(context, seen);
  if ('kind' in named) return named;
  const role = await admins.roleOf(named.id);
  return role === 'everyone' ? { kind: 'found', person: named } : { kind: 'already', role, person: named };
}

async function findNamed(context: BotContext, seen: SeenNames): Promise<Editor | NoCandidate> {
  const { forward_origin: origin, text = '' } = context.message ?? {};
  if (origin?.type === 'hidden_user') return { kind: 'hidden' };
  if (origin?.type === 'user' && !origin.sender_user.is_bot)
    return { id: origin.sender_user.id, name: origin.sender_user.first_name };
  if (origin) return { kind: 'no-person' };
  const name = text.trim();
  if (name.startsWith('@')) return seen.find(name) ?? { kind: 'unknown', name };
  // Telegram tells the name of those only who have written to the bot.
  const chat = await context.api.getChat(Number(name)).catch(() => undefined);
  return { id: Number(name), name: chat?.first_name ?? '' };
}
