import { plural, type Words } from '../common/words.ts';

/** Drafts, and the decisions of admins on episodes. */
export interface ReviewWords {
  readonly commands: Readonly<Record<'drafts' | 'preview' | 'publish' | 'unpublish', string>>;
  readonly draftQuestion: (title: string) => string;
  /** Under the preview of an episode that is not a draft. */
  readonly previewNote: (title: string) => string;
  /** `count` of `of` episodes have lost their files, all at once. */
  readonly missing: (count: number, of: number) => string;
  readonly missingKept: (count: number) => string;
  readonly missingGone: (count: number) => string;
  readonly drafts: (count: number) => string;
  readonly noDrafts: string;
  readonly published: (title: string) => string;
  /** Into the archive: readers find it, and nobody is sent anything. */
  readonly archived: (title: string) => string;
  /** Asks for the second press. @param shown how many sent digests would be changed */
  readonly withdrawQuestion: (title: string, shown: number) => string;
  readonly keptPublished: (title: string) => string;
  readonly undone: (title: string) => string;
  readonly undoIsOver: string;
  readonly unpublished: (title: string) => string;
  /** The state of the messages that showed a withdrawn episode. */
  readonly withdrawal: {
    readonly changed: (title: string, changed: number, all: number) => string;
    readonly underWay: (title: string, changed: number, all: number) => string;
    readonly waiting: (count: number) => string;
    readonly repeating: (count: number) => string;
    readonly unchanged: (count: number) => string;
    readonly unknown: (count: number) => string;
    readonly goesOn: string;
  };
  readonly held: (title: string, until: string) => string;
  readonly kept: (title: string) => string;
  readonly usage: (command: string) => string;
  readonly button: {
    readonly keepDraft: string;
    /** Opens the draft in place: its fields, its preview, its hour. */
    readonly openDraft: string;
    readonly keepPublished: string;
    readonly withdraw: (shown: number) => string;
    readonly undoWithdrawal: string;
    /** Episodes whose files disappeared are kept, or removed. */
    readonly keepMissing: string;
    readonly letGoMissing: (count: number) => string;
  };
}

export const REVIEW: Words<ReviewWords> = {
  'zh-Hans': {
    commands: { drafts: '等待审阅的草稿', preview: '预览一期', publish: '发布一期', unpublish: '撤回一期' },
    draftQuestion: (title) => `草稿《${title}》：订阅者会看到上面的样子。要发布吗？`,
    previewNote: (title) => `《${title}》：订阅者看到的就是上面的样子。`,
    missing: (count, of) =>
      `${of} 期节目里有 ${count} 期的文件一下子都不见了。也许是磁盘没挂上，也许正在拷贝，所以我先留着它们，什么都不改。文件回来就自动恢复。这些文件确实删了吗？`,
    missingKept: (count) => `留着这 ${count} 期。文件回来就自动恢复。`,
    missingGone: (count) => `${count} 期节目已移出档案。以后回来的文件会重新收录。`,
    drafts: (count) => `${count} 份草稿`,
    noDrafts: '没有等待审阅的草稿。',
    published: (title) => `《${title}》已发布。`,
    archived: (title) => `《${title}》进了档案，没有推送。`,
    withdrawQuestion: (title, shown) =>
      shown === 0
        ? `要撤回《${title}》吗？订阅者会看不到它；最近 48 小时送出的推送里没有它。`
        : `要撤回《${title}》吗？订阅者会看不到它，已送出的 ${shown} 份推送会改成“已撤回”。`,
    keptPublished: (title) => `《${title}》没有动。`,
    undone: (title) => `《${title}》恢复了，改过的消息会改回来。`,
    undoIsOver: '过了五分钟，撤不了这一步了。要恢复，用 /publish。',
    unpublished: (title) =>
      `《${title}》已撤回，订阅者看不到了。最近 48 小时送出的消息里如果有它，正在改成“已撤回”，改完会告诉你。`,
    withdrawal: {
      changed: (title, changed, all) => `🚫 《${title}》：${all} 条消息中，${changed} 条已改成“已撤回”。`,
      underWay: (title, changed, all) => `⏳ 《${title}》：${all} 条消息中，目前改好了 ${changed} 条。`,
      waiting: (count) => `排队等着：${count}`,
      repeating: (count) => `不确定，正在重试：${count}`,
      unchanged: (count) => `消息已删除，或者聊天已联系不上：${count}`,
      unknown: (count) => `也可能送到过一份，但 Telegram 当时没有答复，无法修改：${count}`,
      goesOn: '会一直改到 Telegram 对每一条都有答复为止，到时候再告诉你。',
    },
    held: (title, until) => `《${title}》已批准，到 ${until} 再发布。`,
    kept: (title) => `《${title}》仍是草稿。想发布时用 /drafts 找到它。`,
    usage: (command) => `请写上节目编号：/${command} 编号\n草稿的编号见 /drafts。`,
    button: {
      keepDraft: '先留作草稿',
      openDraft: '修改、定时、试发',
      keepPublished: '先留着',
      withdraw: (shown) => (shown === 0 ? '撤回' : `撤回，改 ${shown} 份推送`),
      undoWithdrawal: '恢复（五分钟内）',
      keepMissing: '先留着',
      letGoMissing: (count) => `确实删了（${count} 期）`,
    },
  },
  'zh-Hant': {
    commands: { drafts: '等待審閱的草稿', preview: '預覽一集', publish: '發布一集', unpublish: '撤回一集' },
    draftQuestion: (title) => `草稿《${title}》：訂閱者會看到上面的樣子。要發布嗎？`,
    previewNote: (title) => `《${title}》：訂閱者看到的就是上面的樣子。`,
    missing: (count, of) =>
      `${of} 集節目裡有 ${count} 集的檔案一下子都不見了。也許是磁碟沒掛上，也許正在複製，所以我先留著它們，什麼都不改。檔案回來就自動恢復。這些檔案確實刪了嗎？`,
    missingKept: (count) => `留著這 ${count} 集。檔案回來就自動恢復。`,
    missingGone: (count) => `${count} 集節目已移出檔案庫。以後回來的檔案會重新收錄。`,
    drafts: (count) => `${count} 份草稿`,
    noDrafts: '沒有等待審閱的草稿。',
    published: (title) => `《${title}》已發布。`,
    archived: (title) => `《${title}》進了檔案庫，沒有推播。`,
    withdrawQuestion: (title, shown) =>
      shown === 0
        ? `要撤回《${title}》嗎？訂閱者會看不到它；最近 48 小時送出的推播裡沒有它。`
        : `要撤回《${title}》嗎？訂閱者會看不到它，已送出的 ${shown} 份推播會改成「已撤回」。`,
    keptPublished: (title) => `《${title}》沒有動。`,
    undone: (title) => `《${title}》恢復了，改過的訊息會改回來。`,
    undoIsOver: '過了五分鐘，撤不了這一步了。要恢復，用 /publish。',
    unpublished: (title) =>
      `《${title}》已撤回，訂閱者看不到了。最近 48 小時送出的訊息裡如果有它，正在改成「已撤回」，改完會告訴你。`,
    withdrawal: {
      changed: (title, changed, all) => `🚫 《${title}》：${all} 則訊息中，${changed} 則已改成「已撤回」。`,
      underWay: (title, changed, all) => `⏳ 《${title}》：${all} 則訊息中，目前改好了 ${changed} 則。`,
      waiting: (count) => `排隊等著：${count}`,
      repeating: (count) => `不確定，正在重試：${count}`,
      unchanged: (count) => `訊息已刪除，或者聊天已聯絡不上：${count}`,
      unknown: (count) => `也可能送到過一份，但 Telegram 當時沒有答覆，無法修改：${count}`,
      goesOn: '會一直改到 Telegram 對每一則都有答覆為止，到時候再告訴你。',
    },
    held: (title, until) => `《${title}》已核准，到 ${until} 再發布。`,
    kept: (title) => `《${title}》仍是草稿。想發布時用 /drafts 找到它。`,
    usage: (command) => `請寫上節目編號：/${command} 編號\n草稿的編號見 /drafts。`,
    button: {
      keepDraft: '先留作草稿',
      openDraft: '修改、定時、試傳',
      keepPublished: '先留著',
      withdraw: (shown) => (shown === 0 ? '撤回' : `撤回，改 ${shown} 份推播`),
      undoWithdrawal: '恢復（五分鐘內）',
      keepMissing: '先留著',
      letGoMissing: (count) => `確實刪了（${count} 集）`,
    },
  },
  en: {
    commands: {
      drafts: 'Drafts waiting for review',
      preview: 'See an episode as subscribers would',
      publish: 'Publish an episode',
      unpublish: 'Withdraw an episode',
    },
    draftQuestion: (title) => `Draft “${title}”: subscribers would see it as above. Publish it?`,
    previewNote: (title) => `“${title}”: subscribers see it as above.`,
    missing: (count, of) =>
      `${count} of ${of} episodes lost their files all at once. A disk may be unmounted, or a copy under way, so I keep them and change nothing. When the files return, everything goes on by itself. Are they really gone?`,
    missingKept: (count) =>
      `${plural(count, 'episode')} kept. When the files return, everything goes on by itself.`,
    missingGone: (count) =>
      `${plural(count, 'episode')} left the archive. Files that return are added again.`,
    drafts: (count) => plural(count, 'draft'),
    noDrafts: 'No drafts are waiting.',
    published: (title) => `“${title}” is published.`,
    archived: (title) => `“${title}” joined the archive, and nothing is sent.`,
    withdrawQuestion: (title, shown) =>
      shown === 0
        ? `Withdraw “${title}”? Subscribers will no longer see it; no digest of the last 48 hours shows it.`
        : `Withdraw “${title}”? Subscribers will no longer see it, and ${plural(shown, 'digest')} already sent will say that it was withdrawn.`,
    keptPublished: (title) => `“${title}” stays as it is.`,
    undone: (title) => `“${title}” is back, and changed messages will read as before.`,
    undoIsOver: 'Five minutes are over, so this cannot be undone here. /publish brings it back.',
    unpublished: (title) =>
      `“${title}” is withdrawn; subscribers no longer see it. If messages sent in the last 48 hours show it, they are being changed now, and I will tell you when that is done.`,
    withdrawal: {
      changed: (title, changed, all) =>
        `🚫 “${title}”: ${changed} of ${plural(all, 'message')} now say that it was withdrawn.`,
      underWay: (title, changed, all) =>
        `⏳ “${title}”: ${changed} of ${plural(all, 'message')} are changed so far.`,
      waiting: (count) => `Waiting for their turn: ${count}`,
      repeating: (count) => `In doubt, being tried again: ${count}`,
      unchanged: (count) => `Deleted, or in chats out of reach: ${count}`,
      unknown: (count) =>
        `Copies that may have arrived without an answer from Telegram, and cannot be changed: ${count}`,
      goesOn: 'I keep going until Telegram has answered for each, and will tell you then.',
    },
    held: (title, until) => `“${title}” is approved and will be published at ${until}.`,
    kept: (title) => `“${title}” stays a draft. /drafts finds it again.`,
    usage: (command) => `Write the episode's id: /${command} id\n/drafts shows the ids of drafts.`,
    button: {
      keepDraft: 'Keep as draft',
      openDraft: 'Edit, schedule, try',
      keepPublished: 'Leave it published',
      withdraw: (shown) => (shown === 0 ? 'Withdraw' : `Withdraw, change ${plural(shown, 'digest')}`),
      undoWithdrawal: 'Bring it back (5 minutes)',
      keepMissing: 'Keep them',
      letGoMissing: (count) => `They are really gone (${count})`,
    },
  },
};
