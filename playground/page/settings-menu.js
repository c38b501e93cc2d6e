// @ts-check
import { getElement } from './element.js';
import { findCurrentGroup, findCurrentPerson, isBotIn } from './store.js';

/** @import { Language } from './types.js' */
/** @import { Store } from './store.js' */
/** @import { Actions } from './actions.js' */
/** @import { Translate } from './translator.js' */

const HOUR_MS = 3_600_000;
const THEME_KEY = 'playground-theme';
const LANGUAGE_KEY = 'playground-language';

/**
 * The menu of the chat: clock, blocking or the bot's place in a group, the pretend model, appearance, page language, the tour. Choices are kept in this browser.
 * @param {Store} store
 * @param {Actions} actions
 */
export function createSettingsMenu(store, actions) {
  const { state } = store;
  const menu = getElement('menu', HTMLElement);
  const opener = getElement('open-menu', HTMLButtonElement);
  const block = getElement('menu-block', HTMLButtonElement);
  const bot = getElement('menu-bot', HTMLButtonElement);
  const model = getElement('menu-model', HTMLButtonElement);

  /** @param {string} id @param {() => void} act */
  function onEntry(id, act) {
    getElement(id, HTMLButtonElement).addEventListener('click', () => {
      menu.hidePopover();
      act();
    });
  }
  onEntry('menu-hour', () => actions.moveClock({ advanceMs: HOUR_MS }));
  onEntry('menu-block', () => actions.setBlocked(!findCurrentPerson(state)?.blocked));
  onEntry('menu-bot', actions.toggleBot);
  onEntry('menu-model', actions.toggleModel);
  onEntry('menu-tour', () =>
    store.change(() => {
      state.tourOpen = true;
    }),
  );
  menu.addEventListener('toggle', (event) => {
    opener.setAttribute('aria-expanded', String(event.newState === 'open'));
    const { bottom, right } = opener.getBoundingClientRect();
    menu.style.top = `${bottom + 6}px`;
    menu.style.right = `${Math.max(8, innerWidth - right)}px`;
  });

  chooseByRadios(menu, 'theme', THEME_KEY, (theme) => {
    document.documentElement.dataset.theme = theme;
  });
  chooseByRadios(menu, 'language', LANGUAGE_KEY, (language) =>
    store.change(() => {
      state.chosenLanguage = language === 'auto' ? undefined : /** @type {Language} */ (language);
    }),
  );

  return {
    /** @param {Translate} t */
    render(t) {
      const group = findCurrentGroup(state);
      block.hidden = group !== undefined;
      bot.hidden = group === undefined;
      model.hidden = state.model === undefined;
      model.textContent = t(state.model === 'pretend' ? 'modelOff' : 'modelOn');
      if (group) bot.textContent = t(isBotIn(group) ? 'removeBot' : 'addBot');
      else block.textContent = t(findCurrentPerson(state)?.blocked ? 'unblock' : 'block');
    },
  };
}

/**
 * Applies the kept choice of a radio group now, and each new one when it is made.
 * @param {HTMLElement} menu
 * @param {string} name
 * @param {string} key where the browser keeps it
 * @param {(value: string) => void} apply
 */
function chooseByRadios(menu, name, key, apply) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const radios = menu.querySelectorAll(`input[name="${name}"]`);
  const kept = localStorage.getItem(key);
  for (const radio of radios) {
    if (radio.value === kept) radio.checked = true;
    if (radio.checked) apply(radio.value);
    radio.addEventListener('change', () => {
      localStorage.setItem(key, radio.value);
      apply(radio.value);
    });
  }
}
