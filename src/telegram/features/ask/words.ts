import type { WhyPassages } from '../../../domain/ask-answer.ts';
import type { Words } from '../../../messages/common/words.ts';

/** Questions to the archive. */
interface AskWords {
  readonly commands: Readonly<Record<'ask', string>>;
  readonly title: string;
  readonly howTo: string;
  readonly followUp: string;
  readonly examples: string;
  /** Two questions to try. */
  readonly aboutName: (name: string) => string;
  readonly whatIs: (term: string) => string;
  readonly tooLong: (limit: number) => string;
  /** Several questions are being answered. */
  readonly busy: string;
  /** While the answer is being written. */
  readonly reading: (passages: number) => string;
  readonly seconds: (count: number) => string;
  readonly unknown: string;
  readonly widen: string;
  readonly unavailable: string;
  /** The end of an answer. */
  readonly part: string;
  /** Above what episodes say against each other, the newest first. */
  readonly disagree: string;
  /** Why there are passages instead of an answer. */
  readonly why: Readonly<Record<Exclude<WhyPassages, 'spent'>, string>>;
  readonly spent: (times: number) => string;
  /** The button that searches for the words of the question. */
  readonly search: string;
}

export const ASK: Words<AskWords> = {
  'zh-Hans': {
    commands: { ask: '向节目提问' },
    title: '问问节目',
    howTo: '发送 /ask 和一个问题，中文英文都行。回答只用节目里说过的，每句都注明出自哪一节。',
    followUp: '想接着问，回复那条回答就好。',
    examples: '比如：',
    aboutName: (name) => `节目里怎么说${name}？`,
    whatIs: (term) => `${term}是什么？`,
    tooLong: (limit) => `这个问题有点长。请写在 ${limit} 个字以内，或者分几次问。`,
    busy: '前面的问题还在回答，等一下再问这个吧。',
    reading: (passages) => `正在读 ${passages} 段原文…`,
    seconds: (count) => `${count} 秒`,
    unknown: '节目里没有说过这个。',
    widen: '换个说法，或写上名字再试试？/search 可以查单个的词。',
    unavailable: '现在查不了，请稍后再试。',
    part: '其余的，节目里没有说。',
    disagree: '几期节目说法不一，最新的在前：',
    why: {
      'no-model': '节目里是这么说的：',
      silent: '语言模型这会儿答不上来。节目里是这么说的：',
      waiting: '语言模型还在读，读完会在这里作答。先看看节目里怎么说：',
      unanswered: '节目里好像没有答案，最接近的是这些：',
      unnamed: '没有哪一段说到这个，最接近的是这些：',
      unsound: '语言模型的回答经不起与原文核对。节目里是这么说的：',
    },
    spent: (times) => `你今天已经问了 ${times} 次，到上限了。节目里是这么说的：`,
    search: '改为搜索',
  },
  'zh-Hant': {
    commands: { ask: '向節目提問' },
    title: '問問節目',
    howTo: '傳送 /ask 和一個問題，中文英文都行。回答只用節目裡說過的，每句都註明出自哪一節。',
    followUp: '想接著問，回覆那則回答就好。',
    examples: '例如：',
    aboutName: (name) => `節目裡怎麼說${name}？`,
    whatIs: (term) => `${term}是什麼？`,
    tooLong: (limit) => `這個問題有點長。請寫在 ${limit} 個字以內，或者分幾次問。`,
    busy: '前面的問題還在回答，等一下再問這個吧。',
    reading: (passages) => `正在讀 ${passages} 段原文…`,
    seconds: (count) => `${count} 秒`,
    unknown: '節目裡沒有說過這個。',
    widen: '換個說法，或寫上名字再試試？/search 可以查單個的詞。',
    unavailable: '現在查不了，請稍後再試。',
    part: '其餘的，節目裡沒有說。',
    disagree: '幾集節目說法不一，最新的在前：',
    why: {
      'no-model': '節目裡是這麼說的：',
      silent: '語言模型這會兒答不上來。節目裡是這麼說的：',
      waiting: '語言模型還在讀，讀完會在這裡作答。先看看節目裡怎麼說：',
      unanswered: '節目裡好像沒有答案，最接近的是這些：',
      unnamed: '沒有哪一段說到這個，最接近的是這些：',
      unsound: '語言模型的回答經不起與原文核對。節目裡是這麼說的：',
    },
    spent: (times) => `你今天已經問了 ${times} 次，到上限了。節目裡是這麼說的：`,
    search: '改為搜尋',
  },
  en: {
    commands: { ask: 'Ask the episodes a question' },
    title: 'Ask the episodes',
    howTo:
      'Send /ask and a question, in English or Chinese. The answer comes from the episodes alone, and every sentence names the section that says so.',
    followUp: 'To ask on, reply to the answer.',
    examples: 'For example:',
    aboutName: (name) => `What do the episodes say about ${name}?`,
    whatIs: (term) => `What is ${term}?`,
    tooLong: (limit) =>
      `That is a long question. Please put it in ${limit} characters, or ask one thing at a time.`,
    busy: 'Your earlier questions are still being answered. Please ask this one in a moment.',
    reading: (passages) => (passages === 1 ? 'reading 1 passage…' : `reading ${passages} passages…`),
    seconds: (count) => `${count} s`,
    unknown: 'The episodes do not say.',
    widen: 'Perhaps in other words, or with a name? /search looks for single words.',
    unavailable: 'I cannot look anything up just now. Please try again in a moment.',
    part: 'The episodes say nothing about the rest.',
    disagree: 'Episodes disagree; the newest comes first:',
    why: {
      'no-model': 'This is what the episodes say:',
      silent: 'The language model has no answer just now. This is what the episodes say:',
      waiting:
        'The language model is still reading; its answer will appear here. Until then, from the episodes:',
      unanswered: 'The episodes do not seem to answer that. This comes nearest:',
      unnamed: 'No passage names what you ask about. These come nearest:',
      unsound: 'The language model’s answer did not stand up to the text. This is what the episodes say:',
    },
    spent: (times) =>
      `You have asked ${times === 1 ? 'once' : `${times} times`} today, which is the limit. Here is what the episodes say:`,
    search: 'Search instead',
  },
};
