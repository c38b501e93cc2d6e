// @ts-check
import { createElement, getElement } from './element.js';

/** Long texts stay longer: about the time it takes to read them. */
const SHORTEST_MS = 3000;
const MS_PER_CHARACTER = 60;

/** Toasts, and the dialog for what must be confirmed; each shown alert waits for the one before it. */
export function createNotices() {
  const toasts = getElement('toasts', HTMLElement);
  const dialog = getElement('alert', HTMLDialogElement);
  const words = getElement('alert-text', HTMLElement);
  /** @type {string[]} */
  const waiting = [];

  function showNext() {
    const text = waiting.shift();
    if (text === undefined) return;
    words.textContent = text;
    dialog.showModal();
  }
  dialog.addEventListener('close', showNext);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  return {
    /** @param {string} text */
    toast(text) {
      const toast = createElement('div', { class: 'toast', dir: 'auto', 'data-testid': 'toast' }, [text]);
      toasts.replaceChildren(toast);
      setTimeout(() => toast.remove(), SHORTEST_MS + text.length * MS_PER_CHARACTER);
    },
    clearToasts: () => toasts.replaceChildren(),
    /** @param {string} text */
    alert(text) {
      waiting.push(text);
      if (!dialog.open) showNext();
    },
  };
}
