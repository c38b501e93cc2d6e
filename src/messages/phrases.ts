import type { Language } from '../domain/subscriber.ts';
import { ALARM, type AlarmWords } from './alarm/words.ts';
import { BODY, type BodyWords } from './body/words.ts';
import { BROADCAST, type BroadcastWords } from './broadcast/words.ts';
import { CHAT, type ChatWords } from './chat/words.ts';
import { COMMON, type CommonWords } from './common/words.ts';
import { DIGEST, type DigestWords } from './digest/words.ts';
import { DRAFTS, type DraftsWords } from './drafts/words.ts';
import { ENTITY, type EntityWords } from './entity/words.ts';
import { EPISODE, type EpisodeWords } from './episode/words.ts';
import { ERRORS, type ErrorWords } from './errors/words.ts';
import { FOLDER, type FolderWords } from './folder/words.ts';
import { MODEL, type ModelWords } from './model/words.ts';
import { NEWS, type NewsWords } from './news/words.ts';
import { PROBLEMS, type ProblemsWords } from './problems/words.ts';
import { RECEIPT, type ReceiptWords } from './receipt/words.ts';
import { REVIEW, type ReviewWords } from './review/words.ts';
import { SETTINGS, type SettingsWords } from './settings/words.ts';
import { SUBSCRIPTION, type SubscriptionWords } from './subscription/words.ts';
import { TERM, type TermWords } from './term/words.ts';
import { UPLOAD, type UploadWords } from './upload/words.ts';
import { WEEKLY_REVIEW, type WeeklyReviewWords } from './weekly-review/words.ts';

/**
 * What several features or rooms say, in one language: the words of each folder under its name, and those that the folders share.
 * Numbers are passed as numbers, names and titles as one clean line.
 */
export interface Phrases extends CommonWords {
  readonly alarm: AlarmWords;
  readonly body: BodyWords;
  readonly broadcast: BroadcastWords;
  readonly chat: ChatWords;
  readonly digest: DigestWords;
  readonly drafts: DraftsWords;
  readonly entity: EntityWords;
  readonly episode: EpisodeWords;
  readonly errors: ErrorWords;
  readonly folder: FolderWords;
  readonly model: ModelWords;
  readonly news: NewsWords;
  readonly problems: ProblemsWords;
  readonly receipt: ReceiptWords;
  readonly review: ReviewWords;
  readonly settings: SettingsWords;
  readonly subscription: SubscriptionWords;
  readonly term: TermWords;
  readonly upload: UploadWords;
  readonly weeklyReview: WeeklyReviewWords;
}

function join(language: Language): Phrases {
  return {
    ...COMMON[language],
    alarm: ALARM[language],
    body: BODY[language],
    broadcast: BROADCAST[language],
    chat: CHAT[language],
    digest: DIGEST[language],
    drafts: DRAFTS[language],
    entity: ENTITY[language],
    episode: EPISODE[language],
    errors: ERRORS[language],
    folder: FOLDER[language],
    model: MODEL[language],
    news: NEWS[language],
    problems: PROBLEMS[language],
    receipt: RECEIPT[language],
    review: REVIEW[language],
    settings: SETTINGS[language],
    subscription: SUBSCRIPTION[language],
    term: TERM[language],
    upload: UPLOAD[language],
    weeklyReview: WEEKLY_REVIEW[language],
  };
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  'zh-Hans': join('zh-Hans'),
  'zh-Hant': join('zh-Hant'),
  en: join('en'),
};

/** The shared texts in that language. */
export function phrasesFor(language: Language): Phrases {
  return PHRASES[language];
}
