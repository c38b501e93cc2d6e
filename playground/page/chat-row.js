// @ts-check
import { createAvatar } from './avatar.js';
import { createElement } from './element.js';

/** @import { Message } from './types.js' */
/** @import { Translate } from './translator.js' */
/** @import { TimeFormat } from './time-format.js' */

/**
 * What a row of the list shows of a chat.
 * @typedef {{ id: number, name: string, role: string, isAdmin?: boolean, newest: Message | undefined, snippet: string, unread: number }} Row
 */

/**
 * The button of a row, which keeps its focus while its parts are drawn anew.
 * @param {HTMLElement} list
 * @param {string} testId
 * @param {() => void} onChoose
 */
export function createRowButton(list, testId, onChoose) {
  const button = createElement('button', { type: 'button', class: 'person', 'data-testid': testId });
  button.addEventListener('click', onChoose);
  list.append(createElement('li', {}, [button]));
  return button;
}

/** @param {HTMLButtonElement} button @param {Row} row @param {Translate} t @param {TimeFormat} time */
export function fillRow(button, { id, name, role, isAdmin, newest, snippet, unread }, t, time) {
  const chip = createElement('span', { class: `role ${isAdmin ? 'is-admin' : ''}` }, [role]);
  const stamp = newest ? [createElement('time', {}, [time.hour(newest.date * 1000)])] : [];
  const badge = createElement('span', { class: 'unread', 'aria-label': t('unread', { count: unread }) }, [
    String(unread),
  ]);
  button.replaceChildren(
    createAvatar(id, name),
    createElement('span', { class: 'person-name' }, [createElement('strong', { dir: 'auto' }, [name]), chip]),
    ...stamp,
    createElement('span', { class: 'snippet', dir: 'auto' }, [snippet.slice(0, 120)]),
    ...(unread > 0 ? [badge] : []),
  );
}

/** @param {HTMLButtonElement} button @param {boolean} isCurrent */
export function markRow(button, isCurrent) {
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}
