/** The arrows of docs/architecture.md. Type-only imports count: a layer that names a type knows the layer it is from. */

const npm = (name) => `(^|/)node_modules/(@types/)?${name}/`
const onlyFrom = (name, packages, folder, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: folder },
  to: { path: packages },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no order to read or load it in: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-is-a-leaf',
      comment: 'The model is facts alone: it imports nothing of ours.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'rules-know-only-the-model',
      comment: 'The rule language is the same for every document: it knows the model and no clause.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: '^src/', pathNot: '^src/(model|rules)/' },
    },
    {
      name: 'clauses-know-only-model-and-rules',
      comment: 'A clause is written in the rule language about the model, and knows nobody who reads it.',
      severity: 'error',
      from: { path: '^src/clauses/' },
      to: { path: '^src/', pathNot: '^src/(model|rules|clauses)/' },
    },
    {
      name: 'documents-are-islands',
      comment: 'A document does not import another: what two share belongs in the rules or the model.',
      severity: 'error',
      from: { path: '^src/clauses/([^/]+)/' },
      to: { path: '^src/clauses/[^/]+/', pathNot: '^src/clauses/$1/' },
    },
    {
      name: 'interop-reads-from-above',
      comment: 'Exporters read model, rules and clauses; they do not go through the entry points or the command.',
      severity: 'error',
      from: { path: '^src/interop/' },
      to: { path: '^src/', pathNot: '^src/(model|rules|clauses|interop)/' },
    },
    {
      name: 'cli-sees-the-public-api',
      comment: 'The command is the first user of the package: what it needs, every user can have.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|index\\.ts$|json-(logic|schema)\\.ts$)' },
    },
    {
      name: 'nobody-imports-the-cli',
      comment: 'The command does I/O: nothing of the library may reach it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What is shipped imports nothing that is not: no tests, scripts, benchmarks, examples or output.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/|node_modules/', dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    {
      name: 'node-only-in-the-cli',
      comment: 'The library runs in browsers, workers and on Node alike: only the command touches the host.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyFrom(
      'zod-only-in-the-model',
      npm('zod'),
      '^src/(model/|interop/json-schema/|index\\.ts$)',
      'Input is doubted once, in the model: behind it the types are trusted. Only what writes the model as JSON Schema reads its schemas as well.',
    ),
    {
      name: 'zod-only-as-types-in-the-entry',
      comment: 'The entry point may name types of zod; its schemas come from the model.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: npm('zod'), dependencyTypesNot: ['type-only'] },
    },
    onlyFrom(
      'date-fns-only-in-time',
      npm('(@date-fns/[^/]+|date-fns)'),
      '^src/rules/time/',
      'Calendar arithmetic lives in one place, in one context (UTC).',
    ),
    onlyFrom(
      'json-logic-only-in-its-exporter',
      npm('json-logic-js'),
      '^src/interop/json-logic(\\.ts$|/)',
      'Who does not export JSON Logic does not carry its engine.',
    ),
    onlyFrom(
      'levenshtein-only-in-the-model',
      npm('fastest-levenshtein'),
      '^src/model/',
      'Only parsing guesses what a key was meant to be.',
    ),
    onlyFrom(
      'hashes-only-in-the-catalogue',
      npm('@noble/hashes'),
      '^src/rules/catalogue\\.ts$',
      'One digest, of the catalogue: everything else compares values.',
    ),
    {
      name: 'no-other-packages',
      comment: 'A bank reviews every dependency: a new one is a decision, taken here and in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: npm('(zod|date-fns|@date-fns/utc|json-logic-js|fastest-levenshtein|@noble/hashes)') },
    },
    {
      name: 'declared-and-found',
      comment: 'An import that does not resolve, or a package that package.json does not declare, fails at the user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not declare is there by accident and gone at the user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-package-for-development-only',
      comment: 'A development dependency is not installed at the user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm-peer', 'npm', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
}
