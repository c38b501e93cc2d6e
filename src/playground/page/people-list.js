// @ts-check
import { createAvatar } from './avatar.js';
import { createElement } from './element.js';
import { unreadMessages } from './store.js';

/** @import { Chat, PageState, Person } from './types.js' */
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
  function buttonOf(person) {
    const known = buttons.get(person.id);
    if (known) return known;
    const attributes = { type: 'button', class: 'person', 'data-testid': `person-${person.id}` };
    const button = createElement('button', attributes);
    button.addEventListener('click', () => onChoose(person.id));
    buttons.set(person.id, button);
    list.append(createElement('li', {}, [button]));
    return button;
  }

  return {
    /** @param {PageState} state @param {Translate} t @param {TimeFormat} time */
    render(state, t, time) {
      for (const person of state.people) {
        const button = buttonOf(person);
        button.replaceChildren(...createPersonParts(person, state.chats.get(person.id), t, time));
        const isCurrent = person.id === state.currentId;
        if (isCurrent) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    },
  };
}

/** @param {Person} person @param {Chat | undefined} chat @param {Translate} t @param {TimeFormat} time */
function createPersonParts(person, chat, t, time) {
  const name = fullName(person);
  const newest = chat?.messages.at(-1);
  const unread = chat ? unreadMessages(chat, person.id).length : 0;
  const isAdmin = person.role === 'admin';
  const role = createElement('span', { class: `role ${isAdmin ? 'is-admin' : ''}` }, [
    t(isAdmin ? 'admin' : 'subscriber'),
  ]);
  const stamp = newest ? [createElement('time', {}, [time.hour(newest.date * 1000)])] : [];
  const badge = createElement('span', { class: 'unread', 'aria-label': t('unread', { count: unread }) }, [
    String(unread),
  ]);
  return [
    createAvatar(person.id, name),
    createElement('span', { class: 'person-name' }, [createElement('strong', { dir: 'auto' }, [name]), role]),
    ...stamp,
    createElement('span', { class: 'snippet', dir: 'auto' }, [snippetOf(chat, person.id, t)]),
    ...(unread > 0 ? [badge] : []),
  ];
}

/** @param {Chat | undefined} chat @param {number} personId @param {Translate} t */
function snippetOf(chat, personId, t) {
  const newest = chat?.messages.at(-1);
  if (!newest) return t('noMessages');
  const text = newest.text || newest.caption || newest.document?.file_name || '…';
  return (newest.from?.id === personId ? t('you') : '') + text.slice(0, 120);
}
