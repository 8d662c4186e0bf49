// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ForgottenPassphrase } from '../../../components/desk/ForgottenPassphrase.tsx';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { press, words } = inPage(place);
afterEach(() => render(null, place));

function shown(refuses: string | null = null): { deleted: number } {
  const at = { deleted: 0 };
  async function deleteEverything() {
    at.deleted++;
    if (refuses) throw new Error(refuses);
  }
  act(() => render(h(ForgottenPassphrase, { deleteEverything }), place));
  return at;
}

test('Everything is deleted with the second press, and not with the first', async () => {
  const at = shown();
  await press('Delete everything and begin again');
  expect(at.deleted).toBe(0);
  await press('Keep everything');
  await press('Delete everything and begin again');
  await press('Yes, delete everything now');
  expect(at.deleted).toBe(1);
});

test('What could not be deleted is said', async () => {
  shown('The browser did not delete everything.');
  await press('Delete everything and begin again');
  await press('Yes, delete everything now');
  expect(words()).toContain('The browser did not delete everything.');
});
