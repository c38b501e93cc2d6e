import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/document/parse-body.ts';
import { renderBlocks } from '../../../src/messages/body/render-blocks.ts';
import { urlButtons } from '../../../src/messages/common/buttons.ts';
import { layOut } from '../../../src/messages/common/layout.ts';
import { bold, link, linkAddress, quote } from '../../../src/messages/common/rich-text.ts';
import { renderEpisode } from '../../../src/messages/episode/episode-view.ts';
import { phrasesFor } from '../../../src/messages/phrases.ts';
import { messageFaults, sampleEpisode } from '../samples.ts';

const PRIVATE = [
  'http://127.0.0.1:8080/x',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[0:0:0:0:0:ffff:a00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
  'http://[fd12::1]/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/admin',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://0.0.0.0:80/',
  'http://user:word@127.0.0.1/',
  'HTTP://LOCALHOST:3000/',
  'https://a.localhost./',
  'https://nas.local/',
  'https://metadata.google.internal/',
  'http://router/',
];
const PUBLIC = [
  'https://example.com/a',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://[2606:4700::1111]/',
  'https://localhost.example.com/',
  'https://internal.com/',
  'https://中文.example/',
  'tg://resolve?domain=show',
];

/** What the chat shows of a body. */
function shown(markdown: string) {
  const look = { phrases: phrasesFor('en'), originals: 'shown' } as const;
  return layOut([{ text: renderBlocks(parseBody(markdown).blocks, look) }]);
}

const entitiesOf = (markdown: string) => shown(markdown).flatMap(({ entities }) => entities);

describe('an address of one’s own machine or network', () => {
  it.each(PRIVATE)('%s is text and no link, however it is written', (address) => {
    expect(linkAddress(address)).toBeUndefined();
    expect(urlButtons('open', address)).toEqual([]);
    for (const markdown of [`[看](${address})`, `<${address}>`, `看 ${address} 吧`, `![图](${address})`]) {
      const links = entitiesOf(markdown).filter(({ type }) => type === 'text_link');
      expect([markdown, links]).toEqual([markdown, []]);
    }
  });

  it.each(PUBLIC)('%s is another: it stays a link', (address) => {
    expect(linkAddress(address)).toBeDefined();
  });

  it('stands as code where the text spells it out, so that Telegram makes no link of it', () => {
    const [message] = shown('**看 http://127.0.0.1:8080/x 吧**，或 https://example.com/x');
    expect(message?.text).toBe('看 http://127.0.0.1:8080/x 吧，或 https://example.com/x');
    expect(message?.entities.toSorted((a, b) => a.offset - b.offset)).toEqual([
      { type: 'bold', offset: 0, length: 2 },
      { type: 'code', offset: 2, length: 23 },
      { type: 'bold', offset: 25, length: 2 },
      { type: 'text_link', offset: 30, length: 21, url: 'https://example.com/x' },
    ]);
    const quoted = layOut([{ text: quote(bold('http://10.0.0.1/ 。')) }]);
    expect(quoted[0]?.entities).toContainEqual({ type: 'blockquote', offset: 0, length: 18 });
    expect(quoted.flatMap(messageFaults)).toEqual([]);
  });

  it('stays inside a link to elsewhere, and inside code', () => {
    const elsewhere = link('http://127.0.0.1/', 'https://example.com/');
    expect(layOut([{ text: elsewhere }])[0]?.entities).toEqual(elsewhere.entities);
    expect(entitiesOf('`curl http://127.0.0.1/`')).toEqual([{ type: 'code', offset: 0, length: 22 }]);
  });

  it('as the source of an episode is told, without a button', () => {
    const episode = sampleEpisode({ source: 'http://192.168.1.1/notes' });
    const messages = renderEpisode({ episode, mentions: [], summary: '' }, 'en');
    expect(messages.flatMap(({ buttons }) => buttons.flat()).filter((button) => 'url' in button)).toEqual([]);
    expect(messages.map(({ text }) => text).join('\n')).toContain('http://192.168.1.1/notes');
  });
});
