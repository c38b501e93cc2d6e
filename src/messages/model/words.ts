import type { NoneReason } from '../../domain/model-use.ts';
import type { Writer } from '../../domain/writer.ts';
import type { Words } from '../common/words.ts';

/** Why the language model does not answer: a wrong key, no money, no such model, too many calls, unreachable, no state. */
export type ModelTroubleKind = 'key' | 'credit' | 'model' | 'rate' | 'down' | 'storage';

/** Texts about the language model. */
export interface ModelWords {
  /** Who wrote the text above, and how far it was checked: what was proved, what was judged. */
  readonly writer: Readonly<Record<Writer, string>>;
  /** Sentences that their source did not support. */
  readonly dropped: (count: number) => string;
  /** So many of the episodes are so long that the model read what matters most of them only. */
  readonly readInPart: (count: number, episodes: number) => string;
  readonly trouble: Readonly<Record<ModelTroubleKind, string>>;
  readonly troubleNext: string;
  /** The part of `/stats` on the model; `shown`: the formatted count. */
  readonly use: {
    readonly title: string;
    readonly today: (spent: string, cap: string) => string;
    readonly month: (spent: string) => string;
    readonly calendarMonth: (spent: string, cap: string) => string;
    readonly calls: (count: number, shown: string, tokensIn: string, tokensOut: string) => string;
    readonly spared: (cached: string, shared: string) => string;
    /** Requests that were answered without the model. */
    readonly without: (count: string, reasons: string) => string;
    readonly reason: Readonly<Record<NoneReason, string>>;
    readonly checked: (claims: string, dropped: string, share: string, retried: string) => string;
  };
}

export const MODEL: Words<ModelWords> = {
  'zh-Hans': {
    writer: {
      text: '📝 摘自原文',
      model: '🤖 由语言模型撰写；数字与日期已核对',
      judged: '🤖 由语言模型撰写；数字与日期已核对，文意由模型对照原文复读过',
      pretend: '🎭 由假装的模型拼成，它什么也不懂；数字与日期已核对',
    },
    dropped: (count) => `有 ${count} 句在原文里找不到依据，已略去`,
    readInPart: (count, episodes) =>
      `${episodes > 1 ? `有 ${count} 期` : ''}原文很长，模型只读了最要紧的部分`,
    trouble: {
      key: '语言模型不认这个密钥，请检查 ANTHROPIC_API_KEY。',
      credit: '语言模型的账户没有余额了，请充值。',
      model: '没有这个语言模型，请检查 LLM_MODEL。',
      rate: '语言模型暂时不再接受调用。',
      down: '语言模型连不上。',
      storage: '语言模型的回答和花费写不下来，先不再调用它。',
    },
    troubleNext: '摘要和回答照常，改用原文里的句子。稍后会自动再试；今天不再为此打扰你。',
    use: {
      title: '语言模型',
      today: (spent, cap) => `今天（UTC）花费 ${spent}，上限 ${cap}`,
      month: (spent) => `近 30 天花费 ${spent}`,
      calendarMonth: (spent, cap) => `本月花费 ${spent}，上限 ${cap}`,
      calls: (_, shown, tokensIn, tokensOut) => `调用 ${shown} 次，读 ${tokensIn}、写 ${tokensOut} token`,
      spared: (cached, shared) => `不必再问：缓存 ${cached} 次，同时共用 ${shared} 次`,
      without: (count, reasons) => `没用上模型 ${count} 次（${reasons}）`,
      reason: {
        'no-key': '没有密钥',
        'budget-user': '个人次数用完',
        'budget-day': '当天额度用完',
        'budget-month': '当月额度用完',
        breaker: '暂停调用',
        timeout: '太慢',
        refused: '拒答',
        truncated: '太长',
        invalid: '答非所问',
        empty: '空白',
        unavailable: '连不上',
      },
      checked: (claims, dropped, share, retried) =>
        `核对 ${claims} 句，略去 ${dropped} 句（${share}），送回重写 ${retried} 次`,
    },
  },
  'zh-Hant': {
    writer: {
      text: '📝 摘自原文',
      model: '🤖 由語言模型撰寫；數字與日期已核對',
      judged: '🤖 由語言模型撰寫；數字與日期已核對，文意由模型對照原文複讀過',
      pretend: '🎭 由假裝的模型拼成，它什麼也不懂；數字與日期已核對',
    },
    dropped: (count) => `有 ${count} 句在原文裡找不到依據，已略去`,
    readInPart: (count, episodes) =>
      `${episodes > 1 ? `有 ${count} 集` : ''}原文很長，模型只讀了最要緊的部分`,
    trouble: {
      key: '語言模型不認這把金鑰，請檢查 ANTHROPIC_API_KEY。',
      credit: '語言模型的帳戶沒有餘額了，請儲值。',
      model: '沒有這個語言模型，請檢查 LLM_MODEL。',
      rate: '語言模型暫時不再接受呼叫。',
      down: '語言模型連不上。',
      storage: '語言模型的回答和花費寫不下來，先不再呼叫它。',
    },
    troubleNext: '摘要和回答照常，改用原文裡的句子。稍後會自動再試；今天不再為此打擾你。',
    use: {
      title: '語言模型',
      today: (spent, cap) => `今天（UTC）花費 ${spent}，上限 ${cap}`,
      month: (spent) => `近 30 天花費 ${spent}`,
      calendarMonth: (spent, cap) => `本月花費 ${spent}，上限 ${cap}`,
      calls: (_, shown, tokensIn, tokensOut) => `呼叫 ${shown} 次，讀 ${tokensIn}、寫 ${tokensOut} token`,
      spared: (cached, shared) => `不必再問：快取 ${cached} 次，同時共用 ${shared} 次`,
      without: (count, reasons) => `沒用上模型 ${count} 次（${reasons}）`,
      reason: {
        'no-key': '沒有金鑰',
        'budget-user': '個人次數用完',
        'budget-day': '當天額度用完',
        'budget-month': '當月額度用完',
        breaker: '暫停呼叫',
        timeout: '太慢',
        refused: '拒答',
        truncated: '太多字',
        invalid: '答非所問',
        empty: '空白',
        unavailable: '連不上',
      },
      checked: (claims, dropped, share, retried) =>
        `核對 ${claims} 句，略去 ${dropped} 句（${share}），送回重寫 ${retried} 次`,
    },
  },
  en: {
    writer: {
      text: '📝 Taken from the episode’s own text',
      model: '🤖 Written by a language model; figures and dates were checked against the text',
      judged:
        '🤖 Written by a language model; figures and dates were checked against the text, and the model read the meaning a second time',
      pretend:
        '🎭 Written by the pretend model, which understands nothing; figures and dates were checked against the text',
    },
    dropped: (count) =>
      count === 1
        ? '1 line was left out: the text does not support it'
        : `${count} lines were left out: the text does not support them`,
    readInPart: (count, episodes) =>
      `${episodes > 1 ? `${count} of the episodes ${count === 1 ? 'is' : 'are'}` : 'The text is'} very long: the model read only what matters most`,
    trouble: {
      key: 'The language model refuses the key. Please check ANTHROPIC_API_KEY.',
      credit: 'The language model’s account has run out of credit. Please top it up.',
      model: 'There is no such language model. Please check LLM_MODEL.',
      rate: 'The language model accepts no more calls for now.',
      down: 'The language model cannot be reached.',
      storage: 'What the language model says and costs cannot be saved, so it is not called.',
    },
    troubleNext:
      'Digests and answers go on without it, with lines from the text. I will keep trying; you will not hear about this again today.',
    use: {
      title: 'Language model',
      today: (spent, cap) => `Today (UTC): ${spent} of ${cap}`,
      month: (spent) => `Last 30 days: ${spent}`,
      calendarMonth: (spent, cap) => `This month: ${spent} of ${cap}`,
      calls: (count, shown, tokensIn, tokensOut) =>
        `${shown} ${count === 1 ? 'call' : 'calls'}, ${tokensIn} tokens in, ${tokensOut} out`,
      spared: (cached, shared) => `spared: ${cached} from the cache, ${shared} shared`,
      without: (count, reasons) => `${count} without the model (${reasons})`,
      reason: {
        'no-key': 'no key',
        'budget-user': 'a user’s daily asks',
        'budget-day': 'daily cap',
        'budget-month': 'monthly cap',
        breaker: 'paused',
        timeout: 'too slow',
        refused: 'refused',
        truncated: 'too long',
        invalid: 'not as asked',
        empty: 'empty',
        unavailable: 'out of reach',
      },
      checked: (claims, dropped, share, retried) =>
        `${claims} lines checked, ${dropped} left out (${share}), ${retried} answers sent back`,
    },
  },
};
