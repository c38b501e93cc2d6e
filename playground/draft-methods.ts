import { badRequest, tooManyRequests } from './bot-api-error.ts';
import { findChat, isGroup } from './find-chat.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';
import { readText } from './read-content.ts';

/** https://core.telegram.org/bots/api#sendmessagedraft */
export function sendMessageDraft(state: PlaygroundState, parameters: Parameters): true {
  const { text, entities } = readText(parameters);
  const place = findChat(state, parameters.text('chat_id'), 'write');
  if (isGroup(place)) throw badRequest('TEXTDRAFT_PEER_INVALID');
  const draftId = parameters.integer('draft_id');
  if (draftId === 0) throw badRequest('draft identifier must be non-zero');
  const chatId = place.chat.id;
  const retryAfter = state.limits.admitDraft(chatId);
  if (retryAfter !== undefined) throw tooManyRequests(retryAfter);
  const draft = state.drafts.put(chatId, {
    draft_id: draftId,
    text,
    ...(entities.length > 0 && { entities }),
  });
  state.events.publish('draft', { chatId, draft });
  return true;
}
