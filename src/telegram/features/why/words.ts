import { plural, type Words } from '../../../messages/common/words.ts';

/** Why a chat gets what it gets. */
interface WhyWords {
  readonly commands: Readonly<Record<'why', string>>;
  readonly title: string;
  /** Above the episodes of the latest digest. @param when its day and hour */
  readonly latest: (when: string, episodes: number) => string;
  readonly noDigest: string;
  /** Why there was none today. */
  readonly noneToday: {
    readonly nothingNew: string;
    readonly allLeftOut: (episodes: number) => string;
    readonly waits: string;
    /** It was asked for: a pause. */
    readonly away: string;
  };
  /** Why an episode is there where nothing that is followed is: everything is wanted. */
  readonly everything: string;
  /** The same, once for many: beneath the others stands why. */
  readonly unmarked: string;
  /** It stood further down. @param title of the episode that was turned down @param name what both are about */
  readonly less: (title: string, name: string) => string;
  /** On the button that takes the 👎 of that episode back. */
  readonly takeBack: (title: string) => string;
  readonly takenBack: string;
  readonly leftOut: (episodes: number) => string;
  readonly muted: (name: string) => string;
  readonly notFollowed: string;
  readonly more: (episodes: number) => string;
  readonly next: string;
  readonly waiting: (episodes: number) => string;
  readonly nothingWaits: string;
  readonly nextAt: (when: string) => string;
  readonly atOnce: string;
  readonly off: string;
  readonly stopped: string;
  readonly toFocus: string;
  readonly toMutes: string;
}

export const WHY: Words<WhyWords> = {
  'zh-Hans': {
    commands: { why: '为什么收到这些，为什么没收到' },
    title: '为什么收到这些',
    latest: (when, episodes) => `上一份 · ${when} · ${episodes} 期`,
    noDigest: '还没有送过摘要。',
    noneToday: {
      nothingNew: '今天还没有送：没有新的一期。',
      allLeftOut: (episodes) => `今天还没有送：新的 ${episodes} 期都略过了，原因在下面。`,
      waits: '今天还没有送：新的一期在等下一次的时间。',
      away: '今天没有送：你暂停了。',
    },
    everything: '每一期都送来',
    unmarked: '没写原因的：每一期都送来。',
    less: (title, name) => `👎 排在后面：你不喜欢《${title}》，这一期也讲 ${name}`,
    takeBack: (title) => `取消 👎 ${title}`,
    takenBack: '已取消，以后不再排到后面',
    leftOut: (episodes) => `最近两天略过了 ${episodes} 期`,
    muted: (name) => `🔕 你不看 ${name}`,
    notFollowed: '和你关注的无关，你选了“只收我的”',
    more: (episodes) => `另外 ${episodes} 期`,
    next: '接下来',
    waiting: (episodes) => `有 ${episodes} 期在等。`,
    nothingWaits: '还没有新的在等。',
    nextAt: (when) => `下一份：${when}。没有新的就不送。`,
    atOnce: '一有新的就送来。',
    off: '推送关着：/mode 可以打开。',
    stopped: '推送停了：/start 恢复。',
    toFocus: '收哪些',
    toMutes: '不看的',
  },
  'zh-Hant': {
    commands: { why: '為什麼收到這些，為什麼沒收到' },
    title: '為什麼收到這些',
    latest: (when, episodes) => `上一份 · ${when} · ${episodes} 集`,
    noDigest: '還沒有送過摘要。',
    noneToday: {
      nothingNew: '今天還沒有送：沒有新的一集。',
      allLeftOut: (episodes) => `今天還沒有送：新的 ${episodes} 集都略過了，原因在下面。`,
      waits: '今天還沒有送：新的一集在等下一次的時間。',
      away: '今天沒有送：你暫停了。',
    },
    everything: '每一集都送來',
    unmarked: '沒寫原因的：每一集都送來。',
    less: (title, name) => `👎 排在後面：你不喜歡《${title}》，這一集也談 ${name}`,
    takeBack: (title) => `取消 👎 ${title}`,
    takenBack: '已取消，以後不再排到後面',
    leftOut: (episodes) => `最近兩天略過了 ${episodes} 集`,
    muted: (name) => `🔕 你不看 ${name}`,
    notFollowed: '和你追蹤的無關，你選了「只收我的」',
    more: (episodes) => `另外 ${episodes} 集`,
    next: '接下來',
    waiting: (episodes) => `有 ${episodes} 集在等。`,
    nothingWaits: '還沒有新的在等。',
    nextAt: (when) => `下一份：${when}。沒有新的就不送。`,
    atOnce: '一有新的就送來。',
    off: '推播關著：/mode 可以打開。',
    stopped: '推播停了：/start 恢復。',
    toFocus: '收哪些',
    toMutes: '不看的',
  },
  en: {
    commands: { why: 'Why you got this, and why nothing came' },
    title: 'Why you got this',
    latest: (when, episodes) => `Last digest · ${when} · ${plural(episodes, 'episode')}`,
    noDigest: 'No digest has been sent yet.',
    noneToday: {
      nothingNew: 'None today so far: there is no new episode.',
      allLeftOut: (episodes) =>
        `None today so far: ${plural(episodes, 'new episode')} were left out, for the reasons below.`,
      waits: 'None today so far: what is new waits for your next hour.',
      away: 'None today: you paused them.',
    },
    everything: 'you get every episode',
    unmarked: 'Where it does not say why: you get every episode.',
    leftOut: (episodes) => `Left out in the last two days: ${plural(episodes, 'episode')}`,
    less: (title, name) => `👎 further down: you turned down “${title}”, and this is about ${name} too`,
    takeBack: (title) => `Undo 👎 ${title}`,
    takenBack: 'Undone: they no longer come further down',
    muted: (name) => `🔕 you muted ${name}`,
    notFollowed: 'not about what you follow, and you chose “Only mine”',
    more: (episodes) => `${episodes} more`,
    next: 'What comes next',
    waiting: (episodes) => `${plural(episodes, 'episode')} waiting.`,
    nothingWaits: 'Nothing new is waiting.',
    nextAt: (when) => `Next digest: ${when}. None comes when nothing is new.`,
    atOnce: 'New episodes come at once.',
    off: 'Digests are off: /mode turns them on.',
    stopped: 'Digests are stopped: /start resumes them.',
    toFocus: 'What comes',
    toMutes: 'Muted',
  },
};
