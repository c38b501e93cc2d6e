import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button } from '../../../messages/common/buttons.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { PRIVACY } from './words.ts';

/** What is stored about people and for how long, with the buttons to get it and to end it. */
export function renderPrivacy(language: Language): OutgoingMessage {
  const { title, kept, notKept, buttons } = PRIVACY[language];
  return message(paragraphs(lines(bold(title), ...kept.map((one) => `• ${one}`)), notKept), [
    [button(buttons.export, { to: 'export' }), button(buttons.forget, { to: 'forget', act: 'ask' })],
  ]);
}

/** The question before everything is deleted. */
export function renderForgetQuestion(language: Language): OutgoingMessage {
  const { ask, buttons } = PRIVACY[language];
  return message(ask, [
    [
      button(buttons.keep, { to: 'forget', act: 'keep' }),
      button(buttons.confirm, { to: 'forget', act: 'confirm' }),
    ],
  ]);
}

/** The answer to that question. */
export function renderForgetOutcome(outcome: 'done' | 'unchanged', language: Language): OutgoingMessage {
  return message(PRIVACY[language][outcome]);
}
