// Who may import whom. Type-only imports count too. `pnpm architecture` runs it; docs/architecture.md says why.

const core = '^packages/core/src/';
const gateway = '^apps/gateway/src/';
// What only tests import counts as one: it lies beside them and is not built.
const tests = '(\\.(prop\\.)?test(-d)?|/witnesses)\\.ts$';

/**
 * What one module of the gateway may take from another: its door, rows (x.record.ts), the words that it adds to the schema,
 * and these functions. A door that exported them would have to evaluate its whole module first, in a circle.
 */
const offered = [
  'index\\.ts$',
  '\\.(record|type|input|field)\\.ts$',
  '-enums\\.ts$',
  '\\.policy\\.ts$',
  '/problems/[a-z-]+\\.ts$',
  '/(units/unit-register|law-book/(law-on|find-award)|nominees/(find-nominee|nominee-holder|registers-loader))\\.ts$',
  '/eligibility/(facts-of-nominee|findings-of|judge-nominee|standard-digest|eligibility-problems)\\.ts$',
  // What every change goes through: see ADR 10.
  '/(import/(add-entities|namespace-holder|storage/row-parameter)|campaigns/campaign-open)\\.ts$',
  '/changes/(change-input|run-change|change-room|require-allowed|is-conflict|given-reason)\\.ts$',
  // Filters of the database for what is not public, and whom a thing belongs to.
  '-seen\\.ts$',
  '/(organizations/(holder-in-unit|carried-by)|units/(unit-of-input|permit-in)|observations/figure-(rules|holder|asking))\\.ts$',
  '/(score-tables/(scoring-season|season-sides)|rankings/season-feed)\\.ts$',
  '/(units/(find-unit|unit-lineage)|entities/load-entity|assessments/(assess|promises-loader)|duties/duty-window)\\.ts$',
];

const devDependencies = Object.keys(require('./apps/gateway/package.json').devDependencies).filter(
  (name) => !name.startsWith('@types/'),
);

/** Folders of core, each with what it may import besides itself: only what stands to its left on the line of the design. */
const foundations = ['errors', 'numbers', 'text'];
const upToSources = [...foundations, 'calendar', 'shapes', 'transitions', 'sources'];
const upToOrganizations = [...upToSources, 'organizations'];
const upToIndicators = [...upToOrganizations, 'indicators'];
const mayImport = {
  errors: [],
  numbers: ['errors'],
  text: ['errors', 'numbers'],
  calendar: foundations,
  transitions: [...foundations, 'calendar'],
  sources: [...foundations, 'calendar', 'shapes'],
  organizations: upToSources,
  indicators: [...upToSources, 'organizations'],
  campaigns: upToIndicators,
  reporting: [...upToIndicators, 'campaigns'],
  // How untrusted data is read, field by field; only what parses needs it.
  shapes: [...foundations, 'calendar'],
  scoring: [...upToOrganizations, 'shapes'],
  facts: [...upToOrganizations, 'shapes'],
  requirements: [...upToOrganizations, 'shapes', 'facts'],
  law: [...upToOrganizations, 'shapes', 'facts', 'requirements'],
  eligibility: [...upToOrganizations, 'shapes', 'facts', 'requirements', 'law'],
  'law-vn': [...upToIndicators, 'campaigns', 'facts', 'requirements', 'law'],
  'campaign-files': [...upToIndicators, 'campaigns', 'reporting'],
};
const folders = Object.keys(mayImport);

const directions = folders.map((folder) => ({
  name: `core-direction-${folder}`,
  comment: `${folder}/ may import ${mayImport[folder].join(', ') || 'nothing'} of core; locales, testing and the door see all and are seen by none.`,
  severity: 'error',
  from: { path: `${core}${folder}/`, pathNot: tests },
  to: { path: core, pathNot: `${core}(${[folder, ...mayImport[folder]].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'core-folder-without-a-place',
      comment: 'A new folder of core needs a line in this file before anything can import from it.',
      severity: 'error',
      from: { path: core },
      to: { path: `${core}[^/]+/`, pathNot: `${core}(${[...folders, 'locales', 'testing'].join('|')})/` },
    },
    {
      name: 'core-locales-and-testing-see-all-but-the-door',
      comment: 'The door imports them: a circle otherwise.',
      severity: 'error',
      from: { path: `${core}(locales|testing)/`, pathNot: tests },
      to: { path: `${core}index\\.ts$` },
    },
    {
      name: 'core-locales-know-no-testing',
      severity: 'error',
      from: { path: `${core}locales/`, pathNot: tests },
      to: { path: `${core}testing/` },
    },
    {
      name: 'core-runs-on-three-packages',
      comment:
        'Core needs temporal-polyfill/fns/PlainDate, valibot and @noble/hashes/sha2 at run time, and nothing else without a decision record.',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: {
        pathNot: [
          core,
          'node_modules/temporal-polyfill/.*PlainDate',
          'node_modules/valibot/',
          'node_modules/@noble/hashes/',
        ],
      },
    },
    {
      name: 'core-runs-without-test-support',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: { path: `${core}.*/witnesses\\.ts$` },
    },
    {
      name: 'core-knows-no-gateway',
      severity: 'error',
      from: { path: '^packages/core/' },
      to: { path: '^apps/' },
    },
    {
      name: 'gateway-enters-core-by-its-doors',
      severity: 'error',
      from: { path: '^apps/gateway/' },
      to: {
        path: '^packages/core/',
        pathNot:
          '^packages/core/((src|dist)/(index|locales/(vi|en)/index|testing/index)\\.(ts|js|d\\.ts)$|package\\.json$|schemas/)',
      },
    },
    {
      name: 'gateway-modules-enter-each-other-by-the-door',
      comment: 'Queries, mutations, use-cases and loaders of a module are its own; see `offered` above.',
      severity: 'error',
      from: { path: `${gateway}modules/([^/]+)/`, pathNot: tests },
      to: { path: `${gateway}modules/`, pathNot: [`${gateway}modules/$1/`, ...offered] },
    },
    {
      name: 'gateway-platform-knows-no-domain',
      comment: 'The outside world (database, clock, logger) is used by the modules and knows none of them.',
      severity: 'error',
      from: { path: `${gateway}platform/` },
      to: { path: gateway, pathNot: [`${gateway}platform/`, `${gateway}generated/`] },
    },
    {
      name: 'gateway-runs-without-tests',
      severity: 'error',
      from: { path: gateway, pathNot: [tests, '-worker-from-source\\.mjs$'] },
      to: { path: '^apps/gateway/(test|scripts|tools)/' },
    },
    {
      name: 'gateway-runs-without-dev-dependencies',
      severity: 'error',
      from: { path: gateway, pathNot: [tests, '-worker-from-source\\.mjs$'] },
      to: { path: `node_modules/(${devDependencies.join('|')})/` },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'The generator of the list of communes runs by hand, with packages that it asks for.',
      severity: 'error',
      from: { pathNot: 'scripts/generate-communes\\.mjs$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/(dist|\\.turbo|src/generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['thidua-source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
