import { createRequire } from 'node:module';
import type * as OpenCC from 'opencc-js/cn2t';
import { type Pairs, pairsOf } from './dictionary-pairs.ts';

let convert: ((text: string) => string) | undefined;

/**
 * Rewrites simplified Chinese as it is written in Taiwan, in characters and in words: 英伟达的软件 becomes 輝達的軟體. Everything
 * else in the text is unchanged. The tables are loaded and built with the first text, which takes some tenths of a second: a
 * bot without readers of traditional Chinese never loads them.
 */
export function toTraditional(text: string): string {
  convert ??= createConverter();
  return convert(text);
}

function createConverter(): (text: string) => string {
  const { ConverterFactory, Locale } = createRequire(import.meta.url)('opencc-js/cn2t') as typeof OpenCC;
  const [words = [], characters = []] = Locale.to['twp'] ?? [];
  const simplified = Locale.from['cn'];
  if (!simplified || words.length === 0 || characters.length === 0) {
    throw new Error('opencc-js has no tables from cn to twp');
  }
  const corrected = new Set(CORRECTED.map(([mainland]) => mainland));
  const pairs: Pairs = words.flatMap(pairsOf);
  const kept = pairs.filter(([mainland]) => !EVERYDAY.has(mainland) && !corrected.has(mainland));
  const toTaiwan = ConverterFactory(...simplified, [[...kept, ...CORRECTED], ...characters]);
  // OpenCC writes 臺 as in laws; the press writes 台.
  return (text) => toTaiwan(text).replaceAll('臺', '台');
}

/** Words for which OpenCC's form is not the common one. */
const CORRECTED: Pairs = [['發佈', '發布']];

/**
 * Words that OpenCC treats as programming terms, while the news uses them in the sense for which Taiwan has the same word: 支持
 * is not 支援, 半導體設備 not 半導體裝置, 和平進程 not 和平程序.
 */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    '串行 交互 代碼 位圖 低級 優化 保存 信道 全局 公元 內置 函數 分區 剪切 加載 創建 參數 刷新 回調 外置 多態 存儲 ' +
    '字段 字節 實例 審覈 對象 局部 屏蔽 導入 導出 循環 性價比 打開 批量 拋出 拷貝 指針 持久性 採樣 擴展 掛斷 支持 文件 映射 ' +
    '捲積 查找 查看 模擬 權限 歐拉 比特 消息 添加 溢出 激活 登錄 發送 盤片 社區 窗口 端口 程序 算子 綁定 縮進 ' +
    '聯繫 聲明 範式 菜單 萬象 複印 視圖 設備 註銷 調度 調用 調製 調試 變量 連接 進制 進程 運行 重裝 重載 鏡像 鏈接 隊列 ' +
    '集羣 項目 類型 香農 點擊 默認 高級 高端 核心 散列 演示文稿 死機 殺毒 截取 處理程序'
  ).split(' '),
);
