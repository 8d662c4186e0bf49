import { defineConfig } from 'vitest/config';

/** What a person waits for is held to a second there, so nothing else may run beside it. */
const alone = ['journey', 'board', 'desk'].map((name) => `tests/e2e/${name}.test.ts`);

const browsers = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
        },
      },
      {
        test: {
          ...browsers,
          name: 'e2e alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Most of their time these wait for a browser: two files fit on two cores.
        test: {
          ...browsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
