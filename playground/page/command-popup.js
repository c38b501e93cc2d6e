// @ts-check
import { createElement } from './element.js';

/** @import { Command } from './types.js' */

/**
 * The list of commands above the composer. Focus stays in the textarea; aria-activedescendant names the chosen row.
 * @param {HTMLElement} popup
 * @param {HTMLTextAreaElement} textarea
 * @param {(command: string) => void} onPick called with `/name` when a row is clicked
 */
export function createCommandPopup(popup, textarea, onPick) {
  /** @type {Command[]} */
  let shown = [];
  let active = 0;

  function draw() {
    popup.hidden = shown.length === 0;
    textarea.setAttribute('aria-expanded', String(!popup.hidden));
    popup.replaceChildren(...shown.map(createRow));
    const row = popup.children[active];
    if (!row) return textarea.removeAttribute('aria-activedescendant');
    textarea.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Command} command @param {number} index */
  function createRow({ command, description }, index) {
    const attributes = {
      class: 'command',
      role: 'option',
      id: `command-${index}`,
      'aria-selected': String(index === active),
    };
    const row = createElement('div', attributes, [
      createElement('strong', {}, [`/${command}`]),
      createElement('span', {}, [description]),
    ]);
    // On mousedown the textarea would lose the focus, and a phone its keyboard.
    row.addEventListener('pointerdown', (event) => event.preventDefault());
    row.addEventListener('click', () => onPick(`/${command}`));
    return row;
  }

  return {
    /**
     * Shows the commands that begin with the typed name; an exact one first. None for text that is no command.
     * @param {Command[]} commands
     * @param {string} typed
     */
    suggest(commands, typed) {
      const name = /^\/(\w*)$/.exec(typed)?.[1]?.toLowerCase();
      const matches = name === undefined ? [] : commands.filter(({ command }) => command.startsWith(name));
      shown = matches.toSorted((a, b) => Number(b.command === name) - Number(a.command === name));
      active = 0;
      draw();
    },
    close() {
      shown = [];
      draw();
    },
    isOpen: () => !popup.hidden,
    /** @param {number} steps */
    move(steps) {
      active = (active + steps + shown.length) % shown.length;
      draw();
    },
    /** @returns {string | undefined} the chosen command as `/name` */
    chosen() {
      const command = shown[active]?.command;
      return command && `/${command}`;
    },
  };
}
