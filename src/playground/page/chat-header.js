// @ts-check
import { createAvatar } from './avatar.js';
import { getElement } from './element.js';
import { fullName } from './people-list.js';
import { findCurrentChat, findCurrentPerson, playgroundNow, unreadMessages } from './store.js';

/** @import { PageState } from './types.js' */
/** @import { Translate } from './translator.js' */
/** @import { TimeFormat } from './time-format.js' */
/** @import { Actions } from './actions.js' */

/**
 * Who talks with whom, whether the bot types, and the playground's clock with its skip to the next digest.
 * @param {PageState} state
 * @param {Actions} actions
 */
export function createChatHeader(state, actions) {
  const subtitle = getElement('chat-subtitle', HTMLElement);
  const clock = getElement('clock', HTMLElement);
  const skip = getElement('clock-skip', HTMLButtonElement);
  const elsewhere = getElement('elsewhere', HTMLElement);
  getElement('back', HTMLButtonElement).addEventListener('click', actions.showPeople);
  skip.addEventListener('click', actions.skipToDigest);

  return {
    /** @param {Translate} t @param {TimeFormat} time */
    render(t, time) {
      const { bot } = state;
      const person = findCurrentPerson(state);
      const chat = findCurrentChat(state);
      const isTyping = (chat?.typingUntil ?? 0) > Date.now();
      getElement('chat-name', HTMLElement).textContent = bot.firstName;
      getElement('bot-avatar', HTMLElement).replaceChildren(createAvatar(bot.id, bot.firstName));
      subtitle.textContent = isTyping
        ? t('typing')
        : t('talkingAs', { name: person ? fullName(person) : '' });
      subtitle.classList.toggle('is-typing', isTyping);
      clock.textContent = time.hourWithDay(playgroundNow(state));
      const nextDigestAt = chat?.nextDigestAt ?? null;
      skip.hidden = nextDigestAt === null;
      if (nextDigestAt !== null) skip.textContent = t('skipTo', { time: time.hour(nextDigestAt) });
      const unread = [...state.chats]
        .filter(([id]) => id !== state.currentId)
        .reduce((sum, [id, other]) => sum + unreadMessages(other, id).length, 0);
      elsewhere.textContent = unread > 0 ? String(unread) : '';
    },
  };
}
