import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import { builtinModules } from 'node:module'
import { basename, dirname } from 'node:path'
import tseslint from 'typescript-eslint'

/* Why a restriction exists is said where it bites: each has a sentence of its own. */

const barredGlobals = {
  process: 'The library knows no host process: what it needs is passed in.',
  console: 'The library prints nothing: it returns findings, and the command prints them.',
  fetch: 'The library has no I/O: the caller reads, the library judges.',
  globalThis: 'The library keeps and reads no global state.',
  global: 'The library keeps and reads no global state, and not every host has this name.',
  window: 'The library runs without a browser.',
  self: 'The library runs without a browser or worker.',
  performance: 'The library has no clock: time it from outside, in bench/.',
  crypto: 'The library runs on hosts without this global; digests are made when the project is built.',
  setTimeout: 'The library has no clock and answers at once.',
  setInterval: 'The library has no clock and answers at once.',
  setImmediate: 'The library has no clock and answers at once.',
  queueMicrotask: 'The library answers at once: nothing of it is asynchronous.',
  structuredClone: 'The library freezes its data, it does not copy them.',
  Buffer: 'The library runs on hosts without Node.',
  require: 'The library is made of ES modules.',
  Function: 'Banks forbid code made at run time (strict content-security policy).',
  WebAssembly: 'Banks forbid code made at run time (strict content-security policy).',
  Intl: 'Words and numbers come from src/rules/words, not from the locale data of the host.',
}
const barredDate = {
  Date: 'Dates are civil dates or instants in strings; only src/rules/time computes with them.',
}

const globals = (table) => ['error', ...Object.entries(table).map(([name, message]) => ({ name, message }))]

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of strings is plain data and survives JSON.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'No default exports: a thing has one name, the same wherever it is imported.',
  },
]
const pure = [
  {
    selector: "MemberExpression[property.name=/^toLocale|^localeCompare$/]",
    message: 'The locale of the host must not change an answer: compare strings with < and >, take words from src/rules/words.',
  },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    message: 'A module keeps no mutable state: same record, same answer, in whatever order it is asked.',
  },
  { selector: 'AwaitExpression', message: 'The library answers at once: nothing of it is asynchronous.' },
]
const clockless = [
  {
    selector: "MemberExpression[object.name=/^(UTC)?Date$/][property.name='now']",
    message: 'The library has no clock: the day it judges on is `asOf`, passed in.',
  },
  {
    selector: 'NewExpression[callee.name=/^(UTC)?Date$/][arguments.length=0]',
    message: 'A date without arguments is the clock of the host: pass the day in.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Date() reads the clock and the time zone of the host: pass the day in.',
  },
]
const dataOnly = [
  {
    selector: ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression, ClassDeclaration)',
    message: 'A clause is data: what it computes belongs in a kind of rule (src/rules/kinds).',
  },
  {
    selector: 'Literal[raw=/^[0-9.]/]',
    message: 'A number of the text is a named parameter with its unit and sentence (parameters.ts).',
  },
  {
    selector: ':matches(BinaryExpression, UpdateExpression, ConditionalExpression)',
    message: 'A clause does no arithmetic and takes no decisions: say it with a kind of rule.',
  },
]
const syntax = (...lists) => ['error', ...lists.flat()]

const clockOfDateFns = [
  'constructNow',
  'endOfToday',
  'endOfTomorrow',
  'endOfYesterday',
  'formatDistanceToNow',
  'formatDistanceToNowStrict',
  'isFuture',
  'isPast',
  'isThisHour',
  'isThisISOWeek',
  'isThisMinute',
  'isThisMonth',
  'isThisQuarter',
  'isThisSecond',
  'isThisWeek',
  'isThisYear',
  'isToday',
  'isTomorrow',
  'isYesterday',
  'startOfToday',
  'startOfTomorrow',
  'startOfYesterday',
]
const noNode = [
  { regex: '^node:', message: 'Only the command (src/cli) touches the host: the library imports nothing of Node.' },
  {
    regex: `^(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
    message: 'Only the command (src/cli) touches the host, and it writes `node:` before the module.',
  },
]
const noDateFns = {
  regex: '^(date-fns|@date-fns/.*)(/.*)?$',
  message: 'Calendar arithmetic lives in src/rules/time: ask it, so that one context (UTC) rules all dates.',
}
const noClockOfDateFns = {
  regex: '^date-fns(/.*)?$',
  importNames: clockOfDateFns,
  message: 'This function of date-fns reads the clock of the host: pass the day in.',
}
const imports = (...patterns) => ['error', { patterns: patterns.flat() }]

/** A file is named after what is in it. */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { drawer: '`{{name}}` says nothing about what is inside: name the file after the thing it holds.' },
  },
  create: (context) => ({
    Program(node) {
      const names = [basename(context.filename).split('.')[0], basename(dirname(context.filename))]
      const name = names.find((part) => /^(utils?|utilit(y|ies)|helpers?|misc|common)$/i.test(part))
      if (name) context.report({ node, messageId: 'drawer', data: { name } })
    },
  }),
}

export default defineConfig(
  globalIgnores(['**/node_modules', 'dist', 'docs', '.reports', '**/*.{js,cjs,mjs}']),
  {
    files: ['**/*.{ts,mts}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { local: { rules: { 'file-name': fileName } } },
    rules: {
      'local/file-name': 'error',
      'no-restricted-syntax': syntax(everywhere),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed rule of the same name is on
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      // `interface Incident extends z.infer<typeof IncidentSchema> {}` gives an inferred type a short name.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `CivilDate | Instant` says what is meant, though both are strings; `Record<never, never>` says 'no parameters'.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // A type parameter that binds a path literal is used once, and on purpose.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': globals({ ...barredGlobals, ...barredDate }),
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same record, same answer: nothing in the library is random.' },
      ],
      'no-restricted-syntax': syntax(everywhere, pure, clockless),
      'no-restricted-imports': imports(noNode, noDateFns),
    },
  },
  {
    files: ['src/rules/time/**/*.ts'],
    rules: {
      'no-restricted-globals': globals(barredGlobals),
      'no-restricted-imports': imports(noNode, noClockOfDateFns),
    },
  },
  {
    files: ['src/clauses/**/*.ts'],
    ignores: ['src/clauses/**/{clauses,parameters,document,ledger,ledger-*}.ts', 'src/clauses/**/tables/**'],
    rules: {
      'no-restricted-syntax': syntax(everywhere, pure, clockless, dataOnly),
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/clauses/**/{clauses,parameters,document,ledger,ledger-*}.ts', 'src/clauses/**/tables/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(everywhere, pure, clockless, dataOnly[0]),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test says what it expects; a wrong index or a wrong shape fails it anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['test/reference/**/*.ts'],
    rules: {
      // The oracle reads rules and facts as plain JSON, on purpose without the types of what it checks.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': syntax(everywhere[0]) },
  },
)
