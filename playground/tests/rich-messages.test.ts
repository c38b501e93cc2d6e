import { expect, it } from 'vitest';
import { ANNA, call, startPlayground } from './start-playground.ts';

const PARAGRAPH = { type: 'paragraph', text: 'x' };
const CELL = { text: 'x', align: 'left', valign: 'top' };

function nested(levels: number): object {
  return levels === 0 ? PARAGRAPH : { type: 'blockquote', blocks: [nested(levels - 1)] };
}

it('a rich message is stored as blocks, with what stands before each entry of a list', async () => {
  const { playground, api } = await startPlayground();
  playground.say(ANNA, 'hello');
  const sent = await api.sendRichMessage(ANNA, {
    blocks: [
      { type: 'heading', text: 'Yield', size: 2 },
      { type: 'paragraph', text: ['a ', { type: 'url', text: 'link', url: 'https://example.org/' }] },
      { type: 'list', items: [{ blocks: [{ type: 'paragraph', text: 'three' }], value: 3 }] },
      { type: 'table', cells: [[{ text: 'x', align: 'left', valign: 'top' }]], is_bordered: true },
      { type: 'details', summary: 'More', blocks: [{ type: 'divider' }] },
    ],
  });
  expect(sent.rich_message.blocks[2]).toMatchObject({ items: [{ label: '3.' }] });
  expect(
    playground
      .messagesOf(ANNA)
      .at(-1)
      ?.rich_message?.blocks.map(({ type }) => type),
  ).toEqual([...['heading', 'paragraph', 'list', 'table', 'details']]);
});

it.each([
  ['no blocks', []],
  ['an unknown block', [{ type: 'scroll', text: 'x' }]],
  ['an empty text', [{ type: 'paragraph', text: ' ' }]],
  ['an unknown format', [{ type: 'paragraph', text: { type: 'loud', text: 'x' } }]],
  ['a link to nowhere', [{ type: 'paragraph', text: { type: 'url', text: 'x', url: 'javascript:x' } }]],
  ['a heading of size 7', [{ type: 'heading', text: 'x', size: 7 }]],
  ['an empty formula', [{ type: 'mathematical_expression', expression: '' }]],
  ['an empty list', [{ type: 'list', items: [] }]],
  ['details without a summary', [{ type: 'details', blocks: [PARAGRAPH] }]],
  ['a cell without alignment', [{ type: 'table', cells: [[{ text: 'x' }]] }]],
  ['21 columns', [{ type: 'table', cells: [Array.from({ length: 21 }, () => CELL)] }]],
  ['501 blocks', Array.from({ length: 501 }, () => PARAGRAPH)],
  ['17 levels', [nested(16)]],
  ['32,769 characters', [{ type: 'paragraph', text: 'x'.repeat(32_769) }]],
])('%s is refused', async (_, blocks) => {
  const { playground, root } = await startPlayground();
  playground.say(ANNA, 'hello');
  const answer = await call(root, 'sendRichMessage', { chat_id: ANNA, rich_message: { blocks } });
  expect(answer.body).toMatchObject({ ok: false, error_code: 400 });
  expect(playground.messagesOf(ANNA)).toHaveLength(1);
});
