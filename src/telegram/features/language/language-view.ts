import type { OutgoingMessage } from '../../../domain/message.ts';
import { LANGUAGES, type Language, SCRIPTS, type Subscriber } from '../../../domain/subscriber.ts';
import { button, choiceLabel, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { settingPage } from '../../../messages/settings/settings-view.ts';
import { LANGUAGE, LANGUAGE_NAMES } from './words.ts';

/** The most characters that a message quotes of what a person typed. */
const QUOTE_LIMIT = 60;

/** The languages as buttons and, in Chinese, the scripts; what is chosen is marked. @param unknown what was typed and is none */
export function renderLanguage({ language, script }: Subscriber, unknown?: string): OutgoingMessage {
  const words = LANGUAGE[language];
  const languages = LANGUAGES.map((one) =>
    button(choiceLabel(LANGUAGE_NAMES[one], one === language), { to: 'language', language: one }),
  );
  const { scripts } = words;
  const choice = scripts
    ? SCRIPTS.map((one) =>
        button(choiceLabel(scripts[one].label, one === script), { to: 'script', script: one }),
      )
    : [];
  return settingPage(
    paragraphs(
      unknown === undefined ? '' : words.unknown(shorten(unknown, QUOTE_LIMIT)),
      lines(bold(words.title), scripts?.[script].told ?? ''),
      words.hint,
    ),
    rowsOf(languages, choice),
    language,
  );
}

/** The language that was typed: a code (`zh-TW`, `EN`) or its name. */
export function readLanguage(typed: string): Language | undefined {
  const text = typed.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return LANGUAGES.find((language) => SPELLINGS[language].test(text));
}

const SPELLINGS: Readonly<Record<Language, RegExp>> = {
  'zh-Hans':
    /^(zh|cn|hans|zh-(hans|cn|sg|my)(-\w+)?|简|简体|简体中文|簡體|簡體中文|中文|simplified(-chinese)?|chinese)$/,
  'zh-Hant':
    /^(tw|hk|hant|zh-(hant|tw|hk|mo)(-\w+)?|繁|繁体|繁体中文|繁體|繁體中文|正體|正體中文|traditional(-chinese)?)$/,
  en: /^(en|en-\w+|eng|english|英文|英语|英語)$/,
};
