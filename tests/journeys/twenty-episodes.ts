import { episodeFile } from './bot-world.ts';

/** How the archive below calls its twentieth company. */
export const LAST_COMPANY = 'Company 20';

/**
 * Twenty episodes, a day apart from 2026-01-01 on: each lists Nvidia, a company of its own that its text names, and
 * Ghostworks, which no text names.
 */
export function twentyEpisodes(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => {
      const number = index + 1;
      const company = `Company ${number}`;
      const front = {
        id: `episode-${number}`,
        title: `第 ${number} 讲：芯片`,
        date: `2026-01-${String(number).padStart(2, '0')}`,
        companies_orgs: `[Nvidia, ${company}, Ghostworks]`,
        tags: '[芯片]',
      };
      return [`${number}.md`, episodeFile(front, bodyOf(company))];
    }),
  );
}

function bodyOf(company: string): string {
  return `### 谁在造\n\n**英伟达**（Nvidia: 设计图形芯片的公司）和 ${company} 都在等。\n\n### 然后呢\n\n慢慢来。\n`;
}
