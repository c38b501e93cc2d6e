import type { Words } from '../common/words.ts';

/** Terms that glossaries explain. */
export interface TermWords {
  readonly commands: Readonly<Record<'term', string>>;
  readonly kind: string;
  readonly explained: (episodes: string) => string;
  readonly firstMet: (day: string) => string;
  readonly related: string;
  /** An episode has the same explanation as the one above. */
  readonly sameAsAbove: string;
  /** An episode gives another name and no explanation. */
  readonly nameOnly: string;
  readonly newlyMet: string;
  readonly hint: string;
  readonly none: string;
  readonly noneNear: string;
  readonly isTerm: (name: string, kind: string) => string;
}

export const TERM: Words<TermWords> = {
  'zh-Hans': {
    commands: { term: '查名词的解释；不写词就看新名词' },
    kind: '名词',
    explained: (episodes) => `${episodes}解释过`,
    firstMet: (day) => `初见 ${day}`,
    related: '相关名词',
    sameAsAbove: '解释同上',
    nameOnly: '只给了名称，没有解释',
    newlyMet: '新解释的名词',
    hint: '点名词看解释，也可以发送 /term 加要查的词。',
    none: '还没有哪一期解释过名词。看看 /latest 吧。',
    noneNear: '发送 /term 可以看新解释的名词。',
    isTerm: (name, kind) => `没有叫“${name}”的${kind}，不过节目里解释过这个名词。`,
  },
  'zh-Hant': {
    commands: { term: '查名詞的解釋；不寫詞就看新名詞' },
    kind: '名詞',
    explained: (episodes) => `${episodes}解釋過`,
    firstMet: (day) => `初見 ${day}`,
    related: '相關名詞',
    sameAsAbove: '解釋同上',
    nameOnly: '只給了名稱，沒有解釋',
    newlyMet: '新解釋的名詞',
    hint: '點名詞看解釋，也可以傳送 /term 加要查的詞。',
    none: '還沒有哪一集解釋過名詞。看看 /latest 吧。',
    noneNear: '傳送 /term 可以看新解釋的名詞。',
    isTerm: (name, kind) => `沒有叫「${name}」的${kind}，不過節目裡解釋過這個名詞。`,
  },
  en: {
    commands: { term: 'What a term means; alone, the new ones' },
    kind: 'term',
    explained: (episodes) => `explained in ${episodes}`,
    firstMet: (day) => `first met ${day}`,
    related: 'Related',
    sameAsAbove: 'explained as above',
    nameOnly: 'named without an explanation',
    newlyMet: 'Newly explained terms',
    hint: 'Press a term for what it means, or send /term and a word.',
    none: 'No episode explains a term yet. Try /latest.',
    noneNear: '/term shows what was explained of late.',
    isTerm: (name, kind) => `There is no ${kind} called “${name}”, but the episodes explain it as a term.`,
  },
};
