import type { OutgoingMessage } from '../../domain/message.ts';
import type { ChatType, Language, Subscriber } from '../../domain/subscriber.ts';
import { button } from '../common/buttons.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';
import { scheduleOf } from '../settings/schedule.ts';

/** The texts for a person, or for a chat of many people. */
function wordsFor(chatType: ChatType, { subscription }: Phrases) {
  if (chatType === 'private') return subscription;
  const inGroup = { ...subscription, ...subscription.inChat };
  return chatType === 'group' ? inGroup : { ...inGroup, ...subscription.inChannel };
}

/** The first `/start`: what the chat will get, and what to do next. */
export function renderWelcome(subscriber: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { welcome, nextSteps } = wordsFor(subscriber.chatType, phrases);
  return message(paragraphs(lines(bold(welcome), scheduleOf(subscriber, phrases)), nextSteps));
}

/** `/start` after a stop or a block: all settings are unchanged. */
export function renderWelcomeBack(subscriber: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { welcomeBack, nextSteps } = wordsFor(subscriber.chatType, phrases);
  return message(paragraphs(lines(bold(welcomeBack), scheduleOf(subscriber, phrases)), nextSteps));
}

/** A topic that could not be written to gets its digests again. */
export function renderTopicBack(subscriber: Subscriber, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  return message(lines(phrases.subscription.topicBack, scheduleOf(subscriber, phrases)));
}

/** `/start` when already subscribed. @param next says when the next digest comes; '' when none is due */
export function renderAlreadySubscribed(
  subscriber: Subscriber,
  next: string,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { alreadySubscribed, nextSteps } = wordsFor(subscriber.chatType, phrases);
  const status = lines(alreadySubscribed, scheduleOf(subscriber, phrases), next);
  return message(paragraphs(status, nextSteps));
}

/** `/stop`, which one press takes back. */
export function renderStopped(language: Language): OutgoingMessage {
  const { stopped, goOn } = phrasesFor(language).subscription;
  return message(stopped, [[button(goOn, { to: 'subscribe' })]]);
}

/** A chat that gets no digests asked for a setting. @param subscriber as it is since they ended; undefined: it never got any */
export function renderNotSubscribed(
  language: Language,
  chatType: ChatType,
  subscriber: Pick<Subscriber, 'state'> | undefined,
): OutgoingMessage {
  return message(notSubscribedLine(language, chatType, subscriber));
}

/** The same after a press of a button: at most 200 characters, as a callback answer allows. */
export function notSubscribedLine(
  language: Language,
  chatType: ChatType,
  subscriber: Pick<Subscriber, 'state'> | undefined,
): string {
  const { notSubscribed, resting } = wordsFor(chatType, phrasesFor(language));
  return subscriber ? resting : notSubscribed;
}
