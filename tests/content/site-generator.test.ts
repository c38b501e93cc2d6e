import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { expect, it, onTestFinished } from 'vitest';
import { writeDraft } from '../../src/content/write-draft.ts';

it('a site generator that reads the same folder builds its episodes, and a draft that was saved from a chat', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('content', folder, { recursive: true });
  const draft = {
    title: '湖上的船: “12 只” # 旧事',
    date: '2026-01-05',
    speaker: '湖畔',
    summary: '一句话：{{ 不是模板 }}。',
    names: { tag: ['船'], company: [], person: [], product: [], medium: [] },
    headings: [{ before: 1, text: '后来' }],
  };
  const { fileName, text } = writeDraft(draft, ['甲 {{ 1 + 1 }} 乙。', '丙 {% if %}。']);
  await writeFile(join(folder, fileName), text);
  await mkdir(join(folder, '_includes'));
  const layout = '<h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time>{{ content | safe }}';
  await writeFile(join(folder, '_includes/post.njk'), layout);

  const site = new Eleventy(folder, join(folder, '_site'), {
    quietMode: true,
    configPath: false,
    config(config) {
      config.setTemplateFormats('md');
      config.addGlobalData('layout', 'post.njk');
      // What people write is no template.
      config.addGlobalData('templateEngineOverride', 'md');
    },
  });
  const pages = await site.toJSON();
  const page = (name: string) => pages.find(({ inputPath }) => inputPath.endsWith(name))?.content;
  expect(page(fileName)).toContain('<h1>湖上的船: “12 只” # 旧事</h1><time>2026-01-05T00:00:00.000Z</time>');
  expect(page(fileName)).toContain('<p>甲 {{ 1 + 1 }} 乙。</p>\n<h3>后来</h3>\n<p>丙 {% if %}。</p>');
  expect(page('2026-01-05-euv-lithography.md')).toContain('<h1>一束 13.5 纳米的光');
  expect(pages.length).toBeGreaterThanOrEqual(7);
});
