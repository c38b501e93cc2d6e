// @ts-check
import { createAvatar } from './avatar.js';
import { getElement } from './element.js';
import { fullName } from './people-list.js';
import {
  chatKey,
  chatKeysOf,
  findCurrentChat,
  findCurrentGroup,
  findCurrentPerson,
  isBotIn,
  playgroundNow,
  unreadMessages,
} from './store.js';

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

  /** @param {Translate} t */
  function restingSubtitle(t) {
    const person = findCurrentPerson(state);
    const group = findCurrentGroup(state);
    if (!group) return t('talkingAs', { name: person ? fullName(person) : '' });
    const { botStatus, members } = group;
    const isAdmin = botStatus === 'administrator';
    const bot = isBotIn(group) ? t(isAdmin ? 'botIsAdmin' : 'botIsIn') : t('botIsOut');
    return `${t('members', { count: members.length })} · ${bot}`;
  }

  return {
    /** @param {Translate} t @param {TimeFormat} time */
    render(t, time) {
      const { bot } = state;
      const group = findCurrentGroup(state);
      const chat = findCurrentChat(state);
      const isTyping = (chat?.typingUntil ?? 0) > Date.now();
      const name = group?.title ?? bot.firstName;
      getElement('chat-name', HTMLElement).textContent = name;
      getElement('bot-avatar', HTMLElement).replaceChildren(createAvatar(group?.id ?? bot.id, name));
      subtitle.textContent = isTyping ? t('typing') : restingSubtitle(t);
      subtitle.classList.toggle('is-typing', isTyping);
      clock.textContent = time.hourWithDay(playgroundNow(state));
      const nextDigestAt = chat?.nextDigestAt ?? null;
      skip.hidden = nextDigestAt === null;
      if (nextDigestAt !== null) skip.textContent = t('skipTo', { time: time.hour(nextDigestAt) });
      const here = new Set(group ? chatKeysOf(group) : [chatKey(state.currentId)]);
      const unread = [...state.chats]
        .filter(([key]) => !here.has(key))
        .reduce((sum, [, other]) => sum + unreadMessages(state, other).length, 0);
      elsewhere.textContent = unread > 0 ? String(unread) : '';
    },
  };
}
