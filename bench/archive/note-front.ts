import type { Random } from '../search/random.ts';

/** What stands above a note. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly source: string;
  readonly speaker: string;
  readonly tags: readonly string[];
  readonly category: string;
  readonly area: string;
  readonly people: readonly string[];
  readonly companies: readonly string[];
  readonly products: readonly string[];
  readonly media: readonly string[];
}

/** How often it is written so: two programs have written the archive, and one of them slips. */
const RATES = { indented: 0.5, final: 0.025, slip: 0.01 };

/** Writes it with the fences around it. */
export function writeFrontMatter(random: Random, front: FrontMatter): string {
  const indent = random() < RATES.indented ? '  ' : '';
  const list = (key: string, values: readonly string[]): string => {
    if (values.length > 0)
      return [`${key}:`, ...values.map((each) => `${indent}- ${scalar(each)}`)].join('\n');
    return `${key}: ${random() < RATES.slip ? "'[]'" : '[]'}`;
  };
  const isDraft = random() >= RATES.final;
  const lines = [
    ...(indent ? [`author: ${scalar(front.speaker)}`] : []),
    `date: '${front.date}'`,
    "guest: ''",
    'layout: post.njk',
    `source: ${front.source}`,
    `speaker: ${scalar(front.speaker)}`,
    list('tags', front.tags),
    `title: ${scalar(front.title)}`,
    `summary: ${scalar(front.summary)}`,
    "insight: ''",
    ...(isDraft ? ['draft: true'] : []),
    "series: ''",
    `category: ${front.category}`,
    `area: ${front.area}`,
    'project: []',
    list('people', front.people),
    list('companies_orgs', front.companies),
    list('products_models', front.products),
    list('media_books', front.media),
    'status: evergreen',
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Plain where YAML reads it as that text, else in single quotes. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[^:#'"\n]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text);
  return isPlain ? text.trim() : `'${text.replaceAll("'", "''")}'`;
}
