import { defineConfig } from 'vitest/config'

const conditions = ['gpconnect-source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    globals: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
