import type { Message } from './bot-api.ts';
import { findEphemeral } from './ephemeral.ts';
import { findChat } from './find-chat.ts';
import { changeMarkup, changeMedia, changeText } from './message-methods.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';

/** https://core.telegram.org/bots/api#editephemeralmessagetext */
export function editEphemeralMessageText(state: PlaygroundState, parameters: Parameters): true {
  changeText(state, parameters, findOwn);
  return true;
}

/** https://core.telegram.org/bots/api#editephemeralmessagemedia */
export function editEphemeralMessageMedia(state: PlaygroundState, parameters: Parameters): true {
  changeMedia(state, parameters, findOwn);
  return true;
}

/** https://core.telegram.org/bots/api#editephemeralmessagereplymarkup */
export function editEphemeralMessageReplyMarkup(state: PlaygroundState, parameters: Parameters): true {
  changeMarkup(state, parameters, findOwn);
  return true;
}

/** https://core.telegram.org/bots/api#deleteephemeralmessage */
export function deleteEphemeralMessage(state: PlaygroundState, parameters: Parameters): true {
  const message = findOwn(state, parameters);
  state.messages.remove(message);
  state.events.publish('deleted', { chatId: message.chat.id, messageId: message.message_id });
  return true;
}

function findOwn(state: PlaygroundState, parameters: Parameters): Message {
  const { chat } = findChat(state, parameters.text('chat_id'), 'edit');
  return findEphemeral(state, chat.id, parameters);
}
