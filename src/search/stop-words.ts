import { foldScript } from '../catalog/fold-name.ts';
import { isCommonWord } from '../catalog/word-borders.ts';

/** Grammar, question words, and what people say around a topic: none of it is looked for. */
const ENGLISH = new Set(
  `a about according after again against all also am an and another any anybody anyone anything archive are as at be because been
before being between both but by came can cited come compared could cover covered currently did discuss discussed discussing do does doing during
each either else episode episodes even ever every explain explained explaining for from get gets getting give given go going got guest had happen happened happening happens has have having he heard her
here hers him his host how i if in into is it its just keep kind know last late lately latest let like listened long look lot made make makes making many me mean means mention
mentioned mentions might mine more most much must my near need new newest next nor not now of off on once one ones only or other our out over own
per please point podcast podcasts put really recent recently remember s said same say says seem seemed seemingly seems shall she should show shows since so some somebody someone
something still such take takes taken talk talked talking tell tells than that the their them then there these they thing things think thinks this those
though through to told too under until up upon us use used using very via was way we were what whatever when where whether which while who whole whom whose
why will with within without would yes yet you your`.split(/\s+/),
);

/** Longer ones first where one begins with another: at each place the first that matches counts. */
const CHINESE = `
节目里有没有人?[讲聊说谈提][过到]?过?|有没有(?:哪一?[期集])?(?:节目)?(?:人)?[讲聊谈提][过到]?过?|节目里|这期节目|那期节目|节目中|的节目|那个节目|
记得(?:好像)?(?:有一[期集])?|我?听说|有一[期集](?:节目)?|哪一?[期集](?:节目)?|那一?[期集](?:节目)?|好像是|就是那个|就是那|的那个|[讲聊谈提]到?过|说过|
讲的是|讲述了?|聊的是|为什么会?|是什么意思|什么意思|是什么|什么是|什么时候|干什么|做什么|什么|怎么样了?|怎么看待?|怎么说|怎么办|怎么回事|怎么会|怎么用|怎么做|怎么买|怎么|怎样|如何|为何|
多少|多久|多大比例|多大|多长|几个|几倍|几成|哪些|哪个|哪里|哪家|哪种|哪位|哪一天|哪一年|哪一[个家位]|哪|是谁|谁是|谁|是不是|有没有|能不能|会不会|可不可以|可以买吗|要不要|是否|
叫什么(?:名字)?|那[本位种部款]|请问|关于|说说|介绍一下|介绍|解释|一下|告诉我|据说|节目|这个|那个|还有|以及|到底|究竟|真的|其实|的时候|的讨论|之后会|会怎样|
没有|因为|所以|如果|应该|已经|非常|靠不靠谱|有什么|有多(?:大比例|[大少长久高远重快])?|有何|吗|呢|吧|嘛|了|的|是|它们|它|他们|他|她|我们|我|你|请`;

/** Words that connect a run of Han characters to a name beside it. */
const EDGES = new Set('和与跟及或对在把被从到有都也就又还于之为给让要讲聊谈说会能');

/** Words that stand between others: 周国平给女儿. */
const BETWEEN = new Set('给把被在从对向与和跟及或让为');

let chineseStopWords: RegExp | undefined;

const FIGURE_WORDS =
  /多少|几[个次倍成年天期月岁]?|多[大久高长重远]|比例|百分之|哪一[天年]|什么时候|\bhow (?:much|many|big|heavy|large|old|long|fast|high|far|tall)\b|\b(?:since )?when\b|\bwhat (?:year|percentage|share|price|valuation|tax|rate)\b/u;

/** Whether a question asks for a number or a day. */
export function asksForFigure(question: string): boolean {
  return FIGURE_WORDS.test(foldScript(question));
}

/** Whether it is a stop word. WHO may be a name, who is not. */
export function isStopWord(word: string): boolean {
  return ENGLISH.has(word.toLowerCase()) && (word.length < 2 || word !== word.toUpperCase());
}

/** The pieces of a run of Han characters between its stop words. */
export function withoutStopWords(run: string): string[] {
  const folded = foldScript(run);
  // Where folding shifts the characters, the folded text is used instead.
  const source = folded.length === run.length ? run : folded;
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: stopWord, index } of folded.matchAll(matchChineseStopWords())) {
    pieces.push(source.slice(from, index));
    from = index + stopWord.length;
  }
  pieces.push(source.slice(from));
  return pieces
    .flatMap((piece) => piece.split(/\s+/u))
    .flatMap(splitBetween)
    .map(withoutEdges);
}

/** What stands on the sides of words that stand between others; what is a part of a longer word stays (现在, 和平). */
function splitBetween(piece: string): string[] {
  const sides: string[] = [];
  let from = 0;
  for (let at = 2; at < piece.length - 2; at += 1) {
    if (at < from + 2 || !BETWEEN.has(piece.charAt(at)) || isPartOfWord(piece, at)) continue;
    sides.push(piece.slice(from, at));
    from = at + 1;
  }
  return [...sides, piece.slice(from)];
}

/** Without the words that only connect, unless nothing is left of it; the 讲 of 演讲 is none. */
function withoutEdges(piece: string): string {
  const connects = (at: number): boolean => EDGES.has(piece.charAt(at)) && !isPartOfWord(piece, at);
  let [start, end] = [0, piece.length];
  while (start < end && connects(start)) start += 1;
  while (end > start && connects(end - 1)) end -= 1;
  const bare = piece.slice(start, end);
  return bare.length > 1 ? bare : piece.length > 2 ? piece : bare;
}

/** Whether a character makes a common word with the one before or behind it. */
function isPartOfWord(piece: string, at: number): boolean {
  const [before, here, after] = [at - 1, at, at + 1].map((place) => piece.charAt(place));
  return isCommonWord(before ?? '', here ?? '') || isCommonWord(here ?? '', after ?? '');
}

/** Matches the Chinese stop words in folded text. */
function matchChineseStopWords(): RegExp {
  const words = CHINESE.replaceAll('\n', '');
  // 么 is folded into another character, 麼 into么.
  chineseStopWords ??= new RegExp(`${words}|${foldScript(words)}`, 'gu');
  return chineseStopWords;
}
