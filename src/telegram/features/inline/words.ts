import type { Words } from '../../../messages/common/words.ts';

/** What people see who call the bot by its name in any chat. */
interface InlineWords {
  /** Labels of the button under a message that was sent so. */
  readonly open: { readonly episode: string; readonly name: string; readonly term: string };
  /** Shown above an empty list; a tap opens the newest episodes in the bot. */
  readonly nothingFound: string;
  readonly tooLong: (most: number) => string;
  readonly unavailable: string;
  readonly term: string;
}

export const INLINE: Words<InlineWords> = {
  'zh-Hans': {
    open: { episode: '📖 读这一期', name: '看都有哪几期', term: '看各期怎么解释' },
    nothingFound: '没有找到。点这里看最新的',
    tooLong: (most) => `太长了，最多 ${most} 个字`,
    unavailable: '现在搜不了，请过一会儿再试',
    term: '术语',
  },
  'zh-Hant': {
    open: { episode: '📖 讀這一集', name: '看都有哪幾集', term: '看各集怎麼解釋' },
    nothingFound: '沒有找到。點這裡看最新的',
    tooLong: (most) => `太長了，最多 ${most} 個字`,
    unavailable: '現在無法搜尋，請稍後再試',
    term: '術語',
  },
  en: {
    open: { episode: '📖 Read this episode', name: 'All its episodes', term: 'How episodes explain it' },
    nothingFound: 'Nothing found. Tap for the newest',
    tooLong: (most) => `Too long: ${most} characters at most`,
    unavailable: 'No search just now, try again soon',
    term: 'Term',
  },
};
