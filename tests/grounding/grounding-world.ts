import { foldScript } from '../../src/catalog/fold-name.ts';
import type { ArchiveNames } from '../../src/grounding/known-names.ts';

/** How a re-telling writes what the source says in simplified Chinese, Arabic digits and 亿. */
export const STYLES = [
  'simplified',
  'traditional',
  'wide',
  'reunited',
  'numerals',
  'english',
  'reordered',
] as const;
export type Style = (typeof STYLES)[number];

export const COMPANIES = [
  { hans: '腾讯', hant: '騰訊', en: 'Tencent' },
  { hans: '英伟达', hant: '輝達', en: 'Nvidia' },
  { hans: '台积电', hant: '台積電', en: 'TSMC' },
  { hans: '阿里巴巴', hant: '阿里巴巴', en: 'Alibaba' },
  { hans: '特斯拉', hant: '特斯拉', en: 'Tesla' },
  { hans: '三星电子', hant: '三星電子', en: 'Samsung Electronics' },
  { hans: '宁德时代', hant: '寧德時代', en: 'CATL' },
  { hans: '丰田', hant: '豐田', en: 'Toyota' },
] as const;
export type Company = (typeof COMPANIES)[number];

export const CURRENCIES = [
  { hans: '美元', hant: '美元', before: 'US$', behind: 'dollars' },
  { hans: '元', hant: '元', before: 'RMB ', behind: 'yuan' },
  { hans: '港元', hant: '港幣', before: 'HK$', behind: 'Hong Kong dollars' },
  { hans: '日元', hant: '日圓', before: 'JPY ', behind: 'yen' },
  { hans: '欧元', hant: '歐元', before: '€', behind: 'euros' },
  { hans: '新台币', hant: '新臺幣', before: 'NT$', behind: 'New Taiwan dollars' },
] as const;
export type Currency = (typeof CURRENCIES)[number];

export const archiveNames: ArchiveNames = {
  fold: foldScript,
  names: COMPANIES.map(({ hans, hant, en }) => ({ ref: en, kind: 'company', forms: [hans, hant, en] })),
};

const HAN = '零一二三四五六七八九';

/** 1205 → 一千二百零五, 12.05 → 十二点零五; below 10,000. */
function numeral(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  const behind = fraction ? `点${[...fraction].map((digit) => HAN[Number(digit)]).join('')}` : '';
  const units = ['', '十', '百', '千'];
  const written = [...whole]
    .map((digit, at) => (digit === '0' ? '零' : `${HAN[Number(digit)]}${units[whole.length - 1 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
  return `${whole.length === 2 ? written.replace(/^一十/, '十') : written}${behind}`;
}

function wide(text: string): string {
  return text.replace(/[0-9.%,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

/** An amount of so many 万, in each style. */
export function amount(tenThousands: number, currency: Currency, style: Style): string {
  const yi = tenThousands / 10_000;
  const plain = `${yi}亿${currency.hans}`;
  switch (style) {
    case 'traditional':
      return `${yi}億${currency.hant}`;
    case 'wide':
      return wide(`${yi} 亿${currency.hans}`);
    case 'reunited':
      return tenThousands % 3 === 0
        ? `${tenThousands.toLocaleString('en-US')}万${currency.hans}`
        : `${Math.floor(yi)}亿${tenThousands % 10_000 ? `${tenThousands % 10_000}万` : ''}${currency.hans}`;
    case 'numerals':
      return `${numeral(yi)}亿${currency.hans}`;
    case 'english':
      return tenThousands % 2 === 0
        ? `${currency.before}${tenThousands / 100} million`
        : `${tenThousands / 100_000} billion ${currency.behind}`;
    default:
      return plain;
  }
}

export function percent(value: number, style: Style): string {
  if (style === 'wide') return wide(`${value}%`);
  if (style === 'numerals') return `百分之${numeral(value)}`;
  if (style === 'english') return `${value} percent`;
  return style === 'reunited' && value % 10 === 0 && value < 100 ? `${numeral(value / 10)}成` : `${value}%`;
}

export function points(value: number, style: Style): string {
  if (style === 'wide') return wide(`${value}个百分点`);
  if (style === 'reunited') return `${Math.round(value * 100)}个基点`;
  if (style === 'numerals') return `${numeral(value)}个百分点`;
  if (style === 'traditional') return `${value}個百分點`;
  return style === 'english' ? `${value} percentage points` : `${value}个百分点`;
}

/** So many 万 of things. */
export function count(tenThousands: number, style: Style): string {
  if (style === 'traditional') return `${tenThousands}萬`;
  if (style === 'wide') return wide(`${tenThousands}万`);
  if (style === 'reunited') return `${(tenThousands * 10_000).toLocaleString('en-US')}`;
  if (style === 'numerals') return `${numeral(tenThousands)}万`;
  if (style === 'english')
    return tenThousands % 2
      ? (tenThousands * 10_000).toLocaleString('en-US')
      : `${tenThousands / 100} million`;
  return `${tenThousands}万`;
}

export function year(value: number, style: Style): string {
  if (style === 'wide') return wide(`${value}年`);
  if (style === 'numerals')
    return `${[...String(value)].map((d) => (d === '0' ? '〇' : HAN[Number(d)])).join('')}年`;
  return `${value}年`;
}
