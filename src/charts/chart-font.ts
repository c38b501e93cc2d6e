import { fileURLToPath } from 'node:url';

/** As the file names itself: Noto Sans with the characters of both Chinese scripts. */
export const FONT_FAMILY = 'Noto Sans S Chinese';

/** The path of the font: in its package for a source, beside this file when built (esbuild.config.mjs copies it). */
export function fontFile(): string {
  if (!import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('chart-font.otf', import.meta.url));
  const entry = import.meta.resolve('@embedpdf/fonts-sc');
  return fileURLToPath(new URL('../fonts/NotoSansHans-Regular.otf', entry));
}
