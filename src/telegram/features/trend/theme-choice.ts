import { CHART_THEMES, type ChartTheme } from '../../../domain/chart.ts';
import { DAY_MS } from '../../../kernel/utc-day.ts';
import type { SessionStore } from '../../../storage/stores.ts';

/** Whoever looks at no picture for so long chooses again. */
const LIFE_MS = 365 * DAY_MS;

/** How the keys of what a chat has chosen begin. */
export function chartThemesIn(chatId: number): string {
  return `chart-theme:${chatId}:`;
}

/** Whether a chat wants its pictures light or dark: as it chose last. A bot cannot ask a client for its theme. */
export interface ThemeChoice {
  /** Light, unless the chat chose. */
  find(chatId: number): Promise<ChartTheme>;
  keep(chatId: number, theme: ChartTheme): Promise<void>;
}

export function createThemeChoice(sessions: Pick<SessionStore, 'get' | 'set'>): ThemeChoice {
  return {
    async find(chatId) {
      const kept = await sessions.get(chartThemesIn(chatId));
      return CHART_THEMES.find((theme) => JSON.stringify(theme) === kept) ?? 'light';
    },
    keep: (chatId, theme) => sessions.set(chartThemesIn(chatId), JSON.stringify(theme), LIFE_MS),
  };
}
