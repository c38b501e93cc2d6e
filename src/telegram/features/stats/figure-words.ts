import { plural, type Words } from '../../../messages/common/words.ts';

/** What changes by day, and what is wanted, for admins. Counts in texts are formatted. */
export interface FigureWords {
  readonly button: Readonly<Record<'subscribers' | 'digests' | 'missed' | 'follows' | 'reading', string>>;
  readonly title: Readonly<
    Record<'subscribers' | 'digests' | 'missed' | 'follows' | 'reading' | 'left', string>
  >;
  readonly line: Readonly<Record<'active' | 'paused' | 'stopped' | 'digests' | 'answers', string>>;
  /** The last day of the picture and what it shows. */
  readonly last: (day: string) => string;
  readonly days: (count: number) => string;
  /** Back from the pages that stand in place of `/stats`. */
  readonly toStats: string;
  readonly noPicture: string;
  readonly nothingMissed: string;
  readonly nothingFollowed: string;
  /** Follows of names and of words that nothing in the archive matches, and what can be done. */
  readonly unmatched: (count: number) => string;
  readonly mendNames: string;
  readonly mendWords: string;
  readonly opened: (count: string) => string;
  readonly shared: (count: string) => string;
  readonly saved: (count: string) => string;
  /** What `shared` counts. */
  readonly sharedMeans: string;
  readonly nothingRead: string;
}

export const FIGURES: Words<FigureWords> = {
  'zh-Hans': {
    button: {
      subscribers: '👥 订阅走势',
      digests: '📬 每日推送',
      missed: '🔍 没找到的',
      follows: '⭐ 关注排行',
      reading: '📖 阅读',
    },
    title: {
      subscribers: '每天有多少订阅者',
      digests: '每天的推送和答复',
      missed: '近 30 天搜了却没找到的',
      follows: '关注最多的',
      reading: '近 30 天打开最多的',
      left: '离开的人最后收到的',
    },
    line: { active: '在订', paused: '联系不上', stopped: '已停止', digests: '推送', answers: '答复' },
    last: (day) => `${day}（UTC）`,
    days: (count) => `共 ${count} 天`,
    toStats: '‹ 统计',
    noPicture: '图没有画出来，最近几天的数字在上面。',
    nothingMissed: '近 30 天搜的都找到了。',
    nothingFollowed: '还没有人关注什么。',
    unmatched: (count) => `${count} 个关注现在对不上任何节目`,
    mendNames: '名字在节目里换了写法的，用 /aliases 接上：/aliases 节目里的写法 = 这个名字',
    mendWords: '引号里的是词，要和节目里写的一样：也许打错了，也许还没讲到。关注的人能在 /follows 里改。',
    opened: (count) => `打开 ${count}`,
    shared: (count) => `分享 ${count}`,
    saved: (count) => `收藏 ${count}`,
    sharedMeans: '分享：打开的次数里，有几次是点了别人转发的链接。只有次数，不记是谁。',
    nothingRead: '近 30 天还没有人打开节目。',
  },
  'zh-Hant': {
    button: {
      subscribers: '👥 訂閱走勢',
      digests: '📬 每日推播',
      missed: '🔍 沒找到的',
      follows: '⭐ 追蹤排行',
      reading: '📖 閱讀',
    },
    title: {
      subscribers: '每天有多少訂閱者',
      digests: '每天的推播和答覆',
      missed: '近 30 天搜了卻沒找到的',
      follows: '追蹤最多的',
      reading: '近 30 天打開最多的',
      left: '離開的人最後收到的',
    },
    line: { active: '訂閱中', paused: '聯絡不上', stopped: '已停止', digests: '推播', answers: '答覆' },
    last: (day) => `${day}（UTC）`,
    days: (count) => `共 ${count} 天`,
    toStats: '‹ 統計',
    noPicture: '圖沒有畫出來，最近幾天的數字在上面。',
    nothingMissed: '近 30 天搜的都找到了。',
    nothingFollowed: '還沒有人追蹤什麼。',
    unmatched: (count) => `${count} 個追蹤現在對不上任何節目`,
    mendNames: '名字在節目裡換了寫法的，用 /aliases 接上：/aliases 節目裡的寫法 = 這個名字',
    mendWords: '引號裡的是詞，要和節目裡寫的一樣：也許打錯了，也許還沒講到。追蹤的人能在 /follows 裡改。',
    opened: (count) => `打開 ${count}`,
    shared: (count) => `分享 ${count}`,
    saved: (count) => `收藏 ${count}`,
    sharedMeans: '分享：打開的次數裡，有幾次是點了別人轉傳的連結。只有次數，不記是誰。',
    nothingRead: '近 30 天還沒有人打開節目。',
  },
  en: {
    button: {
      subscribers: '👥 Subscribers',
      digests: '📬 By day',
      missed: '🔍 Not found',
      follows: '⭐ Follows',
      reading: '📖 Reading',
    },
    title: {
      subscribers: 'Subscribers by day',
      digests: 'Digests and answers by day',
      missed: 'Searched for and not found, last 30 days',
      follows: 'Followed most',
      reading: 'Opened most, last 30 days',
      left: 'What those who left got last',
    },
    line: {
      active: 'active',
      paused: 'unreachable',
      stopped: 'stopped',
      digests: 'digests',
      answers: 'answers',
    },
    last: (day) => `${day} (UTC)`,
    days: (count) => plural(count, 'day'),
    toStats: '‹ Stats',
    noPicture: 'The picture could not be drawn; the latest days are above.',
    nothingMissed: 'Every search of the last 30 days found something.',
    nothingFollowed: 'Nobody follows anything yet.',
    unmatched: (count) => `${plural(count, 'follow')} that no episode matches now`,
    mendNames:
      'A name that episodes write otherwise is joined by /aliases: /aliases as episodes write it = this name',
    mendWords:
      'What stands in quotes are words, to be written as in an episode: mistyped perhaps, or not spoken of yet. Who follows them can change it in /follows.',
    opened: (count) => `${count}× opened`,
    shared: (count) => `${count} shared`,
    saved: (count) => `${count} saved`,
    sharedMeans:
      'Shared: how many of the openings came by a link that a reader passed on. Only counted, without who.',
    nothingRead: 'Nobody has opened an episode in the last 30 days.',
  },
};
