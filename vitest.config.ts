import { defineConfig } from 'vitest/config'

const zone = (process.env.TZ ?? 'host').replaceAll('/', '-')

export default defineConfig({
  test: {
    // a slow machine must not make a check red
    testTimeout: 60_000,
    // Type tests (*.test-d.ts) are not run: `npm run types` compiles them, once instead of once per time zone.
    include: ['test/**/*.test.ts'],
    // The library keeps no mutable state, so test files share one copy of the catalogue.
    isolate: false,
    // all cores: by default one is left idle
    maxWorkers: '100%',
    setupFiles: ['test/setup.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: `.reports/${zone}.json` },
  },
})
