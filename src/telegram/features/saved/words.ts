import { figure } from '../../../messages/common/figure.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** The episodes that a person wants to find again. */
interface SavedWords {
  readonly commands: Readonly<Record<'save' | 'saved', string>>;
  readonly title: (count: number) => string;
  /** How an episode gets onto the empty list. */
  readonly none: string;
  /** Saved episodes that are not in the archive any more. */
  readonly gone: (count: number) => string;
  /** The answer to `/save`. */
  readonly done: Readonly<Record<'saved' | 'already-saved', string>>;
  readonly full: (most: number) => string;
  readonly toasts: Readonly<Record<'saved' | 'unsaved', string>>;
}

export const SAVED: Words<SavedWords> = {
  'zh-Hans': {
    commands: { save: '收藏刚打开的一期，或写出标题', saved: '我的收藏' },
    title: (count) => `我的收藏 · ${count} 期`,
    none: '还没有收藏。打开一期，点“🔖 收藏”就会记在这里。',
    gone: (count) => `另有 ${count} 期已经不在档案里。`,
    done: { saved: '🔖 已收藏', 'already-saved': '🔖 早就收藏了' },
    full: (most) => `最多收藏 ${figure(most)} 期。请先从 /saved 里取消几期。`,
    toasts: { saved: '已收藏，在 /saved 里', unsaved: '已取消收藏' },
  },
  'zh-Hant': {
    commands: { save: '收藏剛打開的一集，或寫出標題', saved: '我的收藏' },
    title: (count) => `我的收藏 · ${count} 集`,
    none: '還沒有收藏。打開一集，點「🔖 收藏」就會記在這裡。',
    gone: (count) => `另有 ${count} 集已經不在檔案裡。`,
    done: { saved: '🔖 已收藏', 'already-saved': '🔖 早就收藏了' },
    full: (most) => `最多收藏 ${figure(most)} 集。請先從 /saved 裡取消幾集。`,
    toasts: { saved: '已收藏，在 /saved 裡', unsaved: '已取消收藏' },
  },
  en: {
    commands: { save: 'Save the episode you just opened, or one by its title', saved: 'What you saved' },
    title: (count) => `Saved · ${plural(count, 'episode')}`,
    none: 'Nothing saved yet. Open an episode and press “🔖 Save” to find it here.',
    gone: (count) => `${plural(count, 'more episode')} left the archive.`,
    done: { saved: '🔖 Saved', 'already-saved': '🔖 You saved it before' },
    full: (most) => `You can save ${figure(most)} episodes. Remove some in /saved first.`,
    toasts: { saved: 'Saved, see /saved', unsaved: 'Removed from your list' },
  },
};
