import type { AliasDoubt, AliasWord } from '../../../domain/entity.ts';
import { plural, type Words } from '../../../messages/common/words.ts';

/** Aliases mined from glossaries, for admins. */
interface AliasesWords {
  readonly commands: Readonly<Record<'aliases', string>>;
  readonly held: (count: number) => string;
  readonly noneHeld: string;
  readonly hint: string;
  readonly applied: (count: number) => string;
  readonly noneApplied: string;
  /** Two names that may mean the same. */
  readonly question: (first: string, second: string) => string;
  readonly doubt: Readonly<Record<AliasDoubt, string>>;
  /** What else glossaries say. */
  readonly rival: (name: string) => string;
  readonly ifAccepted: string;
  readonly inUse: string;
  /** It is not trusted enough to search by it. */
  readonly shown: string;
  /** It is hardly trusted. */
  readonly lookedUp: string;
  readonly times: (count: number) => string;
  readonly moreEpisodes: (count: number) => string;
  /** It is applied only because an admin accepted it. */
  readonly noEvidence: string;
  readonly accept: string;
  readonly refuse: string;
  readonly back: string;
  readonly showHeld: (count: number) => string;
  readonly showApplied: (count: number) => string;
  readonly acceptPage: string;
  readonly refusePage: string;
  /** Before all pairs of a page are decided. */
  readonly askPage: Readonly<Record<AliasWord, (pairs: number) => string>>;
  readonly confirmPage: Readonly<Record<AliasWord, (pairs: number) => string>>;
  readonly toasts: Readonly<Record<AliasWord, string>>;
}

export const ALIASES: Words<AliasesWords> = {
  'zh-Hans': {
    commands: { aliases: '节目里学来的别名：采用或拒绝' },
    held: (count) => `${count} 个别名待确认`,
    noneHeld: '没有待确认的别名。',
    hint: '这些是名词解释里写到、但拿不准的，要紧的在前。点编号看依据，再决定。',
    applied: (count) => `已采用 ${count} 个别名`,
    noneApplied: '还没有从节目里学到别名。',
    question: (first, second) => `${first} = ${second}？`,
    doubt: {
      'joins-two': '两个都是已有的名字',
      'other-kind': '有一个是别的种类的名字',
      contradicts: '说法互相矛盾',
      unlike: '不像同一个名字',
      description: '像是描述，不是名字',
      part: '只解释了名字的一部分',
      'too-long': '太长，不像名字',
      'too-short': '太短，容易认错',
    },
    rival: (name) => `另有节目写成“${name}”`,
    ifAccepted: '采用后，用哪个名字都能找到、都能关注。拒绝后不再问。',
    inUse: '现在用哪个名字都能找到。拒绝后就分开，也不再问。',
    shown:
      '写的节目还不多：现在当作别名显示，命令里打这个名字也找得到，搜索和关注还不算它。采用后就算同一个；拒绝后不再用。',
    lookedUp:
      '还不够有把握：现在只有命令里直接打这个名字才找得到，搜索和关注都不算它。采用后就算同一个；拒绝后不再用。',
    times: (count) => `${count} 处`,
    moreEpisodes: (count) => `另外还有 ${count} 期这样写。`,
    noEvidence: '现在没有哪一期这样写，是管理员采用的。',
    accept: '✓ 采用',
    refuse: '✕ 拒绝',
    back: '‹ 返回',
    showHeld: (count) => `待确认（${count}）`,
    showApplied: (count) => `看已采用的（${count}）`,
    acceptPage: '✓ 这一页全采用',
    refusePage: '✕ 这一页全拒绝',
    askPage: {
      accepted: (pairs) => `这 ${pairs} 个全部采用？`,
      refused: (pairs) => `这 ${pairs} 个全部拒绝？`,
    },
    confirmPage: {
      accepted: (pairs) => `✓ 是，采用 ${pairs} 个`,
      refused: (pairs) => `✕ 是，拒绝 ${pairs} 个`,
    },
    toasts: { accepted: '已采用', refused: '已拒绝，不会再问' },
  },
  'zh-Hant': {
    commands: { aliases: '節目裡學來的別名：採用或拒絕' },
    held: (count) => `${count} 個別名待確認`,
    noneHeld: '沒有待確認的別名。',
    hint: '這些是名詞解釋裡寫到、但拿不準的，要緊的在前。點編號看依據，再決定。',
    applied: (count) => `已採用 ${count} 個別名`,
    noneApplied: '還沒有從節目裡學到別名。',
    question: (first, second) => `${first} = ${second}？`,
    doubt: {
      'joins-two': '兩個都是已有的名字',
      'other-kind': '有一個是別的種類的名字',
      contradicts: '說法互相矛盾',
      unlike: '不像同一個名字',
      description: '像是描述，不是名字',
      part: '只解釋了名字的一部分',
      'too-long': '太長，不像名字',
      'too-short': '太短，容易認錯',
    },
    rival: (name) => `另有節目寫成「${name}」`,
    ifAccepted: '採用後，用哪個名字都能找到、都能追蹤。拒絕後不再問。',
    inUse: '現在用哪個名字都能找到。拒絕後就分開，也不再問。',
    shown:
      '寫的節目還不多：現在當作別名顯示，指令裡打這個名字也找得到，搜尋和追蹤還不算它。採用後就算同一個；拒絕後不再用。',
    lookedUp:
      '還不夠有把握：現在只有指令裡直接打這個名字才找得到，搜尋和追蹤都不算它。採用後就算同一個；拒絕後不再用。',
    times: (count) => `${count} 處`,
    moreEpisodes: (count) => `另外還有 ${count} 集這樣寫。`,
    noEvidence: '現在沒有哪一集這樣寫，是管理員採用的。',
    accept: '✓ 採用',
    refuse: '✕ 拒絕',
    back: '‹ 返回',
    showHeld: (count) => `待確認（${count}）`,
    showApplied: (count) => `看已採用的（${count}）`,
    acceptPage: '✓ 這一頁全採用',
    refusePage: '✕ 這一頁全拒絕',
    askPage: {
      accepted: (pairs) => `這 ${pairs} 個全部採用？`,
      refused: (pairs) => `這 ${pairs} 個全部拒絕？`,
    },
    confirmPage: {
      accepted: (pairs) => `✓ 是，採用 ${pairs} 個`,
      refused: (pairs) => `✕ 是，拒絕 ${pairs} 個`,
    },
    toasts: { accepted: '已採用', refused: '已拒絕，不會再問' },
  },
  en: {
    commands: { aliases: 'Other names learned from episodes: accept or refuse' },
    held: (count) => `${plural(count, 'alias', 'aliases')} for you to decide`,
    noneHeld: 'No alias is waiting for you.',
    hint: 'Glossaries say these, but I am not sure; what matters most comes first. Press a number to see where, then decide.',
    applied: (count) => `${plural(count, 'alias', 'aliases')} in use`,
    noneApplied: 'No alias has been learned from episodes yet.',
    question: (first, second) => `${first} = ${second}?`,
    doubt: {
      'joins-two': 'both are names in their own right',
      'other-kind': 'one is the name of something of another kind',
      contradicts: 'glossaries contradict each other',
      unlike: 'does not look like the same name',
      description: 'describes rather than names',
      part: 'explains only a part of the name',
      'too-long': 'too long for a name',
      'too-short': 'too short to be sure of',
    },
    rival: (name) => `elsewhere it is “${name}”`,
    ifAccepted: 'Once accepted, either name finds and follows it. Once refused, I will not ask again.',
    inUse: 'Either name finds it now. Refuse to part them; I will not ask again.',
    shown:
      'Few episodes say so: it is shown as another name, and a command that is given it finds it, but searches and follows leave it out. Accept to make them one, or refuse to drop it.',
    lookedUp:
      'Not sure enough: a command that is given this name finds it, but searches and follows leave it out. Accept to make them one, or refuse to drop it.',
    times: (count) => `${count}×`,
    moreEpisodes: (count) => `${plural(count, 'more episode')} ${count === 1 ? 'says' : 'say'} so.`,
    noEvidence: 'No episode says so now; an admin accepted it.',
    accept: '✓ Accept',
    refuse: '✕ Refuse',
    back: '‹ Back',
    showHeld: (count) => `To decide (${count})`,
    showApplied: (count) => `In use (${count})`,
    acceptPage: '✓ Accept this page',
    refusePage: '✕ Refuse this page',
    askPage: {
      accepted: (pairs) => `Accept all ${pairs} of these?`,
      refused: (pairs) => `Refuse all ${pairs} of these?`,
    },
    confirmPage: {
      accepted: (pairs) => `✓ Yes, accept ${pairs}`,
      refused: (pairs) => `✕ Yes, refuse ${pairs}`,
    },
    toasts: { accepted: 'Accepted', refused: 'Refused; I will not ask again' },
  },
};
