import type { Fault } from '../../domain/problem.ts';
import { plural, type Words } from '../common/words.ts';

/** Describes a fault as `what is wrong; what to write instead`; texts of the fault are already one line and quoted. */
export type FaultPhrases = {
  readonly [Code in Fault['code']]: (
    fault: Extract<Fault, { readonly code: Code }>,
    example: string,
  ) => string;
};

/** What is wrong with files, and what to write instead. */
export interface ProblemsWords {
  readonly commands: Readonly<Record<'problems', string>>;
  /** Counts of faults, which keep files out, and of warnings. */
  readonly open: (refusals: number, warnings: number) => string;
  readonly new: (refusals: number, warnings: number) => string;
  readonly none: string;
  /** Before one fault of several of its kind. */
  readonly ofAKind: (count: number) => string;
  readonly all: string;
  /** Of what a notice told: some of it, and all of it. */
  readonly mended: (count: number) => string;
  readonly allMended: (count: number) => string;
  /** Follows that match nothing in the archive. */
  readonly unmatched: (count: number) => string;
  /** Under a file that is accepted in spite of them. */
  readonly warnings: (count: number) => string;
  readonly faults: FaultPhrases;
}

/** What there is none of is not named. */
function joined(separator: string, parts: readonly string[]): string {
  return parts.filter(Boolean).join(separator);
}

function countsOf(refusals: number, warnings: number): string {
  return joined('、', [refusals > 0 ? `${refusals} 处要改` : '', warnings > 0 ? `${warnings} 条提醒` : '']);
}

function countsInTaiwan(refusals: number, warnings: number): string {
  return joined('、', [refusals > 0 ? `${refusals} 處要改` : '', warnings > 0 ? `${warnings} 則提醒` : '']);
}

function countsInEnglish(refusals: number, warnings: number): string {
  return joined(', ', [
    refusals > 0 ? `${plural(refusals, 'thing')} to fix` : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ]);
}

export const PROBLEMS: Words<ProblemsWords> = {
  'zh-Hans': {
    commands: { problems: '内容里要改的地方' },
    open: (refusals, warnings) => `内容里有 ${countsOf(refusals, warnings)}`,
    new: (refusals, warnings) => `内容里新发现 ${countsOf(refusals, warnings)}`,
    none: '内容都没有问题。',
    ofAKind: (count) => `这样的有 ${count} 处：`,
    all: '/problems 列出全部。只有提醒的节目照常收录。',
    mended: (count) => `另外 ${count} 处已改好`,
    allMended: (count) => `内容里的 ${count} 处问题都改好了。`,
    unmatched: (count) => `${count} 个关注配不上节目`,
    warnings: (count) => `${count} 条提醒；文件照常收录`,
    faults: {
      'folder-missing': () => '找不到内容文件夹；请建立它，或改 CONTENT_DIR',
      unreadable: ({ reason }) => `读不了（${reason}）；请检查文件权限`,
      empty: () => '文件是空的；请以 front matter 开头，至少写 title 和 date',
      binary: () => '不是文本文件；请存成 UTF-8 编码的 Markdown',
      'not-utf8': () => '编码不是 UTF-8；请存成 UTF-8',
      'name-not-utf8': () => '名字不是 UTF-8 编码，打不开，没有读；请改名',
      'too-large': ({ bytes, limit }) => `文件有 ${bytes} 字节，最多 ${limit}；请拆成几份`,
      'front-matter-missing': () => '没有 front matter；请在第一行写 ---，接着写 title 和 date，再写一行 ---',
      'front-matter-unclosed': () => 'front matter 没有结束；请在它后面写一行 ---',
      'front-matter-too-large': ({ bytes, limit }) =>
        `front matter 有 ${bytes} 字节，最多 ${limit}；请把正文移到 --- 后面`,
      'front-matter-language': ({ language }) =>
        `不接受 ${language} 写的 front matter；请在单独的 --- 之后写 YAML`,
      'blank-before-front-matter': () => '--- 前面有空行；请让 --- 在第一行',
      'tab-indent': () => '这一行用制表符缩进；请换成空格',
      'full-width-colon': () => '键后面是全角冒号“：”；请写半角冒号加空格，例如 title: 标题',
      'alias-bomb': () => 'YAML 别名（*名称）太多；请把值直接写出来',
      yaml: ({ reason }) => `YAML 读不出来（${reason}）；请改这一行，含有冒号或 # 的文字要加引号`,
      'not-a-mapping': () => '不是“键: 值”的形式；请每行写一个，例如 title: 标题',
      missing: (_, example) => `缺少这一项；请写 ${example}`,
      'expected-text': ({ got }) => `应为一段文字，现在是 ${got}；请写一行文字，需要时加引号`,
      'expected-list': ({ got }) => `应为列表，现在是 ${got}；请写 [甲, 乙]，或每行一个“- 名称”`,
      'expected-boolean': ({ got }, example) =>
        `应为 true 或 false，现在是 ${got}；请写 ${example || 'true 或 false'}`,
      'expected-date': ({ got }, example) => `应为 YYYY-MM-DD，现在是 ${got}；请写 ${example}`,
      'expected-instant': ({ got }, example) => `应为带时区的时间，现在是 ${got}；请写成 ${example} 这样`,
      'expected-id': ({ got }, example) =>
        `只能用英文字母、数字、- 和 _，最多 32 个，现在是 ${got}；请写成 ${example} 这样`,
      'too-long': ({ length, limit }) => `有 ${length} 个字，最多 ${limit} 个；请缩短`,
      'unknown-kind': ({ got }, example) => `没有 ${got} 这个种类；请用 ${example}`,
      'unknown-language': ({ got }, example) => `没有 ${got} 这种语言；请用 ${example}`,
      'expected-labels': ({ got }, example) => `应按语言写名称，现在是 ${got}；请写 ${example}`,
      'same-identity': ({ otherPath }) => `和 ${otherPath} 的 id 或 source 相同；请给其中一个换 id`,
      copy: ({ otherPath }) => `是 ${otherPath} 的副本，没有发布；请删除它（真是另一期，就改标题或加上 id）`,
      'conflict-name': () => '文件名像同步冲突留下的副本，没有读；请删除它，要留就改名',
      'merge-conflict': () => '两个版本合并后没有整理；请只留一个，删去 <<<<<<<、=======、>>>>>>> 这几行',
      'key-read-as': ({ known }) => `当作 ${known} 读；请写成 ${known}`,
      'key-unread': ({ known }) => `像是 ${known}，但没有读；请只写一个 ${known}，或换个键名`,
      'held-as-draft': () => '这一期当草稿留下了；请写 draft: true，或删去这一行',
      'held-until': ({ got }) => `这一期留到 ${got} 才发布；请用 publish_at 写带时区的时刻，或删去这一行`,
      hidden: () => '这一期对所有人隐藏；想让人过目就写 draft: true，否则删去这一行',
      'list-in-text': ({ got, written }) => `几项写成了一段文字 ${got}；请写成 ${written}`,
      'no-name': ({ got }) => `${got} 不是名字，没有收；请写名字，没有就留空`,
      'marks-in-value': ({ got, written }) => `文字外面多了符号 ${got}；请写成 ${written}`,
      'cut-at-hash': ({ got }) => `YAML 会在“ #”处截断文字，这里读作 ${got}；请把整段用引号括起来`,
      invisible: ({ characters }) => `有看不见的字符（${characters}），已跳过；请删去`,
      'zone-missing': ({ got, written }) => `${got} 没有时区，只读日期；请写成 ${written}`,
      'future-date': ({ got }) => `${got} 还没到；写错了就改，有意的可以不管`,
      'no-address': ({ got }, example) => `${got} 不是 http 或 https 网址，没有收；请写成 ${example} 这样`,
      'unbalanced-fold': () => '<details> 和 </details> 不成对，这里没有折叠；请补上或删去一个',
      'unclosed-fence': () => '代码围栏没有结尾，已跳过；请在代码后面写上同样的一行',
      dense: () => '符号或链接比文字还多，原样显示，不排版；请删去没用的',
      'unclosed-comment': () => '注释 <!-- 没有结尾，只跳过这一行；请用 --> 结束',
      litter: () => '有程序留下的标记，已跳过；请删去',
    },
  },
  'zh-Hant': {
    commands: { problems: '內容裡要改的地方' },
    open: (refusals, warnings) => `內容裡有 ${countsInTaiwan(refusals, warnings)}`,
    new: (refusals, warnings) => `內容裡新發現 ${countsInTaiwan(refusals, warnings)}`,
    none: '內容都沒有問題。',
    ofAKind: (count) => `這樣的有 ${count} 處：`,
    all: '/problems 列出全部。只有提醒的節目照常收錄。',
    mended: (count) => `另外 ${count} 處已改好`,
    allMended: (count) => `內容裡的 ${count} 處問題都改好了。`,
    unmatched: (count) => `${count} 個追蹤配不上節目`,
    warnings: (count) => `${count} 則提醒；檔案照常收錄`,
    faults: {
      'folder-missing': () => '找不到內容資料夾；請建立它，或改 CONTENT_DIR',
      unreadable: ({ reason }) => `讀不了（${reason}）；請檢查檔案權限`,
      empty: () => '檔案是空的；請以 front matter 開頭，至少寫 title 和 date',
      binary: () => '不是文字檔；請存成 UTF-8 編碼的 Markdown',
      'not-utf8': () => '編碼不是 UTF-8；請存成 UTF-8',
      'name-not-utf8': () => '名字不是 UTF-8 編碼，打不開，沒有讀；請改名',
      'too-large': ({ bytes, limit }) => `檔案有 ${bytes} 位元組，最多 ${limit}；請拆成幾份`,
      'front-matter-missing': () => '沒有 front matter；請在第一行寫 ---，接著寫 title 和 date，再寫一行 ---',
      'front-matter-unclosed': () => 'front matter 沒有結束；請在它後面寫一行 ---',
      'front-matter-too-large': ({ bytes, limit }) =>
        `front matter 有 ${bytes} 位元組，最多 ${limit}；請把內文移到 --- 後面`,
      'front-matter-language': ({ language }) =>
        `不接受 ${language} 寫的 front matter；請在單獨的 --- 之後寫 YAML`,
      'blank-before-front-matter': () => '--- 前面有空行；請讓 --- 在第一行',
      'tab-indent': () => '這一行用定位字元縮排；請換成空格',
      'full-width-colon': () => '鍵後面是全形冒號「：」；請寫半形冒號加空格，例如 title: 標題',
      'alias-bomb': () => 'YAML 別名（*名稱）太多；請把值直接寫出來',
      yaml: ({ reason }) => `YAML 讀不出來（${reason}）；請改這一行，含有冒號或 # 的文字要加引號`,
      'not-a-mapping': () => '不是「鍵: 值」的形式；請每行寫一個，例如 title: 標題',
      missing: (_, example) => `缺少這一項；請寫 ${example}`,
      'expected-text': ({ got }) => `應為一段文字，現在是 ${got}；請寫一行文字，需要時加引號`,
      'expected-list': ({ got }) => `應為清單，現在是 ${got}；請寫 [甲, 乙]，或每行一個「- 名稱」`,
      'expected-boolean': ({ got }, example) =>
        `應為 true 或 false，現在是 ${got}；請寫 ${example || 'true 或 false'}`,
      'expected-date': ({ got }, example) => `應為 YYYY-MM-DD，現在是 ${got}；請寫 ${example}`,
      'expected-instant': ({ got }, example) => `應為帶時區的時間，現在是 ${got}；請寫成 ${example} 這樣`,
      'expected-id': ({ got }, example) =>
        `只能用英文字母、數字、- 和 _，最多 32 個，現在是 ${got}；請寫成 ${example} 這樣`,
      'too-long': ({ length, limit }) => `有 ${length} 個字，最多 ${limit} 個；請縮短`,
      'unknown-kind': ({ got }, example) => `沒有 ${got} 這個種類；請用 ${example}`,
      'unknown-language': ({ got }, example) => `沒有 ${got} 這種語言；請用 ${example}`,
      'expected-labels': ({ got }, example) => `應按語言寫名稱，現在是 ${got}；請寫 ${example}`,
      'same-identity': ({ otherPath }) => `和 ${otherPath} 的 id 或 source 相同；請給其中一個換 id`,
      copy: ({ otherPath }) => `是 ${otherPath} 的副本，沒有發布；請刪除它（真是另一集，就改標題或加上 id）`,
      'conflict-name': () => '檔名像同步衝突留下的副本，沒有讀；請刪除它，要留就改名',
      'merge-conflict': () => '兩個版本合併後沒有整理；請只留一個，刪去 <<<<<<<、=======、>>>>>>> 這幾行',
      'key-read-as': ({ known }) => `當作 ${known} 讀；請寫成 ${known}`,
      'key-unread': ({ known }) => `像是 ${known}，但沒有讀；請只寫一個 ${known}，或換個鍵名`,
      'held-as-draft': () => '這一集當草稿留下了；請寫 draft: true，或刪去這一行',
      'held-until': ({ got }) => `這一集留到 ${got} 才發布；請用 publish_at 寫帶時區的時刻，或刪去這一行`,
      hidden: () => '這一集對所有人隱藏；想讓人過目就寫 draft: true，否則刪去這一行',
      'list-in-text': ({ got, written }) => `幾項寫成了一段文字 ${got}；請寫成 ${written}`,
      'no-name': ({ got }) => `${got} 不是名字，沒有收；請寫名字，沒有就留空`,
      'marks-in-value': ({ got, written }) => `文字外面多了符號 ${got}；請寫成 ${written}`,
      'cut-at-hash': ({ got }) => `YAML 會在「 #」處截斷文字，這裡讀作 ${got}；請把整段用引號括起來`,
      invisible: ({ characters }) => `有看不見的字元（${characters}），已跳過；請刪去`,
      'zone-missing': ({ got, written }) => `${got} 沒有時區，只讀日期；請寫成 ${written}`,
      'future-date': ({ got }) => `${got} 還沒到；寫錯了就改，有意的可以不管`,
      'no-address': ({ got }, example) => `${got} 不是 http 或 https 網址，沒有收；請寫成 ${example} 這樣`,
      'unbalanced-fold': () => '<details> 和 </details> 不成對，這裡沒有摺疊；請補上或刪去一個',
      'unclosed-fence': () => '程式碼圍欄沒有結尾，已跳過；請在程式碼後面寫上同樣的一行',
      dense: () => '符號或連結比文字還多，原樣顯示，不排版；請刪去沒用的',
      'unclosed-comment': () => '註解 <!-- 沒有結尾，只跳過這一行；請用 --> 結束',
      litter: () => '有程式留下的標記，已跳過；請刪去',
    },
  },
  en: {
    commands: { problems: 'What to fix in the content' },
    open: (refusals, warnings) => `In the content: ${countsInEnglish(refusals, warnings)}`,
    new: (refusals, warnings) => `New in the content: ${countsInEnglish(refusals, warnings)}`,
    none: 'The content is in order.',
    ofAKind: (count) => `${count} like this:`,
    all: '/problems lists all of them. A warning keeps no episode out.',
    mended: (count) => `${count} mended`,
    allMended: (count) => (count === 1 ? 'The problem is mended.' : `All ${count} problems are mended.`),
    unmatched: (count) => `${plural(count, 'follow')} without a match`,
    warnings: (count) => `${plural(count, 'warning')}; the file is read all the same`,
    faults: {
      'folder-missing': () => 'the content folder is missing; create it or change CONTENT_DIR',
      unreadable: ({ reason }) => `cannot be read (${reason}); check the file's permissions`,
      empty: () => 'the file is empty; begin with front matter that has a title and a date',
      binary: () => 'not a text file; save it as Markdown in UTF-8',
      'not-utf8': () => 'not valid UTF-8; save it as UTF-8',
      'name-not-utf8': () => 'the name is not UTF-8, so it cannot be opened and is not read; rename it',
      'too-large': ({ bytes, limit }) => `${bytes} bytes, at most ${limit}; split it into several files`,
      'front-matter-missing': () =>
        'no front matter; write --- on the first line, then title and date, then ---',
      'front-matter-unclosed': () => 'the front matter does not end; add a line --- after it',
      'front-matter-too-large': ({ bytes, limit }) =>
        `${bytes} bytes, at most ${limit}; move the text after ---`,
      'front-matter-language': ({ language }) =>
        `front matter in ${language} is refused; write YAML after a bare ---`,
      'blank-before-front-matter': () => 'there is an empty line before ---; write --- on the first line',
      'tab-indent': () => 'a tab indents this line; write spaces',
      'full-width-colon': () =>
        'a full-width colon ： follows the key; write a colon and a space: title: A title',
      'alias-bomb': () => 'too many YAML aliases (*name); write the values out',
      yaml: ({ reason }) =>
        `not readable as YAML (${reason}); fix this line, and quote text that contains a colon or #`,
      'not-a-mapping': () => 'expected lines of key: value; write for example title: A title',
      missing: (_, example) => `missing; write ${example}`,
      'expected-text': ({ got }) => `expected text, got ${got}; write one line of text, quoted if need be`,
      'expected-list': ({ got }) => `expected a list, got ${got}; write [one, two], or one "- name" a line`,
      'expected-boolean': ({ got }, example) =>
        `expected true or false, got ${got}; write ${example || 'true or false'}`,
      'expected-date': ({ got }, example) => `expected YYYY-MM-DD, got ${got}; write ${example}`,
      'expected-instant': ({ got }, example) =>
        `expected an instant with its zone, got ${got}; write it like ${example}`,
      'expected-id': ({ got }, example) =>
        `expected 1 to 32 letters, digits, - and _, got ${got}; write it like ${example}`,
      'too-long': ({ length, limit }) => `${length} characters, at most ${limit}; shorten it`,
      'unknown-kind': ({ got }, example) => `unknown kind ${got}; write one of ${example}`,
      'unknown-language': ({ got }, example) => `unknown language ${got}; write one of ${example}`,
      'expected-labels': ({ got }, example) => `expected a label per language, got ${got}; write ${example}`,
      'same-identity': ({ otherPath }) =>
        `the same id or source as ${otherPath}; give one of them another id`,
      copy: ({ otherPath }) =>
        `a copy of ${otherPath}, not published; delete it (if it is another episode, change its title or add an id)`,
      'conflict-name': () =>
        'named like a copy that a sync conflict left, not read; delete it, or rename it to keep it',
      'merge-conflict': () =>
        'two versions were merged and not resolved here; keep one of them, and delete the lines <<<<<<<, ======= and >>>>>>>',
      'key-read-as': ({ known }) => `read as ${known}; write ${known}`,
      'key-unread': ({ known }) =>
        `looks like ${known}, but is not read; write ${known} once, or call it something else`,
      'held-as-draft': () => 'holds the episode back as a draft; write draft: true, or take it out',
      'held-until': ({ got }) =>
        `holds the episode back until ${got}; write publish_at with an instant and its zone, or take it out`,
      hidden: () =>
        'hides the episode from everybody; write draft: true if somebody is to look at it, or take it out',
      'list-in-text': ({ got, written }) => `a list in one text, ${got}; write ${written}`,
      'no-name': ({ got }) => `${got} is not a name and is left out; write a name, or nothing`,
      'marks-in-value': ({ got, written }) => `marks around the words, ${got}; write ${written}`,
      'cut-at-hash': ({ got }) => `YAML ends a text at " #"; read as ${got}; put all of it in quotes`,
      invisible: ({ characters }) => `invisible characters (${characters}) were skipped; delete them`,
      'zone-missing': ({ got, written }) =>
        `${got} names no time zone, only its day is read; write ${written}`,
      'future-date': ({ got }) => `${got} is in the future; correct the day, or leave it if it is meant`,
      'no-address': ({ got }, example) =>
        `${got} is not an http or https address and is left out; write it like ${example}`,
      'unbalanced-fold': () =>
        '<details> and </details> do not match, so nothing is folded here; add or delete one of them',
      'unclosed-fence': () => 'a code fence that nothing closes is skipped; close it with the same line',
      dense: () =>
        'more signs or links than words, so it is shown as it stands; take out what no reader needs',
      'unclosed-comment': () => 'a comment <!-- that never ends hides only this line; end it with -->',
      litter: () => 'marks left by a program were skipped; delete them',
    },
  },
};
