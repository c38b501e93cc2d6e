// @ts-check
import { createElement, getElement } from './element.js';
import { fullName } from './people-list.js';
import { chatKey, currentPlace, findCurrentGroup, unreadMessages } from './store.js';

/** @import { Group, PageState } from './types.js' */
/** @import { Actions } from './actions.js' */
/** @import { Translate } from './translator.js' */

/**
 * The row under the header of a group: its topics as tabs, and a switch of who speaks.
 * @param {PageState} state
 * @param {Actions} actions
 */
export function createGroupBar(state, actions) {
  const bar = getElement('group-bar', HTMLElement);
  const tabs = getElement('topics', HTMLElement);
  const speaker = getElement('speaker', HTMLSelectElement);
  speaker.addEventListener('change', () => actions.chooseSpeaker(Number(speaker.value)));
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const buttons = [...tabs.querySelectorAll('button')];
    const index = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const next = step === undefined ? undefined : buttons[index + step];
    if (index < 0 || !next) return;
    next.click();
    next.focus();
  });
  let drawn = '';

  /** @param {Group} group @param {Translate} t */
  function topicsOf(group, t) {
    if (group.topics.length === 0) return [];
    const { threadId } = currentPlace(state);
    return [{ id: 0, name: t('generalTopic') }, ...group.topics].map(({ id, name }) => {
      const chat = state.chats.get(chatKey(group.id, id));
      return { id, name, isCurrent: id === threadId, unread: chat ? unreadMessages(state, chat).length : 0 };
    });
  }

  /** @param {ReturnType<typeof topicsOf>[number]} topic @param {Translate} t */
  function createTab({ id, name, isCurrent, unread }, t) {
    const label = createElement('span', { dir: 'auto' }, [name]);
    const badge = createElement('span', { class: 'unread', 'aria-label': t('unread', { count: unread }) }, [
      String(unread),
    ]);
    const attributes = {
      type: 'button',
      class: 'topic',
      role: 'tab',
      'aria-selected': String(isCurrent),
      'aria-controls': 'messages',
      tabindex: isCurrent ? 0 : -1,
      'data-testid': `topic-${id}`,
    };
    const button = createElement('button', attributes, unread > 0 ? [label, badge] : [label]);
    button.addEventListener('click', () => actions.chooseTopic(id));
    return button;
  }

  /** @param {Group} group */
  function drawSpeakers(group) {
    const people = group.members.flatMap((member) => state.people.find(({ id }) => id === member.id) ?? []);
    speaker.replaceChildren(
      ...people.map((person) => createElement('option', { value: person.id }, [fullName(person)])),
    );
  }

  return {
    /** @param {Translate} t */
    render(t) {
      const group = findCurrentGroup(state);
      bar.hidden = !group;
      if (!group) return;
      const topics = topicsOf(group, t);
      const { as } = currentPlace(state);
      // Drawn anew, a tab would lose the focus and an open switch would close.
      const shown = JSON.stringify([group, topics, as, state.people.length]);
      if (shown === drawn) return;
      drawn = shown;
      const focused = tabs.contains(document.activeElement);
      tabs.hidden = topics.length === 0;
      tabs.replaceChildren(...topics.map((topic) => createTab(topic, t)));
      const current = tabs.querySelector('[aria-selected="true"]');
      current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (focused && current instanceof HTMLElement) current.focus();
      drawSpeakers(group);
      speaker.value = String(as);
    },
  };
}
