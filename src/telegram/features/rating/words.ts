import type { Rating } from '../../../domain/rating.ts';
import type { Words } from '../../../messages/common/words.ts';

/** The notices after 👍 or 👎; `each`: of several episodes each has its own. */
interface RatingWords {
  readonly toasts: Readonly<Record<Rating | 'none' | 'each', string>>;
}

export const RATING: Words<RatingWords> = {
  'zh-Hans': {
    toasts: {
      up: '👍 记住了',
      down: '👎 记住了，这样的会排到后面',
      none: '已取消',
      each: '按编号给每一期 👍 或 👎，👎 的同类以后排到后面。再按一次收起。',
    },
  },
  'zh-Hant': {
    toasts: {
      up: '👍 記住了',
      down: '👎 記住了，這樣的會排到後面',
      none: '已取消',
      each: '按編號給每一集 👍 或 👎，👎 的同類以後排到後面。再按一次收起。',
    },
  },
  en: {
    toasts: {
      up: '👍 Noted',
      down: '👎 Noted: others like it come further down',
      none: 'Rating removed',
      each: '👍 or 👎 each by its number; others like a 👎 come further down. Press again to close.',
    },
  },
};
