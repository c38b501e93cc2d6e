import type { Callback } from '../messages/common/callbacks.ts';
import { encodeStartPayload } from '../messages/common/start-payload.ts';
import type { BotContext } from './context.ts';

/** The address that opens a button's target in the private chat with the bot; undefined when no link may carry it. */
export function linkTo({ me }: Pick<BotContext, 'me'>, callback: Callback): string | undefined {
  const payload = encodeStartPayload(callback);
  return payload === undefined ? undefined : `https://t.me/${me.username}?start=${payload}`;
}
