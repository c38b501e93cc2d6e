/**
 * The law of imports: downward only, rooms on one floor do not know each other, one vendor a room, no circles, and a
 * playground that stands alone.
 * A room's floor stands in `floors`; main.ts and app.ts on top may import every room.
 */
const floors = [
  ['domain'],
  ['config', 'document', 'kernel', 'logging', 'metrics', 'naming'],
  ['charts', 'content', 'catalog', 'storage', 'grounding', 'prompts', 'messages'],
  ['archive', 'llm'],
  ['admins', 'delivery', 'watching', 'search', 'assistant'],
  ['publishing', 'digests', 'broadcasts', 'subscriptions'],
  ['editing'],
  ['telegram', 'web', 'scheduling'],
];

const vendors = {
  grammy: ['telegram'],
  '@grammyjs/.*': ['telegram'],
  hono: ['web'],
  '@hono/.*': ['web'],
  'node-cron': ['scheduling'],
  'gray-matter': ['content'],
  yaml: ['content', 'prompts'],
  kysely: ['storage'],
  pg: ['storage'],
  '@photostructure/sqlite': ['archive', 'storage', 'search'],
  '@node-rs/jieba': ['search'],
  keyv: ['storage'],
  '@keyv/.*': ['storage'],
  'opencc-js': ['catalog', 'naming'],
  turndown: ['editing'],
  mammoth: ['editing'],
  fflate: ['editing'],
  'markdown-it': ['document'],
  'markdown-it-.*': ['document'],
  '@anthropic-ai/.*': ['llm'],
  pino: ['logging'],
  'prom-client': ['metrics'],
  echarts: ['charts'],
  '@resvg/.*': ['charts'],
  zod: ['config', 'kernel', 'content', 'storage', 'llm', 'prompts', 'assistant', 'publishing', 'editing'],
  'temporal-polyfill': ['domain'],
};

/** A test may import whatever it needs of the bot. */
const TEST = '\\.test\\.ts$';

const upward = floors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const allowed = [room, ...floors.slice(0, floor).flat()];
    return {
      name: `floors-${room}`,
      comment: `src/${room} may import only: ${allowed.join(', ')}`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: TEST },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    };
  }),
);

const vendorRules = Object.entries(vendors).map(([name, rooms]) => ({
  name: `vendor-${name.replace(/[^a-z]+/g, '-')}`,
  comment: `only ${rooms.join(', ')} may import ${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
  to: { path: `node_modules/${name}(/|$)` },
}));

const playgroundRules = [
  {
    name: 'playground-stands-alone',
    comment: 'playground/ imports nothing but itself and what Node brings',
    from: { path: '^playground/' },
    to: { pathNot: '^playground/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'playground-has-one-door',
    comment: 'of the bot only app/open-playground.ts imports the playground, by its playground.ts',
    from: { path: '^src/', pathNot: '^src/app/open-playground\\.ts$' },
    to: { path: '^playground/' },
  },
  {
    name: 'playground-by-that-door',
    comment: 'the playground is imported by its playground.ts',
    from: { path: '^src/' },
    to: { path: '^playground/', pathNot: '^playground/playground\\.ts$' },
  },
  {
    name: 'playground-when-wanted',
    comment: 'a bot with a token, and the image, start without it: import() it',
    from: { path: '^src/' },
    to: { path: '^playground/', dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'playground-mode-in-main',
    comment: 'only main.ts decides that there is a playground',
    from: { path: '^src/', pathNot: '^src/main\\.ts$' },
    to: { path: '^src/app/open-playground\\.ts$' },
  },
].map((rule) => ({ severity: 'error', ...rule }));

/** What runs in production knows no test. */
const testRules = [
  {
    name: 'tests-are-not-imported',
    comment: 'only tests import tests and what they share',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: ['^tests/', TEST, 'node_modules/vitest/'] },
  },
];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...upward,
    ...vendorRules,
    ...playgroundRules,
    ...testRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^playground/(page|tests)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
