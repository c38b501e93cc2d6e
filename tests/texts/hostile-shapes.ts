/** Fills about so many characters (UTF-16 units) with a unit, between a beginning and an end. */
function full(unit: string, before = '', after = ''): (size: number) => string {
  return (size) => before + unit.repeat(Math.ceil(size / unit.length)) + after;
}

/** Texts of a given size in bytes of UTF-8, each of a kind that has made some pattern or loop run on from every place to the end. */
export const HOSTILE_SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'blanks before an x': full(' ', 'a', 'x'),
  'blanks on a line of their own': full(' ', 'a\n', '\nx'),
  'tabs and wide blanks': full('\t\u3000', '甲', 'x'),
  'blanks between words': full(`a${' '.repeat(150)}`),
  'line feeds': full('\n', 'a', 'x'),
  'blank lines with blanks': full('\n \n\t', 'a', 'x'),
  'U+2028': full('\u2028', 'a', 'x'),
  'U+2028 and lines': full('\u2028甲，'),
  'U+0085, VT, FF and CR': full('\u0085\v\f\r', 'a', 'x'),
  'zero-width blanks': full('\u200b\u2060', 'a', 'x'),
  'links never closed': full('[a]('),
  'links whose address is open': full('[a](b '),
  'links whose title is open': full('[a](b "c'),
  'links without a space': full('[看](https://e.example/a)然后。'),
  'opening brackets': full('['),
  'closing brackets': full(']('),
  'labels in labels': full('[a]'),
  'images never closed': full('!['),
  footnotes: full('[1,2,3'),
  'bold before a bracket never closed': full('**（'),
  'bold never closed': full('**甲'),
  'bold before blanks': full('** '),
  asterisks: full('*'),
  'asterisks around letters': full('*a **b ***c '),
  underscores: full('_a __b'),
  tildes: full('~~a ~b'),
  products: full('2*3**4*'),
  'lesser-than signs': full('<'),
  'tags never closed': full('<a '),
  'tags with open quotes': full('<a b="'),
  'tags with quotes of both kinds': full(`<a b='" c="' d=`),
  tags: full('<b>甲</b><br>'),
  'comments never closed': full('<!-- '),
  'comments that end far away': full('<!-- \n\n', 'a', '-->'),
  'scripts never closed': full('<script>'),
  'ends of comments': full('--> '),
  backslashes: full('\\'),
  'escaped marks': full('\\*\\['),
  backticks: full('`'),
  'backticks on many lines': full('```\n'),
  'backticks, more and more': growing('`', 'a'),
  'backticks on lines, fewer and fewer': (size) => growing('`', '\n')(size).split('\n').reverse().join('\n'),
  'backticks before one more': full('`', '', ' x `'),
  'tildes on lines, fewer and fewer': (size) => growing('~', '\n')(size).split('\n').reverse().join('\n'),
  'rows of a table': full('| a | b |\n'),
  'a table': full('| 1 | 2 |\n', '| a | b |\n|---|---|\n'),
  'heads of tables': full('|a\n|-\n'),
  bars: full('|'),
  dashes: full('-', '', 'x'),
  'dashes and blanks': full('- ', '', 'x'),
  'lines of dashes': full('--- \n'),
  'quotations in quotations': full('> ', '', 'x'),
  'lists in lists': full('- ', '', 'x'),
  'lists, deeper and deeper': growing(' ', '- a\n'),
  'items of a list': full('- 甲\n'),
  'numbered items': full('1. 甲\n'),
  hashes: full('#', '', ' x'),
  headings: full('### 甲\n\n乙\n\n'),
  definitions: full('[a]: b\n'),
  digits: full('7'),
  'digits and stops': full('1.2,'),
  dates: full('2026-01-'),
  'Chinese numerals': full('千百十万亿'),
  amounts: full('3.5亿美元、'),
  ranges: full('3-5%至'),
  'opening parentheses': full('('),
  parentheses: full('（a'),
  'closing parentheses': full('）'),
  'parentheses in parentheses': (size) => full('（')(size / 2) + full('）')(size / 2),
  'opening quotes': full('「'),
  quotes: full('“甲'),
  'straight quotes': full('"a '),
  'closing quotes behind a stop': full('”', '。', 'x'),
  'straight quotes behind a stop': full('"', 'a.', 'x'),
  'full stops': full('。'),
  dots: full('.'),
  'exclamation marks': full('!', '', 'x'),
  'commas before an x': full('，', 'a', 'x'),
  ellipses: full('…'),
  'words that join': full('和', '', 'x'),
  hyphens: full('a-'),
  'glossed terms': numbered((at) => `**术语${at}**（Term ${at}：第${at}个解释）`),
  'a term glossed again and again': full('**甲乙**（Alpha Beta：解释）'),
  'terms with names of each other': numbered((at) => `**名字${at}号**（名字${at + 1}号）`),
  'terms that share a name': numbered((at) => `**词${at}**（Shared Name, SN：解释）`),
  'character references': full('&amp'),
  'character references with numbers': full('&#1'),
  'addresses never begun': full('a.b.'),
  addresses: full('https://e.example/a '),
  'an address': full('a/', 'https://e.example/'),
  mail: full('a@b.'),
  'one long word': full('w'),
  'one long word with dots': full('w.w-'),
  'one long Chinese sentence': full('字'),
  'different characters': (size) =>
    Array.from({ length: size }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(''),
  'short sentences': numbered((at) => `第${at}句话。`),
  'words of a name': full('Nvidia 英伟达'),
  capitals: full('AbC'),
  'emoji joined by ZWJ': full('👩‍👩‍👧‍👦'),
  joiners: full('\u200d', '👩'),
  flags: full('🇨🇳'),
  'combining marks': full('\u0301', 'e'),
  'marks to be composed': full('e\u0301\u0323'),
  jamo: full('\u1112\u1161\u11ab'),
  'what grows when it is folded': full('\ufdfa'),
  'halves of characters': full('\ud83d'),
  'other halves': full('\udc00a'),
  'characters outside the first plane': full('𠀀'),
  pinyin: full('準(zhǔn'),
  'broken encodings': full('锟斤Ã'),
  'keys of YAML': numbered((at) => `k${at}: v\n`),
  braces: full('{{a'),
  'JSON that grows': full('{"sentences":[{"'),
};

/** A run of a unit that grows by one each time, behind each an end. */
function growing(unit: string, end: string): (size: number) => string {
  return (size) => {
    const runs: string[] = [];
    for (let length = 1, left = size; left > 0; length += 1) {
      runs.push(unit.repeat(length) + end);
      left -= length + end.length;
    }
    return runs.join('');
  };
}

function numbered(write: (at: number) => string): (size: number) => string {
  return (size) => {
    const pieces: string[] = [];
    for (let left = size; left > 0; left -= pieces.at(-1)?.length ?? left) pieces.push(write(pieces.length));
    return pieces.join('');
  };
}
