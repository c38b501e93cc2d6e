// @ts-check
import { createRowButton, fillRow, markRow } from './chat-row.js';
import { shortText } from './message-words.js';
import { chatKey, unreadMessages } from './store.js';

/** @import { PageState, Person } from './types.js' */
/** @import { Translate } from './translator.js' */
/** @import { TimeFormat } from './time-format.js' */

/** @param {Person} person */
export function fullName(person) {
  return `${person.firstName} ${person.lastName ?? ''}`.trim();
}

/**
 * Draws who one can be. Buttons are kept by person, so that the focus stays where it was.
 * @param {HTMLElement} list
 * @param {(personId: number) => void} onChoose
 */
export function createPeopleList(list, onChoose) {
  /** @type {Map<number, HTMLButtonElement>} */
  const buttons = new Map();

  /** @param {Person} person */
  function buttonOf({ id }) {
    const button = buttons.get(id) ?? createRowButton(list, `person-${id}`, () => onChoose(id));
    buttons.set(id, button);
    return button;
  }

  return {
    /** @param {PageState} state @param {Translate} t @param {TimeFormat} time */
    render(state, t, time) {
      for (const person of state.people) {
        const button = buttonOf(person);
        fillRow(button, rowOf(state, person, t), t, time);
        markRow(button, person.id === state.currentId);
      }
    },
  };
}

/** @param {PageState} state @param {Person} person @param {Translate} t */
function rowOf(state, person, t) {
  const chat = state.chats.get(chatKey(person.id));
  const newest = chat?.messages.at(-1);
  const isAdmin = person.role === 'admin';
  const you = newest?.from?.id === person.id ? t('you') : '';
  return {
    id: person.id,
    name: fullName(person),
    role: t(isAdmin ? 'admin' : 'subscriber'),
    isAdmin,
    newest,
    snippet: newest ? you + shortText(newest, t) : t('noMessages'),
    unread: chat ? unreadMessages(state, chat).length : 0,
  };
}
