import { expect, test } from 'vitest';
import { commands } from '../../lib/commands.ts';

/** What the call pages and the browsers do with these keys already (call-pages.md 1.5, 2.4, 3.5). */
const taken: Record<string, string[]> = {
  Teams: ['M', 'O', 'K', 'H', 'E'].map((key) => `Ctrl+Shift+${key}`).concat('Alt+Shift+C'),
  Zoom: ['A', 'V', 'Y', 'H'].map((key) => `Alt+${key}`),
  Meet: ['Ctrl+D', 'Ctrl+E', 'Ctrl+Alt+H', 'Ctrl+Alt+C', 'Ctrl+Alt+P'],
  Chrome: ['A', 'B', 'I', 'N', 'T'].map((key) => `Alt+Shift+${key}`),
};
const suggested = Object.entries(commands).map(
  ([name, { suggested_key }]) => [suggested_key.default, name] as const,
);

test.each(suggested)('%s, for %s, is nobody else’s.', (key) => {
  for (const keys of Object.values(taken)) expect(keys).not.toContain(key);
  expect(key).toMatch(/^(Ctrl|Alt)\+Shift\+[A-Z]$/);
});

test('Each key does one thing, and browsers suggest no more than four.', () => {
  expect(new Set(suggested.map(([key]) => key)).size).toBe(suggested.length);
  expect(suggested.length).toBeLessThanOrEqual(4);
});
