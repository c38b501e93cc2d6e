// @ts-check
import { getElement } from './element.js';
import { findCurrentGroup } from './store.js';

/** @import { PageState } from './types.js' */
/** @import { Translate } from './translator.js' */
/** @import { Actions } from './actions.js' */

/**
 * Files by the attach button, or dropped anywhere on a private chat; and the bar of a running upload.
 * @param {PageState} state
 * @param {Actions} actions
 */
export function createFileSending(state, actions) {
  const input = getElement('attach-input', HTMLInputElement);
  const chat = getElement('chat', HTMLElement);
  const overlay = getElement('drop-overlay', HTMLElement);
  const bar = getElement('upload', HTMLElement);
  const progress = getElement('upload-progress', HTMLProgressElement);
  let cancel = () => {};
  // dragenter and dragleave also come from every child; only their balance tells whether the file is still here.
  let depth = 0;

  /** @param {number} next */
  function setDepth(next) {
    depth = Math.max(0, next);
    overlay.hidden = depth === 0;
  }

  /** @param {(event: DragEvent) => void} handle @returns {(event: DragEvent) => void} */
  const withFiles = (handle) => (event) => {
    if (!event.dataTransfer?.types.includes('Files') || findCurrentGroup(state)) return;
    event.preventDefault();
    handle(event);
  };

  getElement('attach', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    actions.sendFiles([...(input.files ?? [])]);
    // The same file chosen twice must count as a change.
    input.value = '';
  });
  chat.addEventListener(
    'dragenter',
    withFiles(() => setDepth(depth + 1)),
  );
  chat.addEventListener(
    'dragleave',
    withFiles(() => setDepth(depth - 1)),
  );
  chat.addEventListener(
    'dragover',
    withFiles(() => {}),
  );
  chat.addEventListener(
    'drop',
    withFiles((event) => {
      setDepth(0);
      actions.sendFiles([...(event.dataTransfer?.files ?? [])]);
    }),
  );
  // A file dropped beside the chat would replace the page.
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
  getElement('upload-cancel', HTMLButtonElement).addEventListener('click', () => cancel());

  return {
    /** @param {PageState} state @param {Translate} t */
    render({ upload }, t) {
      bar.hidden = !upload;
      if (!upload) return;
      cancel = upload.cancel;
      progress.value = upload.sent;
      getElement('upload-name', HTMLElement).textContent = t('uploading', { name: upload.name });
    },
  };
}
