import { expect, test } from 'vitest';
import { clearanceOf } from '../../../entrypoints/call.content/clearance.ts';

const page = { width: 1366, height: 768 };
const keep = { top: 112, bottom: 12 };
const right = { side: 'right', width: 340 } as const;
const left = { side: 'left', width: 340 } as const;

function box(from: number, to: number, top = 112, bottom = 756) {
  return { left: from, right: to, top, width: to - from, height: bottom - top };
}

test('With nothing around it the panel stands at the edge, between the toolbars.', () => {
  expect(clearanceOf(right, page, keep, [], null)).toEqual({ top: 112, bottom: 12, aside: 0 });
});

test('It steps beside a pane that stands at its side, with or without a margin.', () => {
  expect(clearanceOf(right, page, keep, [box(1086, 1366)], null).aside).toBe(288);
  expect(clearanceOf(right, page, keep, [box(1076, 1356)], null).aside).toBe(298);
  expect(clearanceOf(left, page, keep, [box(0, 300)], null).aside).toBe(308);
});

test('A pane at the other side, or in the middle, or closed, is nothing to it.', () => {
  const panes = [box(0, 300), box(500, 900), box(1366, 1366)];
  expect(clearanceOf(right, page, keep, panes, null).aside).toBe(0);
});

test('It never leaves the page for a pane.', () => {
  expect(clearanceOf(right, { width: 500, height: 768 }, keep, [box(260, 500)], null).aside).toBe(
    160,
  );
});

test('It ends above captions that would be under it.', () => {
  expect(clearanceOf(right, page, keep, [], box(263, 1171, 560, 756)).bottom).toBe(216);
});

test('Captions beside it are nothing to it, until it steps over them.', () => {
  const captions = box(485, 881, 600, 700);
  expect(clearanceOf(right, page, keep, [], captions).bottom).toBe(12);
  expect(clearanceOf(right, page, keep, [box(966, 1366)], captions).bottom).toBe(176);
});

test('Where no room would be left for it, it covers captions.', () => {
  expect(clearanceOf(right, page, keep, [], box(0, 1366, 300, 756)).bottom).toBe(12);
});
