// @ts-check
import { createRowButton, fillRow, markRow } from './chat-row.js';
import { isService, senderName, shortText } from './message-words.js';
import { chatKeysOf, shownMessages, unreadMessages } from './store.js';

/** @import { Group, PageState } from './types.js' */
/** @import { Translate } from './translator.js' */
/** @import { TimeFormat } from './time-format.js' */

/**
 * Draws the groups and channels under the people; a forum is one row for all its topics.
 * @param {HTMLElement} list
 * @param {(groupId: number) => void} onChoose
 */
export function createGroupList(list, onChoose) {
  /** @type {Map<number, HTMLButtonElement>} */
  const buttons = new Map();

  /** @param {Group} group */
  function buttonOf({ id }) {
    const button = buttons.get(id) ?? createRowButton(list, `group-${id}`, () => onChoose(id));
    buttons.set(id, button);
    return button;
  }

  /** @param {Group[]} groups */
  function dropOthers(groups) {
    for (const [id, button] of buttons) {
      if (groups.some((group) => group.id === id)) continue;
      button.closest('li')?.remove();
      buttons.delete(id);
    }
  }

  return {
    /** @param {PageState} state @param {Translate} t @param {TimeFormat} time */
    render(state, t, time) {
      dropOthers(state.groups);
      for (const group of state.groups) {
        const button = buttonOf(group);
        fillRow(button, rowOf(state, group, t), t, time);
        markRow(button, group.id === state.currentId);
      }
    },
  };
}

/** @param {PageState} state @param {Group} group @param {Translate} t */
function rowOf(state, group, t) {
  const chats = chatKeysOf(group).flatMap((key) => state.chats.get(key) ?? []);
  const newest = chats
    .flatMap((chat) => shownMessages(state, chat).at(-1) ?? [])
    .reduce(
      (last, message) => (last && last.message_id > message.message_id ? last : message),
      /** @type {import('./types.js').Message | undefined} */ (undefined),
    );
  const isSaid = newest !== undefined && group.type !== 'channel' && !isService(newest);
  const name = isSaid ? `${senderName(newest)}: ` : '';
  return {
    id: group.id,
    name: group.title,
    role: t(group.type === 'channel' ? 'channel' : 'group'),
    newest,
    snippet: newest ? name + shortText(newest, t) : t('noMessages'),
    unread: chats.reduce((sum, chat) => sum + unreadMessages(state, chat).length, 0),
  };
}
