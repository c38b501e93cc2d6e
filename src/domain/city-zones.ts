/**
 * Cities and countries as people name them, by zone: what IANA's own names (`Asia/Tokyo`) do not say. Zones by the tz database;
 * a country is here only where one zone holds for nearly all of it.
 */
export const CITY_ZONES: Readonly<Record<string, string>> = {
  'Asia/Shanghai':
    '北京 上海 广州 廣州 深圳 杭州 南京 成都 重庆 重慶 武汉 武漢 西安 苏州 蘇州 天津 中国 中國 大陆 大陸 beijing shenzhen guangzhou hangzhou nanjing chengdu wuhan xian suzhou tianjin china',
  'Asia/Hong_Kong': '香港 hongkong hkt hk',
  'Asia/Macau': '澳门 澳門 macao',
  'Asia/Taipei': '台北 臺北 台湾 台灣 臺灣 高雄 台中 新竹 taiwan kaohsiung hsinchu taichung',
  'Asia/Singapore': '新加坡 狮城 獅城 sgt',
  'Asia/Kuala_Lumpur': '吉隆坡 马来西亚 馬來西亞 malaysia',
  'Asia/Tokyo': '东京 東京 大阪 京都 日本 osaka kyoto japan jst',
  'Asia/Seoul': '首尔 首爾 韩国 韓國 korea kst',
  'Asia/Bangkok': '曼谷 泰国 泰國 thailand',
  'Asia/Manila': '马尼拉 馬尼拉 菲律宾 菲律賓 philippines',
  'Asia/Jakarta': '雅加达 雅加達',
  'Asia/Ho_Chi_Minh': '胡志明市 西贡 西貢 河内 河內 越南 hanoi saigon vietnam',
  'Asia/Kolkata': '孟买 孟買 新德里 班加罗尔 班加羅爾 印度 mumbai delhi bangalore india',
  'Asia/Dubai': '迪拜 杜拜 阿联酋 阿聯 uae',
  'Asia/Jerusalem': '耶路撒冷 特拉维夫 特拉維夫 以色列 israel',
  'Europe/London': '伦敦 倫敦 英国 英國 uk',
  'Europe/Paris': '巴黎 法国 法國 france',
  'Europe/Berlin': '柏林 法兰克福 法蘭克福 慕尼黑 德国 德國 frankfurt munich germany',
  'Europe/Amsterdam': '阿姆斯特丹 荷兰 荷蘭 埃因霍温 netherlands eindhoven',
  'Europe/Zurich': '苏黎世 蘇黎世 日内瓦 日內瓦 瑞士 geneva switzerland',
  'Europe/Madrid': '马德里 馬德里 巴塞罗那 巴塞隆納 barcelona',
  'Europe/Rome': '罗马 羅馬 米兰 米蘭 意大利 義大利 milan italy',
  'Europe/Stockholm': '斯德哥尔摩 斯德哥爾摩 瑞典 sweden',
  'Europe/Moscow': '莫斯科',
  'America/New_York':
    '纽约 紐約 波士顿 波士頓 华盛顿 華盛頓 费城 費城 迈阿密 邁阿密 亚特兰大 亞特蘭大 美东 美東 boston washington philadelphia miami atlanta edt',
  'America/Chicago': '芝加哥 休斯敦 休士頓 达拉斯 達拉斯 奥斯汀 奧斯汀 houston dallas austin cdt',
  'America/Denver': '丹佛 盐湖城 鹽湖城 mdt',
  'America/Phoenix': '凤凰城 鳳凰城 亚利桑那 亞利桑那 arizona',
  'America/Los_Angeles':
    '洛杉矶 洛杉磯 旧金山 舊金山 三藩市 硅谷 矽谷 西雅图 西雅圖 圣何塞 聖荷西 美西 sanfrancisco seattle sanjose siliconvalley sandiego lasvegas pdt',
  'America/Toronto': '多伦多 多倫多 渥太华 渥太華 蒙特利尔 蒙特婁 ottawa montreal',
  'America/Vancouver': '温哥华 溫哥華',
  'America/Sao_Paulo': '圣保罗 聖保羅',
  'Australia/Sydney': '悉尼 雪梨 堪培拉 坎培拉 canberra aedt aest',
  'Australia/Melbourne': '墨尔本 墨爾本',
  'Australia/Perth': '珀斯 伯斯',
  'Pacific/Auckland': '奥克兰 奧克蘭 新西兰 紐西蘭 newzealand nzst nzdt',
  'Pacific/Honolulu': '檀香山 夏威夷 hawaii',
};

/** Abbreviations that several parts of the world use for their own time: whoever types one is asked. */
export const AMBIGUOUS_ZONES: Readonly<Record<string, readonly string[]>> = {
  cst: ['Asia/Shanghai', 'Asia/Taipei', 'America/Chicago'],
  est: ['America/New_York', 'America/Panama', 'Australia/Sydney'],
  mst: ['America/Denver', 'America/Phoenix', 'Asia/Kuala_Lumpur'],
  pst: ['America/Los_Angeles', 'Asia/Manila'],
  ist: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ast: ['America/Halifax', 'Asia/Riyadh'],
  gst: ['Asia/Dubai', 'Atlantic/South_Georgia'],
};
