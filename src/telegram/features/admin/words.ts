import type { AdminAct, AdminRole } from '../../../domain/admin.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** The home of the admins, the editors, and the log. */
interface AdminWords {
  readonly commands: Readonly<Record<'admin' | 'log', string>>;
  readonly title: string;
  readonly role: Readonly<Record<AdminRole, string>>;
  readonly drafts: (count: number) => string;
  readonly aliases: (count: number) => string;
  readonly nothingWaits: string;
  readonly button: Readonly<
    Record<
      | 'stats'
      | 'broadcast'
      | 'chats'
      | 'import'
      | 'editors'
      | 'log'
      | 'add'
      | 'back'
      | 'confirmAdd'
      | 'confirmRemove'
      | 'undo',
      string
    >
  > & {
    readonly drafts: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly aliases: (count: number) => string;
  };
  readonly editors: {
    readonly title: string;
    readonly none: string;
    /** What an editor may do, and may not. */
    readonly rights: string;
    readonly ask: string;
    readonly question: (who: string) => string;
    readonly removeQuestion: (who: string) => string;
    readonly added: (who: string) => string;
    readonly removed: (who: string) => string;
    /** To the person who was named. */
    readonly welcome: string;
    readonly unknown: (name: string) => string;
    readonly hidden: string;
    readonly noPerson: string;
    readonly already: Readonly<Record<AdminRole, (who: string) => string>>;
  };
  readonly log: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly kept: string;
    readonly act: Readonly<Record<AdminAct, string>>;
  };
}

export const ADMIN: Words<AdminWords> = {
  'zh-Hans': {
    commands: { admin: '管理：要处理的都在这里', log: '谁做了什么' },
    title: '管理',
    role: { owner: '你是这个机器人的所有者。', editor: '你是编辑。' },
    drafts: (count) => `${count} 份草稿等着审阅`,
    aliases: (count) => `${count} 个别名待确认`,
    nothingWaits: '没有等着处理的。',
    button: {
      drafts: (count) => `📝 草稿 ${count}`,
      problems: (count) => `🛠 问题 ${count}`,
      aliases: (count) => `🔗 别名 ${count}`,
      stats: '📊 统计',
      broadcast: '📣 群发',
      chats: '💬 群和频道',
      import: '📥 导入',
      editors: '👥 编辑',
      log: '📜 记录',
      add: '＋ 添加编辑',
      back: '‹ 返回',
      confirmAdd: '让对方当编辑',
      confirmRemove: '不再当编辑',
      undo: '撤销',
    },
    editors: {
      title: '编辑',
      none: '还没有编辑。',
      rights: '编辑可以发布、更正、导入，处理草稿、别名和问题；不能群发，也不能增减编辑。',
      ask: '想让谁当编辑？\n\n转发一条那个人的消息给我，或者把对方的数字 id 发给我；对方最近和我说过话的话，发 @用户名也行。10 分钟内有效。',
      question: (who) => `让 ${who} 当编辑吗？`,
      removeQuestion: (who) => `${who} 不再当编辑吗？马上生效。`,
      added: (who) => `✅ ${who} 现在是编辑了。`,
      removed: (who) => `${who} 不再是编辑了。`,
      welcome: '你现在是这个机器人的编辑了。要做的都在 /admin。',
      unknown: (name) => `我不认得 ${name}。请对方先给我发一条消息，再试一次；或者发数字 id。`,
      hidden: '这个人隐藏了转发来源，我看不到是谁。请发对方的数字 id。',
      noPerson: '编辑要是一个人，不能是频道、群或机器人。',
      already: {
        owner: (who) => `${who} 已经是这个机器人的所有者了，什么都能做。`,
        editor: (who) => `${who} 已经是编辑了。`,
      },
    },
    log: {
      title: (count) => `记录 · ${count} 条`,
      none: '还没有记录。',
      kept: '保留一年。',
      act: {
        publish: '发布',
        archive: '归档',
        schedule: '定时发布',
        unpublish: '撤回',
        discard: '放弃草稿',
        restore: '恢复草稿',
        edit: '修改草稿',
        import: '存为草稿',
        news: '决定推送',
        'confirm-gone': '确认删除',
        'accept-alias': '接受别名',
        'refuse-alias': '拒绝别名',
        label: '改标签名称',
        'undo-names': '恢复名字文件',
        'send-broadcast': '开始群发',
        'pause-broadcast': '暂停群发',
        'resume-broadcast': '继续群发',
        'stop-broadcast': '停止群发',
        'manage-chat': '改群或频道',
        'add-editor': '添加编辑',
        'remove-editor': '移除编辑',
      },
    },
  },
  'zh-Hant': {
    commands: { admin: '管理：要處理的都在這裡', log: '誰做了什麼' },
    title: '管理',
    role: { owner: '你是這個機器人的擁有者。', editor: '你是編輯。' },
    drafts: (count) => `${count} 份草稿等著審閱`,
    aliases: (count) => `${count} 個別名待確認`,
    nothingWaits: '沒有等著處理的。',
    button: {
      drafts: (count) => `📝 草稿 ${count}`,
      problems: (count) => `🛠 問題 ${count}`,
      aliases: (count) => `🔗 別名 ${count}`,
      stats: '📊 統計',
      broadcast: '📣 群發',
      chats: '💬 群組和頻道',
      import: '📥 匯入',
      editors: '👥 編輯',
      log: '📜 紀錄',
      add: '＋ 新增編輯',
      back: '‹ 返回',
      confirmAdd: '讓對方當編輯',
      confirmRemove: '不再當編輯',
      undo: '復原',
    },
    editors: {
      title: '編輯',
      none: '還沒有編輯。',
      rights: '編輯可以發布、更正、匯入，處理草稿、別名和問題；不能群發，也不能增減編輯。',
      ask: '想讓誰當編輯？\n\n轉傳一則那個人的訊息給我，或者把對方的數字 id 傳給我；對方最近和我說過話的話，傳 @使用者名稱也行。10 分鐘內有效。',
      question: (who) => `讓 ${who} 當編輯嗎？`,
      removeQuestion: (who) => `${who} 不再當編輯嗎？馬上生效。`,
      added: (who) => `✅ ${who} 現在是編輯了。`,
      removed: (who) => `${who} 不再是編輯了。`,
      welcome: '你現在是這個機器人的編輯了。要做的都在 /admin。',
      unknown: (name) => `我不認得 ${name}。請對方先傳一則訊息給我，再試一次；或者傳數字 id。`,
      hidden: '這個人隱藏了轉傳來源，我看不到是誰。請傳對方的數字 id。',
      noPerson: '編輯要是一個人，不能是頻道、群組或機器人。',
      already: {
        owner: (who) => `${who} 已經是這個機器人的擁有者了，什麼都能做。`,
        editor: (who) => `${who} 已經是編輯了。`,
      },
    },
    log: {
      title: (count) => `紀錄 · ${count} 筆`,
      none: '還沒有紀錄。',
      kept: '保留一年。',
      act: {
        publish: '發布',
        archive: '歸檔',
        schedule: '定時發布',
        unpublish: '撤回',
        discard: '放棄草稿',
        restore: '恢復草稿',
        edit: '修改草稿',
        import: '存為草稿',
        news: '決定推播',
        'confirm-gone': '確認刪除',
        'accept-alias': '接受別名',
        'refuse-alias': '拒絕別名',
        label: '改標籤名稱',
        'undo-names': '恢復名字檔案',
        'send-broadcast': '開始群發',
        'pause-broadcast': '暫停群發',
        'resume-broadcast': '繼續群發',
        'stop-broadcast': '停止群發',
        'manage-chat': '改群組或頻道',
        'add-editor': '新增編輯',
        'remove-editor': '移除編輯',
      },
    },
  },
  en: {
    commands: { admin: 'All that admins can do, in one place', log: 'Who did what' },
    title: 'Admin',
    role: { owner: 'You are an owner of this bot.', editor: 'You are an editor of this bot.' },
    drafts: (count) => `${plural(count, 'draft')} to review`,
    aliases: (count) => `${plural(count, 'alias', 'aliases')} to confirm`,
    nothingWaits: 'Nothing is waiting for you.',
    button: {
      drafts: (count) => `📝 Drafts ${count}`,
      problems: (count) => `🛠 Problems ${count}`,
      aliases: (count) => `🔗 Aliases ${count}`,
      stats: '📊 Stats',
      broadcast: '📣 Broadcast',
      chats: '💬 Groups, channels',
      import: '📥 Import',
      editors: '👥 Editors',
      log: '📜 Log',
      add: '＋ Add an editor',
      back: '‹ Back',
      confirmAdd: 'Make them an editor',
      confirmRemove: 'Remove as editor',
      undo: 'Undo',
    },
    editors: {
      title: 'Editors',
      none: 'There are no editors yet.',
      rights:
        'Editors publish, correct and import, and decide on drafts, aliases and problems. They cannot broadcast, and cannot add or remove editors.',
      ask: 'Who should be an editor?\n\nForward me a message of that person, or send me their numeric id; if they wrote to me lately, their @name will do. Within 10 minutes.',
      question: (who) => `Make ${who} an editor?`,
      removeQuestion: (who) => `Remove ${who} as an editor? It takes effect at once.`,
      added: (who) => `✅ ${who} is an editor now.`,
      removed: (who) => `${who} is no longer an editor.`,
      welcome: 'You are an editor of this bot now. Everything is in /admin.',
      unknown: (name) =>
        `I do not know ${name}. Ask them to write to me first and try again, or send their numeric id.`,
      hidden: 'They hide who they are when a message is forwarded. Please send their numeric id.',
      noPerson: 'An editor is a person, not a channel, a group or a bot.',
      already: {
        owner: (who) => `${who} is an owner of this bot and can do everything.`,
        editor: (who) => `${who} is an editor already.`,
      },
    },
    log: {
      title: (count) => `Log · ${plural(count, 'entry', 'entries')}`,
      none: 'Nothing is in the log yet.',
      kept: 'Kept for a year.',
      act: {
        publish: 'published',
        archive: 'archived without news',
        schedule: 'scheduled',
        unpublish: 'withdrew',
        discard: 'discarded',
        restore: 'restored',
        edit: 'edited',
        import: 'saved a draft',
        news: 'decided what is sent',
        'confirm-gone': 'confirmed as deleted',
        'accept-alias': 'accepted the alias',
        'refuse-alias': 'refused the alias',
        label: 'named the tag',
        'undo-names': 'took a change of names back',
        'send-broadcast': 'started the broadcast',
        'pause-broadcast': 'paused the broadcast',
        'resume-broadcast': 'resumed the broadcast',
        'stop-broadcast': 'stopped the broadcast',
        'manage-chat': 'changed a group or channel',
        'add-editor': 'added an editor',
        'remove-editor': 'removed an editor',
      },
    },
  },
};
