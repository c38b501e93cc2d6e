import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/naming/to-traditional.ts';

describe('traditional writing', () => {
  it.each([
    ['英伟达发布了新芯片，软件由台积电的客户编写。', '輝達發布了新晶片，軟體由台積電的客戶編寫。'],
    ['一台机器从台湾运到平台。', '一台機器從台灣運到平台。'],
    ['里面的头发干燥，皇后在后面。', '裡面的頭髮乾燥，皇后在後面。'],
    ['人工智能的数据中心用掉了 3.2亿美元。', '人工智慧的資料中心用掉了 3.2億美元。'],
  ])('has the characters and the words of Taiwan: %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it.each([
    ['多国表示支持和平进程，谈判对象不变。', '多國表示支持和平進程，談判對象不變。'],
    ['字节跳动的项目需要半导体设备和政策文件。', '字節跳動的項目需要半導體設備和政策文件。'],
    ['公司进入破产程序，股票代码仍在运行。', '公司進入破產程序，股票代碼仍在運行。'],
  ])('leaves everyday words alone that only a programmer would change: %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('leaves figures, Latin names and what is traditional already as they are', () => {
    expect(toTraditional('GPT-5 和 H200：+12.5%，$3.2bn。這裡已經是繁體。')).toBe(
      'GPT-5 和 H200：+12.5%，$3.2bn。這裡已經是繁體。',
    );
  });
});
