/** Sentences that ask, advertise, name a source, or depend on the sentence before: none of them answers a question. */
const ASKING = /[?？][”’」』"')）]*$/u;
const ADVERTISING =
  /点赞|订阅(?:我|频道|本|一下|并)|关注(?:我|我们|本|频道)|一键三连|优惠[码碼券]|折扣[码碼]|扫[描码碼]|加入会员|(?:本|这)[期集视]频?由.{0,20}赞助|赞助商|點讚|訂閱|贊助|subscribe|sponsor(?:ed|s)?\b|promo code|discount code|sign up (?:at|with|for free)|link in the description/iu;
const CITING =
  /^[-–—•·*\s]{0,9}(?:资料来源|資料來源|来源|來源|参考资料|參考資料|参考文献|參考文獻|出处|出處|原文链接|原文連結|视频链接|影片連結|sources?|references?)\s{0,9}[:：]/iu;
const HANGING =
  /^(?:因此|所以|于是|於是|因而|然而|但是|不过|不過|而且|此外|另外|同样|同樣|也就是说|也就是說|换句话说|換句話說|therefore|however|hence|thus|so,|but |moreover|in other words)/iu;

/** Whether a sentence cannot be an answer: it asks, advertises, or names a source. */
export function saysNothing(sentence: string): boolean {
  return ASKING.test(sentence) || ADVERTISING.test(sentence) || CITING.test(sentence);
}

/** Whether a sentence only makes sense after the one before it. */
export function hangsOn(sentence: string): boolean {
  return HANGING.test(sentence);
}
