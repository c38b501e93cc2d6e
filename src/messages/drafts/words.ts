import { plural, type Words } from '../common/words.ts';

/** Many drafts at once, and the queue in which an admin goes through them. */
export interface DraftsWords {
  readonly board: (count: number) => string;
  readonly boardNote: string;
  readonly groups: string;
  readonly show: (name: string, count: number) => string;
  readonly area: (name: string, count: number) => string;
  readonly place: (position: number, count: number) => string;
  readonly choose: (count: number) => string;
  /** Before many drafts go out. */
  readonly confirmNews: (count: number) => string;
  readonly confirmArchive: (count: number) => string;
  readonly nobodyTold: string;
  readonly publishedMany: (count: number, of: number) => string;
  readonly archivedMany: (count: number, of: number) => string;
  readonly untouched: string;
  readonly discarded: (title: string, id: string) => string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly more: (count: number) => string;
  readonly button: {
    readonly oneByOne: string;
    /** Opens the choices for many. */
    readonly many: string;
    readonly recent: (count: number) => string;
    readonly byGroup: string;
    readonly archiveAll: string;
    readonly asNews: (count: number) => string;
    readonly asArchive: (count: number) => string;
    readonly discard: string;
    readonly next: string;
    readonly fullPreview: string;
    readonly groups: string;
    readonly back: string;
  };
}

export const DRAFTS: Words<DraftsWords> = {
  'zh-Hans': {
    board: (count) => `${count} 份草稿`,
    boardNote: '在你决定之前，订阅者看不到它们。',
    groups: '按节目或领域选：',
    show: (name, count) => `${name}（${count}）`,
    area: (name, count) => `领域：${name}（${count}）`,
    place: (position, count) => `第 ${position} 份，共 ${count} 份`,
    choose: (count) => `选中 ${count} 份草稿。怎么处理？`,
    confirmNews: (count) => `把这 ${count} 份草稿当新闻发布吗？`,
    confirmArchive: (count) => `把这 ${count} 份草稿放进档案吗？`,
    nobodyTold: '读者能查到它们，但不会推送给任何人。',
    publishedMany: (count, of) => `${of} 份草稿里的 ${count} 份已发布，会推送给订阅者。`,
    archivedMany: (count, of) => `${of} 份草稿里的 ${count} 份进了档案，没有推送。`,
    untouched: '好，什么都没动。',
    discarded: (title, id) => `《${title}》不发布了。改主意的话：/publish ${id}`,
    found: (count) => `找到 ${count} 份草稿`,
    notFound: '没有这样的草稿。可以试试标题、节目、领域里的词，或编号。',
    more: (count) => `……还有 ${count} 份，多写一个词会更准。`,
    button: {
      oneByOne: '一份一份看',
      many: '成批处理',
      recent: (count) => `发布最近几天的 ${count} 份`,
      byGroup: '按节目或领域',
      archiveAll: '全部放进档案，不推送',
      asNews: (count) => `发布 ${count} 份`,
      asArchive: (count) => `${count} 份放进档案，不推送`,
      discard: '不发布了',
      next: '下一份',
      fullPreview: '完整预览',
      groups: '‹ 返回',
      back: '先不动',
    },
  },
  'zh-Hant': {
    board: (count) => `${count} 份草稿`,
    boardNote: '在你決定之前，訂閱者看不到它們。',
    groups: '按節目或領域選：',
    show: (name, count) => `${name}（${count}）`,
    area: (name, count) => `領域：${name}（${count}）`,
    place: (position, count) => `第 ${position} 份，共 ${count} 份`,
    choose: (count) => `選中 ${count} 份草稿。怎麼處理？`,
    confirmNews: (count) => `把這 ${count} 份草稿當新聞發布嗎？`,
    confirmArchive: (count) => `把這 ${count} 份草稿放進檔案庫嗎？`,
    nobodyTold: '讀者能查到它們，但不會推播給任何人。',
    publishedMany: (count, of) => `${of} 份草稿裡的 ${count} 份已發布，會推播給訂閱者。`,
    archivedMany: (count, of) => `${of} 份草稿裡的 ${count} 份進了檔案庫，沒有推播。`,
    untouched: '好，什麼都沒動。',
    discarded: (title, id) => `《${title}》不發布了。改主意的話：/publish ${id}`,
    found: (count) => `找到 ${count} 份草稿`,
    notFound: '沒有這樣的草稿。可以試試標題、節目、領域裡的詞，或編號。',
    more: (count) => `……還有 ${count} 份，多寫一個詞會更準。`,
    button: {
      oneByOne: '一份一份看',
      many: '成批處理',
      recent: (count) => `發布最近幾天的 ${count} 份`,
      byGroup: '按節目或領域',
      archiveAll: '全部放進檔案庫，不推播',
      asNews: (count) => `發布 ${count} 份`,
      asArchive: (count) => `${count} 份放進檔案庫，不推播`,
      discard: '不發布了',
      next: '下一份',
      fullPreview: '完整預覽',
      groups: '‹ 返回',
      back: '先不動',
    },
  },
  en: {
    board: (count) => plural(count, 'draft'),
    boardNote: 'Subscribers see none of them until you decide.',
    groups: 'By show or area:',
    show: (name, count) => `${name} (${count})`,
    area: (name, count) => `Area: ${name} (${count})`,
    place: (position, count) => `${position} of ${plural(count, 'draft')}`,
    choose: (count) => `${plural(count, 'draft')} chosen. What should happen to them?`,
    confirmNews: (count) => `Publish ${plural(count, 'draft')} as news?`,
    confirmArchive: (count) => `Put ${plural(count, 'draft')} into the archive?`,
    nobodyTold: 'Readers will find them; nobody is sent anything.',
    publishedMany: (count, of) => `${count} of ${plural(of, 'draft')} published; subscribers get them.`,
    archivedMany: (count, of) => `${count} of ${plural(of, 'draft')} joined the archive; nothing is sent.`,
    untouched: 'All right, nothing was changed.',
    discarded: (title, id) => `“${title}” will not be published. If you change your mind: /publish ${id}`,
    found: (count) => `${plural(count, 'draft')} found`,
    notFound: 'No such draft. Try words of its title, show or area, or its id.',
    more: (count) => `… and ${count} more; another word narrows it.`,
    button: {
      oneByOne: 'One by one',
      many: 'Many at once',
      recent: (count) => `Publish the last few days (${count})`,
      byGroup: 'By show or area',
      archiveAll: 'All into the archive, no news',
      asNews: (count) => `Publish ${count}`,
      asArchive: (count) => `${count} into the archive, no news`,
      discard: 'Do not publish',
      next: 'Next',
      fullPreview: 'Full preview',
      groups: '‹ Back',
      back: 'Change nothing',
    },
  },
};
