import { describe, expect, it } from 'vitest';
import { isQuestion, meaningOf } from './phrases.ts';

describe('a whole message', () => {
  it.each([
    ['/stop', ['退订', '退訂！', '取消订阅', '停止推播', 'STOP', 'Unsubscribe.', ' stop ']],
    ['/pause', ['暂停一周', '暫停', 'Pause', 'pause for a week', '“暂停一周”']],
    ['/pause off', ['恢复推送', '恢復', 'resume']],
    ['/settings', ['设置', '設定', 'settings', 'Settings?', '⚙️ 设置']],
    ['/time', ['怎么改时间', '怎麼改時間？', 'how do I change the time?']],
    ['/latest', ['today?', '今天？', '今天有什麼', "What's new?", 'what’s new']],
    ['thanks', ['谢谢', '謝謝！', 'Thanks!', 'thank  you 🙏']],
    ['hello', ['你好', '早安', 'Hello', 'ｈｅｌｌｏ', 'hi!']],
  ])('means %s', (meaning, texts) => {
    for (const text of texts) expect([text, meaningOf(text)]).toEqual([text, meaning]);
  });

  it.each([
    ['/stop', ['请帮我退订', '我想取消訂閱，謝謝', 'unsubscribe me please', 'Could you stop it, thanks']],
    ['/pause', ['麻烦先停一周', 'please pause for a week']],
    ['/latest', ['今天有什么新的吗']],
    ['/time 07:00', ['麻烦把时间改到早上七点', '每天早上7点送', 'please change my digest to 7am']],
    ['/time 20:30', ['把推播時間改成晚上8點半', 'set the time to 20:30']],
  ])('means %s, however politely it is put', (meaning, texts) => {
    for (const text of texts) expect([text, meaningOf(text)]).toEqual([text, meaning]);
  });

  it.each([
    '改成英伟达',
    '可以退订吗？',
    'May I unsubscribe?',
    '每天财经',
    '请',
    '把时间改到明年',
    'set the time',
    '我想找光刻机',
    '设置公司',
    '光刻机 设置',
    'stop loss',
    '',
    '!!!',
    '谢谢那期',
    'constructor',
    'x'.repeat(10_000),
  ])('means nothing where it says more: %j', (text) => expect(meaningOf(text)).toBeUndefined());

  it.each([
    'HBM 是什么？',
    '为什么光刻机这么贵',
    '為什麼會缺貨',
    'who runs ASML',
    'Is it over?',
    '英伟达会跌吗',
    '谁造的光刻机',
  ])('is a question: %s', (text) => expect(isQuestion(text)).toBe(true));

  it.each(['HBM', '光刻机', '谁', 'who', 'whole wafer', 'showroom', '台积电 3nm', '怎么', '', '?'])(
    'is none: %s',
    (text) => expect(isQuestion(text)).toBe(false),
  );
});
