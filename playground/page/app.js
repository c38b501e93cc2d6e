// @ts-check
import { createActions } from './actions.js';
import { applyEvent } from './apply-event.js';
import { createChatHeader } from './chat-header.js';
import { createComposer } from './composer.js';
import { getElement } from './element.js';
import { createEmptyChat } from './empty-chat.js';
import { createFileSending } from './file-sending.js';
import { createGroupBar } from './group-bar.js';
import { createGroupList } from './group-list.js';
import { drawIcons } from './icon.js';
import { createMessageList } from './message-list.js';
import { createNotices } from './notices.js';
import { createPeopleList } from './people-list.js';
import { createSettingsMenu } from './settings-menu.js';
import { createEmptyState, createStore, findCurrentGroup, findCurrentPerson } from './store.js';
import { keepInStep } from './synchronise.js';
import { createTimeFormat } from './time-format.js';
import { createTour } from './tour.js';
import { createTranslate, pageLanguageOf } from './translator.js';

/** @import { Language, MessageContext } from './types.js' */
/** @import { StringKey } from './strings.js' */

const store = createStore(createEmptyState());
const { state } = store;
const notices = createNotices();
const actions = createActions(store, {
  onFailure: (reason) => notices.toast(words().t('failed', { reason })),
  onTooBig: (name) => notices.toast(words().t('tooBig', { name })),
});

const menu = createSettingsMenu(store, actions);
const tour = createTour(store, actions);
const people = createPeopleList(getElement('people-list', HTMLUListElement), openChat);
const groups = createGroupList(getElement('group-list', HTMLUListElement), openChat);
const groupBar = createGroupBar(state, actions);
const emptyChat = createEmptyChat(state, actions);
const header = createChatHeader(state, actions);
const composer = createComposer(store, actions);
const files = createFileSending(state, actions);
const messageElements = {
  scroller: getElement('scroller', HTMLElement),
  list: getElement('messages', HTMLElement),
  toBottom: getElement('to-bottom', HTMLButtonElement),
  count: getElement('to-bottom-count', HTMLElement),
};
const messages = createMessageList(store, messageElements, () => words().context);

/** @param {number} chatId */
function openChat(chatId) {
  notices.clearToasts();
  actions.openChat(chatId);
}

/** @type {ReturnType<typeof createWords> | undefined} */
let currentWords;

/** The page's current words; the same object until chat, person, language or zone changes. */
function words() {
  const person = findCurrentPerson(state);
  const contentLanguage = pageLanguageOf(person?.languageCode ?? navigator.language);
  const language = state.chosenLanguage ?? contentLanguage;
  const key = `${state.currentId} ${person?.id} ${contentLanguage} ${language} ${state.timeZone} ${state.bot.username}`;
  if (currentWords?.key !== key) currentWords = createWords(key, language, contentLanguage);
  return currentWords;
}

/** @param {string} key @param {Language} language @param {Language} contentLanguage */
function createWords(key, language, contentLanguage) {
  const t = createTranslate(language);
  const time = createTimeFormat(language, state.timeZone, { today: t('today'), yesterday: t('yesterday') });
  /** @type {MessageContext} */
  const context = {
    personId: findCurrentPerson(state)?.id ?? 0,
    showsNames: /group$/.test(findCurrentGroup(state)?.type ?? ''),
    t,
    time,
    contentLanguage,
    botName: state.bot.username,
    onCommand: actions.sendText,
    onPress: actions.press,
    onReply: actions.replyTo,
  };
  return { key, language, t, time, context };
}

/** Puts the page's own words into index.html: `data-t` is text, `data-t-label` what a screen reader and a tooltip say. */
function translatePage() {
  const { language, t } = words();
  const root = document.documentElement;
  if (root.dataset.translated === language) return;
  root.lang = language;
  root.dataset.translated = language;
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = t(/** @type {StringKey} */ (element.getAttribute('data-t')));
  }
  for (const element of document.querySelectorAll('[data-t-label]')) {
    const label = t(/** @type {StringKey} */ (element.getAttribute('data-t-label')));
    element.setAttribute('aria-label', label);
    if (element instanceof HTMLButtonElement) element.title = label;
  }
}

function render() {
  const { t, time } = words();
  translatePage();
  document.body.dataset.screen = state.screen;
  document.body.dataset.ready = String(state.people.length > 0);
  document.title = `${state.bot.firstName} · ${t('title')}`;
  getElement('offline', HTMLElement).hidden = state.online;
  getElement('messages', HTMLElement).setAttribute(
    'aria-label',
    t('messages', { name: findCurrentGroup(state)?.title ?? state.bot.firstName }),
  );
  people.render(state, t, time);
  getElement('groups', HTMLElement).hidden = state.groups.length === 0;
  groups.render(state, t, time);
  header.render(t, time);
  groupBar.render(t);
  menu.render(t);
  tour.render(t, time);
  emptyChat.render(t);
  files.render(state, t);
  composer.render(t);
  messages.render();
}

drawIcons(document);
store.subscribe(render);
// The clock's minute and the end of a typing action come without any event.
setInterval(() => header.render(words().t, words().time), 1000);
keepInStep(store, {
  onEvent: (type, event) => {
    store.change(() => applyEvent(state, type, event));
    if (type !== 'toast' || event.chatId !== state.currentId || !event.text) return;
    if (event.alert) notices.alert(event.text);
    else notices.toast(event.text);
  },
});
