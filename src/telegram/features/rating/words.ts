import type { Rating } from '../../../domain/rating.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The notice after 👍 or 👎. */
interface RatingWords {
  readonly toasts: Readonly<Record<Rating | 'none', string>>;
}

export const RATING: Words<RatingWords> = {
  'zh-Hans': {
    toasts: { up: '👍 记住了', down: '👎 记住了，这样的会排到后面', none: '已取消' },
  },
  'zh-Hant': {
    toasts: { up: '👍 記住了', down: '👎 記住了，這樣的會排到後面', none: '已取消' },
  },
  en: {
    toasts: { up: '👍 Noted', down: '👎 Noted: others like it come further down', none: 'Taken back' },
  },
};
