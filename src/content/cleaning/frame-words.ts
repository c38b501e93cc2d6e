/** What the buttons and menus of sites say, in both scripts and in English; a line of nothing else is no text. */
const MENU = words(
  'paid|about|menu|home|search|filter|write|listen|view this email in your browser|view in browser|advertisement|open in app|login|log in|sign in|sign up|register|subscribe|skip to content|skip to main content|toggle theme|see all posts|all posts',
  'back to top|back|next|previous|archive|archives|rss|newsletter|navigation|open menu|close|dark mode|table of contents',
  '关于|關於|关于我们|關於我們|文章列表|参与评论|參與評論|好文章需要你的鼓励|评论千万条友善第一条|首页|首頁|会员|會員|发现|發現|等你来答|切换模式|登录注册|写回答|关注问题|去阅读|在小说阅读器读本章|广告|廣告|举报反馈|举报|查看更多评论|查看更多評論|不喜欢|不喜歡|订阅电子报|訂閱電子報|主页|主頁|登录|登入|登錄|注册|註冊|搜索|搜尋|搜索文档|搜尋文件|菜单|選單|导航|導覽|目录|目錄|订阅|訂閱|返回|返回首页|回首頁',
  '上一篇|下一篇|回到顶部|回到頂部|返回顶部|返回頂部|打开app|打開app|下载app|下載app|展开全文|展開全文|阅读全文|閱讀全文|跳至主要內容|跳至主要内容|跳到主要内容|跳到主要內容',
);
/** Networks and acts of a share bar. */
const SHARE = words(
  'share|listen|clap|tweet|facebook|twitter|x|linkedin|reddit|whatsapp|telegram|email|pinterest|weibo|wechat|line|copy link|print|save|like|bookmark|follow',
  '分享|分享到|分享至|f 分享|line 分享|喜欢|喜歡|赞同|贊同|条评论|條評論|微信|微博|新浪微博|朋友圈|微信好友|qq|qq空间|qq空間|复制链接|複製連結|打印|列印|收藏|点赞|點讚|按讚|评论|留言|转发|轉發|关注|追蹤|举报|檢舉|在看|赞|讚|扫一扫|掃一掃|海报|海報',
);
const SHARE_LABEL = /^(?:share (?:this|on|to|via)\b|分享(?:到|至)|分享这篇|分享這篇)/i;

/** What the foot of a page begins with. */
const FOOTER =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|版权所有[^。]{0,20}$|版權所有[^。]{0,20}$|powered by|built (?:by|with)\b|see all posts$|toggle theme$|back to (?:top|home)|related (?:posts|articles|stories)|you may also like|more (?:from|stories)\b|(?:previous|next)(?: (?:post|article)|\s*:)|most (?:read|popular)|share this\s*:|分享此文|扫一扫|掃一掃|written by .{1,40}$|unsubscribe\b|leave a (?:comment|reply)|\d+ comments?$|(?:相关|相關)(?:阅读|閱讀|文章|推荐|推薦|新闻|新聞)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|喜欢此内容的人还喜欢|喜歡此內容的人還喜歡|上一篇|下一篇|猜你喜欢|猜你喜歡|热门(?:文章|推荐)|熱門(?:文章|推薦)|发表评论|發表評論|(?:网友|網友|全部|最新)?(?:评论|評論)(?:\s*[(（]?\d+[)）]?)?$|扫码|掃碼|长按(?:识别|二维码)|長按|.{0,3}ICP备|.{0,8}公网安备|阅读原文$|閱讀原文$|点击.{0,6}阅读原文|(?:网站|網站)地图|(?:联系|聯絡|关于)我们$)/i;
const NOTICE_START =
  /^[（(【[*\s]*(?:特别声明|特別聲明|免责声明|免責聲明|免責條款|郑重声明|鄭重聲明|版权声明|版權聲明|声明\s*[:：]|聲明\s*[:：]|(?:本文|文章)(?:来源|來源)\s*[:：]|首[图圖](?:来源|來源)\s*[:：]|notice\s*:|disclaimer\b|(?:责任编辑|責任編輯|责编|責編|校对|審校|审核)\s*[:：])/i;
const NOTICE_WITHIN =
  /不(?:代表|构成|構成).{0,30}(?:立场|立場|观点|觀點|投资建议|投資建議)|提供信息存[储儲](?:空间|空間)?服[务務]|only provides information storage|转载(?:请|須|须)(?:注明|联系)|轉載請(?:註明|聯絡)|侵权.{0,12}(?:删除|联系)|侵權.{0,12}(?:刪除|聯絡)|转载.{0,30}(?:必究|授权)|轉載.{0,30}(?:必究|授權)|does not (?:represent|reflect) the (?:views|position)/i;

const APPEAL =
  /^(?:advertisement|广告|廣告)$|^(?:sign up for|subscribe to|get) .{0,80}\b(?:newsletters?|inbox)\b|^related\s*:\s*\S|^thanks for reading .{0,80}subscribe/i;

/** Longer lines are prose. */
const LONGEST_FRAME = 48;
const LONGEST_BAR = 120;
const LONGEST_NOTICE = 400;
/** A notice that does not say so at once is short. */
const LONGEST_PLAIN_NOTICE = 100;
const SENTENCE = /[。！？；…]|[.!?;:：]["”']?$|[.!?]\s+\p{Lu}/u;
const STRUCTURE = /^\s*(?:[>|]|[-*+]\s|\d{1,3}[.)]\s|\[\d+\]|```)/;

/** Entries of a menu in one row. */
const LONGEST_ROW = 9;

/** Whether a line is a button or an entry of a menu that sites have in common. */
export function isMenuWord(line: string): boolean {
  const [first = '', ...path] = line.split(/\s[>›»/]\s/);
  if (path.length > 0 && MENU.has(fold(first))) return true;
  const words = line.trim().split(/\s+/);
  const known = words.filter((word) => MENU.has(fold(word))).length;
  return MENU.has(fold(line)) || (words.length > 1 && words.length < LONGEST_ROW && known * 2 > words.length);
}

/** Whether a line may be a part of what surrounds a text: a name, an entry of a menu; no sentence, nothing that Markdown marks. */
export function isShortFrame(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_FRAME && !SENTENCE.test(text) && !STRUCTURE.test(line) && !/^\s*#/.test(line);
}

/** Whether a line is a bar of buttons to share with. @param least how many buttons it takes */
export function isShareBar(line: string, least: number): boolean {
  const text = line.trim();
  if (text.length > LONGEST_BAR || STRUCTURE.test(line) || text.startsWith('#')) return false;
  const parts = text.split(/\s*[·•|｜/、,，:：\u3000]\s*|\s{2,}/).filter(Boolean);
  if (SHARE_LABEL.test(text)) return parts.length > 1 || isShortFrame(text.replace(/[:：]$/, ''));
  const isAll = (pieces: readonly string[]): boolean => {
    const names = pieces.filter((piece) => !isBareCount(piece));
    return names.length >= least && names.every((name) => SHARE.has(fold(name)));
  };
  return isAll(parts) || isAll(text.split(/[\s·•|｜/、,，:：]+/).filter(Boolean));
}

/** Whether a line is a number alone, as it stands beside a button: `1,204`, `1.2万`. */
export function isBareCount(line: string): boolean {
  return /^\+?\d[\d,.]*\s*[万萬kKmM]?$/.test(line.trim());
}

/** Whether the foot of a page may begin with a line. */
export function isFooter(line: string): boolean {
  const text = line.trim();
  return text.length <= 160 && FOOTER.test(text);
}

/** Whether a line asks for an address, as sites do between two paragraphs and below the last one. */
export function isAppeal(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_BAR && APPEAL.test(text);
}

/** Whether a line is a notice about rights, liability or who edited it. */
export function isNotice(line: string): boolean {
  const text = line.trim();
  const isPlain = text.length <= LONGEST_PLAIN_NOTICE && NOTICE_WITHIN.test(text);
  return isPlain || (text.length <= LONGEST_NOTICE && NOTICE_START.test(text));
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('|')).map(fold));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}
