import { defineConfig, type Options } from 'tsup'
import { markPure } from './scripts/mark-pure.mts'

// Run-time packages (dependencies and peers) stay imports by tsup's own default.
const shared: Options = { target: 'es2022', sourcemap: false, clean: false, minify: false, treeshake: false }

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', 'json-logic': 'src/json-logic.ts', 'json-schema': 'src/json-schema.ts' },
    format: ['esm', 'cjs'],
    // One copy of the catalogue, whichever entry point it is reached by.
    splitting: true,
    // Not a platform of Node: an import of a built-in module fails the build.
    platform: 'neutral',
    tsconfig: 'tsconfig.src.json',
    dts: true,
    plugins: [
      {
        name: 'mark-pure',
        renderChunk(code, { path }) {
          // CommonJS is not shaken by bundlers.
          return this.format === 'esm' && path.endsWith('.js') ? { code: markPure(code) } : undefined
        },
      },
    ],
  },
  {
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    splitting: false,
    platform: 'node',
    target: 'node20',
    dts: false,
    banner: { js: '#!/usr/bin/env node' },
    esbuildPlugins: [
      {
        // The command uses the built library beside it, not a second copy of it.
        name: 'public-api-stays-outside',
        setup(build) {
          build.onResolve({ filter: /^\.\.\/(index|json-logic|json-schema)(\.[jt]s)?$/ }, ({ path }) => ({
            path: `${path.replace(/\.[jt]s$/, '')}.js`,
            external: true,
          }))
        },
      },
    ],
  },
])
