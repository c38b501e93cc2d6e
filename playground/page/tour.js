// @ts-check
import { createElement, getElement } from './element.js';
import { chatKey, findCurrentChat } from './store.js';

/** @import { PageState, Person } from './types.js' */
/** @import { Store } from './store.js' */
/** @import { Actions } from './actions.js' */
/** @import { StringKey } from './strings.js' */
/** @import { Translate } from './translator.js' */
/** @import { TimeFormat } from './time-format.js' */

const SEEN_KEY = 'playground-tour-seen';

/**
 * A strip for the first visit with three steps; it follows what the visitor does, and stays away once closed.
 * @param {Store} store
 * @param {Actions} actions
 */
export function createTour(store, actions) {
  const { state } = store;
  const strip = getElement('tour', HTMLElement);
  const steps = getElement('tour-steps', HTMLOListElement);
  const button = getElement('tour-act', HTMLButtonElement);
  let act = () => {};
  state.tourOpen = localStorage.getItem(SEEN_KEY) === null;

  function close() {
    localStorage.setItem(SEEN_KEY, '1');
    store.change(() => {
      state.digestSkipped = false;
      state.tourOpen = false;
    });
  }
  getElement('tour-close', HTMLButtonElement).addEventListener('click', close);
  button.addEventListener('click', () => act());

  /** @param {Person} subscriber @param {Person} admin @param {number} step @returns {[StringKey, Record<string, string>, () => void] | undefined} */
  function nextAct(subscriber, admin, step) {
    const actor = step === 1 ? admin : subscriber;
    if (state.currentId !== actor.id) {
      return ['tourBe', { name: actor.firstName }, () => actions.openChat(actor.id)];
    }
    if (step === 1) return ['tourDrafts', {}, () => actions.sendText('/drafts')];
    const nextDigestAt = findCurrentChat(state)?.nextDigestAt ?? null;
    if (step === 0 || nextDigestAt === null) return undefined;
    return ['skipTo', { at: String(nextDigestAt) }, actions.skipToDigest];
  }

  return {
    /** @param {Translate} t @param {TimeFormat} time */
    render(t, time) {
      if (state.tourOpen && state.digestSkipped) close();
      const admin = state.people.find((person) => person.role === 'admin');
      const subscriber = starterOf(state) ?? state.people.find((person) => person.role === 'subscriber');
      strip.hidden = !state.tourOpen || !admin || !subscriber;
      if (!admin || !subscriber || strip.hidden) return;
      const step = stepOf(state);
      const texts = [
        t('tourStart', { name: subscriber.firstName }),
        t('tourPublish', { name: admin.firstName }),
        t('tourRead', { name: subscriber.firstName }),
      ];
      steps.replaceChildren(...texts.map((text, index) => createStep(text, index, step)));
      const next = nextAct(subscriber, admin, step);
      button.hidden = next === undefined;
      if (!next) return;
      const [key, values, run] = next;
      act = run;
      button.textContent = t(key, values.at ? { time: time.hour(Number(values.at)) } : values);
    },
  };
}

/** @param {string} text @param {number} index @param {number} current */
function createStep(text, index, current) {
  const phase = index < current ? 'is-done' : index === current ? 'is-current' : '';
  return createElement('li', { class: phase, 'aria-current': index === current ? 'step' : undefined }, [
    text,
  ]);
}

/** @param {PageState} state @returns {Person | undefined} the first subscriber who has started the bot */
function starterOf(state) {
  return state.people.find((person) => person.role === 'subscriber' && hasStarted(state, person));
}

/** Subscriptions outlive the messages of a playground that was restarted. @param {PageState} state @param {Person} person */
function hasStarted(state, person) {
  const chat = state.chats.get(chatKey(person.id));
  if (!chat) return false;
  return chat.nextDigestAt !== null || chat.messages.some((message) => message.from?.id === person.id);
}

/** @param {PageState} state */
function stepOf(state) {
  if (!starterOf(state)) return 0;
  return state.adminPressed ? 2 : 1;
}
