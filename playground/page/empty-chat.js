// @ts-check
import { createElement, getElement } from './element.js';
import { findCurrentChat, findCurrentGroup, findCurrentPerson, isBotIn } from './store.js';

/** @import { PageState } from './types.js' */
/** @import { Actions } from './actions.js' */
/** @import { StringKey } from './strings.js' */
/** @import { Translate } from './translator.js' */

/**
 * What stands in a chat without messages: what one can do there, and the button that begins it.
 * @param {PageState} state
 * @param {Actions} actions
 */
export function createEmptyChat(state, actions) {
  const panel = getElement('empty', HTMLElement);
  const button = getElement('start', HTMLButtonElement);
  button.addEventListener('click', () => {
    const group = findCurrentGroup(state);
    if (group && !isBotIn(group)) actions.toggleBot();
    else actions.sendText('/start');
  });

  /** @returns {[title: StringKey, text: StringKey, button: StringKey]} */
  function wordsNow() {
    const group = findCurrentGroup(state);
    if (group) {
      if (!isBotIn(group)) return ['emptyTitleOut', 'emptyOut', 'addBot'];
      return ['emptyTitleGroup', group.type === 'channel' ? 'emptyChannel' : 'emptyGroup', 'start'];
    }
    const isAdmin = findCurrentPerson(state)?.role === 'admin';
    return ['emptyTitle', isAdmin ? 'emptyAdmin' : 'emptySubscriber', 'start'];
  }

  return {
    /** @param {Translate} t */
    render(t) {
      panel.hidden = (findCurrentChat(state)?.messages.length ?? 0) > 0;
      const [title, text, label] = wordsNow();
      const values = { name: state.bot.firstName };
      getElement('empty-title', HTMLElement).textContent = t(title, values);
      const lines = t(text, values).split('\n');
      getElement('empty-text', HTMLElement).replaceChildren(
        ...lines.map((line) => createElement('p', {}, [line])),
      );
      button.textContent = t(label);
    },
  };
}
