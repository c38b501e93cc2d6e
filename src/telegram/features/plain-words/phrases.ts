import { foldScript } from '../../../catalog/fold-name.ts';
import { parseLocalTime } from '../../../domain/local-time.ts';

/** What a phrase asks for: a command, or a word in return. */
export type Meaning = `/${string}` | 'hello' | 'thanks';

/** Twice, because a character that stands for two of the other script folds once to each: 麼 to 么, 么 to 幺. */
function fold(text: string): string {
  return foldScript(foldScript(text));
}

/**
 * Whole messages that mean a command, in the bot's languages; Chinese in simplified characters, with the words of Taiwan beside
 * those of the mainland. A phrase inside a longer text means nothing: it may be searched for.
 */
const PHRASES: readonly (readonly [means: Meaning, phrases: string])[] = [
  ['/stop', '退订 取消订阅 停止 停止推送 停止推播 停止发送 别发了 别再发了 不要发了 不要再发了 别推了'],
  ['/stop', 'stop|unsubscribe|stop sending|stop it|opt out'],
  ['/pause', '暂停 暂停一周 暂停一个星期 暂停推送 暂停推播 先停一周 停一周 休息一周'],
  ['/pause', 'pause|pause for a week|pause a week|pause one week|snooze'],
  ['/pause off', '恢复 恢复推送 恢复推播 继续推送 取消暂停 结束暂停'],
  ['/pause off', 'resume|unpause|end the pause'],
  ['/settings', '设置 设定 改设置 改设定 我的设置 我的设定 怎么设置 怎么设定 偏好'],
  ['/settings', 'settings|setting|my settings|preferences|options'],
  ['/time', '怎么改时间 改时间 换时间 调时间 怎么换时间 怎么改推送时间 怎么改送达时间 几点送'],
  ['/time', 'change time|change the time|change the hour|how do i change the time|how to change the time'],
  ['/timezone', '时区 改时区 换时区 怎么改时区'],
  ['/timezone', 'time zone|timezone|change time zone|change the time zone'],
  ['/language', '语言 换语言 改语言 怎么换语言 怎么改语言'],
  ['/language', 'language|change language|change the language'],
  ['/follows', '我的关注 我的追踪 我关注了什么 我追踪了什么'],
  ['/follows', 'my follows|what do i follow'],
  [
    '/latest',
    '今天 今天呢 今天有什么 今天有什么新的 今天有什么新的吗 今天有新的吗 今日 最新 最新的 最新一期 最新一集 有什么新的',
  ],
  ['/latest', "today|today's|what's new|whats new|anything new|anything new today|latest|what's new today"],
  ['/help', '帮助 说明 怎么用 你会什么 能做什么 你能做什么 有什么功能'],
  ['/help', 'help|how does this work|what can you do'],
  ['/start', '订阅 我要订阅 开始'],
  ['/start', 'subscribe|start'],
  ['thanks', '谢谢 谢谢你 谢谢您 多谢 感谢 谢了 谢啦 辛苦了'],
  ['thanks', 'thanks|thank you|thx|ty|thanks a lot|many thanks|cheers'],
  ['hello', '你好 您好 嗨 哈喽 哈啰 早 早上好 早安 下午好 午安 晚上好 晚安 在吗'],
  ['hello', 'hi|hello|hey|hi there|hello there|good morning|good afternoon|good evening'],
];

const MEANINGS = new Map(
  PHRASES.flatMap(([means, phrases]) =>
    phrases.split(phrases.includes('|') ? '|' : ' ').map((phrase) => [fold(phrase), means] as const),
  ),
);

/** The longest phrase is far shorter. */
const MOST_LENGTH = 60;

/** What people put before and behind a request to be polite; 可以…吗 and *may I* ask, and nothing must be done for that. */
const BEFORE = fold('请问 请你 请您 请 麻烦你 麻烦您 麻烦 可以帮我 帮我 帮忙 给我 我想要 我想 我要');
const BEFORE_ENGLISH =
  "please|pls|can you|could you|would you|i want to|i would like to|i'd like to|i wish to|help me";
const BEHIND = fold('一下 好吗 可以吗 行吗 谢谢你 谢谢您 谢谢 谢了 吧 了 啊 呢 哦');
const BEHIND_ENGLISH = 'please|pls|thanks|thank you|for me|me|now';
const COURTESY_BEFORE = new RegExp(
  `^(?:(?:${BEFORE.replaceAll(' ', '|')})[\\s，,]*|(?:${BEFORE_ENGLISH})[\\s,]+)`,
);
const COURTESY_BEHIND = new RegExp(
  `(?:[\\s，,]*(?:${BEHIND.replaceAll(' ', '|')})|[\\s,]+(?:${BEHIND_ENGLISH}))$`,
);

/** A request for another hour: what stands behind it has to be one. */
const OTHER_HOUR = new RegExp(
  fold(
    '^(?:(?:把|将)?(?:推送|推播|发送|送达|摘要)?的?(?:时间|钟点)?(?:改|换|调|设)(?:到|成|为|在)|每天)(.+?)(?:送|发|推送|推播|发送)?$',
  ),
);
const OTHER_HOUR_ENGLISH =
  /^(?:change|set|move|make) (?:(?:my|the) )?(?:(?:digest|delivery) )?(?:time|hour|digest) (?:to|at|for) (.+)$/;

/** What a whole message means, whatever its case, width, script, courtesy and the marks around it; undefined for any other text. */
export function meaningOf(text: string): Meaning | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const folded = withoutMarks(fold(text).replaceAll('’', "'"));
  return MEANINGS.get(folded) ?? requestIn(withoutCourtesy(folded));
}

function requestIn(folded: string): Meaning | undefined {
  const hour = (OTHER_HOUR.exec(folded) ?? OTHER_HOUR_ENGLISH.exec(folded))?.[1];
  const time = hour && parseLocalTime(hour);
  return time ? `/time ${time}` : MEANINGS.get(folded);
}

/** Two words of it at each end at most: 请帮我…, …一下，谢谢. */
function withoutCourtesy(folded: string): string {
  let rest = folded;
  for (const courtesy of [COURTESY_BEFORE, COURTESY_BEFORE, COURTESY_BEHIND, COURTESY_BEHIND])
    rest = withoutMarks(rest.replace(courtesy, ''));
  return rest;
}

function withoutMarks(folded: string): string {
  return folded.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replaceAll(/\s+/g, ' ');
}

/** How questions begin that need no mark at their end. */
const BEGINNINGS = '为什么 为何 怎么 怎样 如何 谁 什么是 哪 是不是 why who whose how what when where which';
/** The folded words; one in Latin letters ends where the word does. */
const BEGINS = new RegExp(`^(?:${fold(BEGINNINGS).replaceAll(' ', '|')})(?:\\P{Script=Latin}|$)`, 'u');
const ENDS = /[?？][\s"'”’」』)）]*$|[吗呢][。.!！\s]*$/;
/** One word alone is looked for: who, 谁. */
const LEAST_LENGTH = 4;

/** Whether a text asks something, so that an answer serves better than a list of places. */
export function isQuestion(text: string): boolean {
  const folded = fold(text).trim();
  return folded.length >= LEAST_LENGTH && (BEGINS.test(folded) || ENDS.test(folded));
}
