// @ts-check
import { getElement } from './element.js';
import { senderName, shortText } from './message-words.js';
import { findReplied } from './store.js';

/** @import { Store } from './store.js' */
/** @import { Translate } from './translator.js' */

/**
 * Says above the composer which message is being answered.
 * @param {Store} store
 * @param {() => void} onCancel
 */
export function createReplyBar({ state }, onCancel) {
  const bar = getElement('reply-bar', HTMLElement);
  const name = getElement('reply-name', HTMLElement);
  const text = getElement('reply-text', HTMLElement);
  getElement('reply-cancel', HTMLButtonElement).addEventListener('click', onCancel);

  return {
    /** @param {Translate} t @param {boolean} isSilent whether one cannot write here */
    render(t, isSilent) {
      const replied = isSilent ? undefined : findReplied(state);
      bar.hidden = replied === undefined;
      if (!replied) return;
      name.textContent = senderName(replied);
      text.textContent = shortText(replied, t).slice(0, 200);
    },
  };
}
