import type { Language } from '../../../domain/subscriber.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** What is written to the lists of names, and the labels. */
interface NamesWords {
  /** What will be added where. */
  readonly adds: (name: string, alias: string) => string;
  readonly joinQuestion: (name: string, alias: string) => string;
  readonly partQuestion: (name: string, alias: string) => string;
  readonly labelQuestion: (name: string, language: string, label: string) => string;
  readonly joinEffect: string;
  readonly partEffect: string;
  /** The file in which it will stand. */
  readonly file: (path: string) => string;
  readonly written: (path: string) => string;
  readonly unchanged: (path: string) => string;
  readonly kept: Readonly<Record<'faulty' | 'unwritable', (path: string) => string>>;
  readonly refused: Readonly<Record<'faulty' | 'unwritable', (path: string) => string>>;
  readonly undone: (path: string) => string;
  readonly notUndone: (path: string) => string;
  readonly dropped: string;
  readonly bothUnknown: (first: string, second: string) => string;
  readonly alreadyOne: (first: string, second: string) => string;
  readonly alreadyApart: (first: string, second: string) => string;
  readonly usage: string;
  readonly labels: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly hint: string;
    readonly page: string;
    readonly ask: (name: string, language: string) => string;
    readonly tooLong: string;
  };
  readonly language: Readonly<Record<Language, string>>;
  readonly button: Readonly<Record<'write' | 'drop' | 'undo' | 'labels' | 'back', string>>;
}

export const NAMES: Words<NamesWords> = {
  'zh-Hans': {
    adds: (name, alias) => `会写进 aliases.yml：${name} ＋ ${alias}`,
    joinQuestion: (name, alias) => `把“${alias}”算作“${name}”吗？`,
    partQuestion: (name, alias) => `“${name}”和“${alias}”分开吗？`,
    labelQuestion: (name, language, label) => `${name} 的${language}名称改成“${label}”吗？`,
    joinEffect: '之后用哪个名字都能找到、都能关注。',
    partEffect: '之后各算各的，不管节目里怎么解释。',
    file: (path) => `会写进 ${path}，其余一字不动。`,
    written: (path) => `✅ 已写进 ${path}。`,
    unchanged: (path) => `${path} 里本来就是这样。`,
    kept: {
      faulty: (path) =>
        `⚠️ ${path} 里有错或写法特别，没有动它；这个决定先由我记着。改好后再决定一次就会写进去。`,
      unwritable: (path) => `⚠️ ${path} 写不了（文件夹只读或不在），这个决定先由我记着。`,
    },
    refused: {
      faulty: (path) => `⚠️ ${path} 里有错或写法特别，没有动它。看 /problems，改好再试。`,
      unwritable: (path) => `⚠️ ${path} 写不了：文件夹只读或不在。什么都没有改。`,
    },
    undone: (path) => `${path} 已恢复原样。`,
    notUndone: (path) => `${path} 后来又有人改过，没有动它；请直接改文件。`,
    dropped: '好，什么都没有改。',
    bothUnknown: (first, second) =>
      `没有找到“${first}”，也没有找到“${second}”。至少有一个要是节目里列出的名字。`,
    alreadyOne: (first, second) => `“${first}”和“${second}”已经是同一个。`,
    alreadyApart: (first, second) => `“${first}”和“${second}”本来就不是同一个。`,
    usage: '合并：/aliases 英伟达 = Nvidia\n分开：/aliases 公司 ≠ Google',
    labels: {
      title: (count) => `${count} 个常用标签还没有中文名称`,
      none: '常用的标签都有中文名称。',
      hint: '点编号，给它起个名字。',
      page: '读者看到的名称：',
      ask: (name, language) => `${name} 的${language}名称叫什么？回复这条消息。`,
      tooLong: '太长了，最多 40 个字；也不能是空的。再回复一次。',
    },
    language: { 'zh-Hans': '简体', 'zh-Hant': '繁体', en: '英文' },
    button: { write: '✓ 写进去', drop: '不改', undo: '↩︎ 撤销', labels: '🏷 标签名称', back: '‹ 返回' },
  },
  'zh-Hant': {
    adds: (name, alias) => `會寫進 aliases.yml：${name} ＋ ${alias}`,
    joinQuestion: (name, alias) => `把「${alias}」算作「${name}」嗎？`,
    partQuestion: (name, alias) => `「${name}」和「${alias}」分開嗎？`,
    labelQuestion: (name, language, label) => `${name} 的${language}名稱改成「${label}」嗎？`,
    joinEffect: '之後用哪個名字都能找到、都能追蹤。',
    partEffect: '之後各算各的，不管節目裡怎麼解釋。',
    file: (path) => `會寫進 ${path}，其餘一字不動。`,
    written: (path) => `✅ 已寫進 ${path}。`,
    unchanged: (path) => `${path} 裡本來就是這樣。`,
    kept: {
      faulty: (path) =>
        `⚠️ ${path} 裡有錯或寫法特別，沒有動它；這個決定先由我記著。改好後再決定一次就會寫進去。`,
      unwritable: (path) => `⚠️ ${path} 寫不了（資料夾唯讀或不在），這個決定先由我記著。`,
    },
    refused: {
      faulty: (path) => `⚠️ ${path} 裡有錯或寫法特別，沒有動它。看 /problems，改好再試。`,
      unwritable: (path) => `⚠️ ${path} 寫不了：資料夾唯讀或不在。什麼都沒有改。`,
    },
    undone: (path) => `${path} 已恢復原樣。`,
    notUndone: (path) => `${path} 後來又有人改過，沒有動它；請直接改檔案。`,
    dropped: '好，什麼都沒有改。',
    bothUnknown: (first, second) =>
      `沒有找到「${first}」，也沒有找到「${second}」。至少有一個要是節目裡列出的名字。`,
    alreadyOne: (first, second) => `「${first}」和「${second}」已經是同一個。`,
    alreadyApart: (first, second) => `「${first}」和「${second}」本來就不是同一個。`,
    usage: '合併：/aliases 輝達 = Nvidia\n分開：/aliases 公司 ≠ Google',
    labels: {
      title: (count) => `${count} 個常用標籤還沒有中文名稱`,
      none: '常用的標籤都有中文名稱。',
      hint: '按編號，給它取個名字。',
      page: '讀者看到的名稱：',
      ask: (name, language) => `${name} 的${language}名稱叫什麼？回覆這則訊息。`,
      tooLong: '太長了，最多 40 個字；也不能是空的。再回覆一次。',
    },
    language: { 'zh-Hans': '簡體', 'zh-Hant': '繁體', en: '英文' },
    button: { write: '✓ 寫進去', drop: '不改', undo: '↩︎ 復原', labels: '🏷 標籤名稱', back: '‹ 返回' },
  },
  en: {
    adds: (name, alias) => `aliases.yml will say: ${name} + ${alias}`,
    joinQuestion: (name, alias) => `Is “${alias}” another name of “${name}”?`,
    partQuestion: (name, alias) => `Keep “${name}” and “${alias}” apart?`,
    labelQuestion: (name, language, label) => `Call ${name} “${label}” in ${language}?`,
    joinEffect: 'Then either name finds and follows it.',
    partEffect: 'Then each stands for itself, whatever glossaries say.',
    file: (path) => `It is written to ${path}; nothing else in it changes.`,
    written: (path) => `✅ Written to ${path}.`,
    unchanged: (path) => `${path} says so already.`,
    kept: {
      faulty: (path) =>
        `⚠️ ${path} has a mistake or is written in an unusual way, so I left it alone and keep the decision myself. Decide again once it is mended, and it is written there.`,
      unwritable: (path) =>
        `⚠️ ${path} cannot be written: the folder is read-only or missing. I keep the decision myself.`,
    },
    refused: {
      faulty: (path) =>
        `⚠️ ${path} has a mistake or is written in an unusual way, so I left it alone. See /problems, mend it, and try again.`,
      unwritable: (path) =>
        `⚠️ ${path} cannot be written: the folder is read-only or missing. Nothing was changed.`,
    },
    undone: (path) => `${path} is as it was.`,
    notUndone: (path) => `Somebody has changed ${path} since, so I left it alone; change it by hand.`,
    dropped: 'All right, nothing was changed.',
    bothUnknown: (first, second) =>
      `I know neither “${first}” nor “${second}”. One of them has to be a name that episodes list.`,
    alreadyOne: (first, second) => `“${first}” and “${second}” are one already.`,
    alreadyApart: (first, second) => `“${first}” and “${second}” are two already.`,
    usage: 'To join: /aliases NVDA = Nvidia\nTo part: /aliases company ≠ Google',
    labels: {
      title: (count) => `${plural(count, 'common tag')} without a Chinese name`,
      none: 'Every common tag has a Chinese name.',
      hint: 'Press a number to name it.',
      page: 'What readers see:',
      ask: (name, language) => `What is ${name} called in ${language}? Reply to this message.`,
      tooLong: 'At most 40 characters, and not nothing. Please reply again.',
    },
    language: { 'zh-Hans': 'simplified Chinese', 'zh-Hant': 'traditional Chinese', en: 'English' },
    button: { write: '✓ Write it', drop: 'Leave it', undo: '↩︎ Undo', labels: '🏷 Tag names', back: '‹ Back' },
  },
};
