import type { Language } from '../domain/subscriber.ts';
import { ALARM } from './alarm/words.ts';
import { BODY } from './body/words.ts';
import { BROADCAST } from './broadcast/words.ts';
import { CHAT } from './chat/words.ts';
import { COMMON } from './common/words.ts';
import { DIGEST } from './digest/words.ts';
import { ENTITY } from './entity/words.ts';
import { EPISODE } from './episode/words.ts';
import { ERRORS } from './errors/words.ts';
import { FOLDER } from './folder/words.ts';
import { MODEL } from './model/words.ts';
import { PROBLEMS } from './problems/words.ts';
import { REVIEW } from './review/words.ts';
import { SETTINGS } from './settings/words.ts';
import { SUBSCRIPTION } from './subscription/words.ts';
import { TERM } from './term/words.ts';
import { UPLOAD } from './upload/words.ts';

/** All texts of the bot in one language. Numbers are passed as numbers, names and titles as one clean line. */
export type Phrases = ReturnType<typeof join>;

/** The texts of each feature under the name of its folder, and those that several share. */
function join(language: Language) {
  return {
    ...COMMON[language],
    alarm: ALARM[language],
    body: BODY[language],
    broadcast: BROADCAST[language],
    chat: CHAT[language],
    digest: DIGEST[language],
    entity: ENTITY[language],
    episode: EPISODE[language],
    errors: ERRORS[language],
    folder: FOLDER[language],
    model: MODEL[language],
    problems: PROBLEMS[language],
    review: REVIEW[language],
    settings: SETTINGS[language],
    subscription: SUBSCRIPTION[language],
    term: TERM[language],
    upload: UPLOAD[language],
  };
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  'zh-Hans': join('zh-Hans'),
  'zh-Hant': join('zh-Hant'),
  en: join('en'),
};

/** The bot's texts in that language. */
export function phrasesFor(language: Language): Phrases {
  return PHRASES[language];
}
