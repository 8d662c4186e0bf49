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
  expect(clearanceOf(right, page, keep, [], null)).toEqual({
    top: 112,
    bottom: 12,
    aside: 0,
    over: 0,
  });
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

test('It ends above captions that would be under it, where it stays long enough.', () => {
  const tall = { width: 1366, height: 1000 };
  const clear = clearanceOf(right, tall, keep, [], box(263, 1171, 800, 988));
  expect([clear.bottom, clear.over]).toEqual([208, 0]);
});

test('On a low screen it stands over their end, and says how much of it their words must leave.', () => {
  const captions = box(263, 1171, 560, 756);
  const clear = clearanceOf(right, page, keep, [], captions);
  expect([clear.bottom, clear.over]).toEqual([12, 1171 - 1026 + 8]);
  expect(clearanceOf(left, page, keep, [], captions).over).toBe(340 - 263 + 8);
});

test('Captions beside it are nothing to it, until it steps over them.', () => {
  const captions = box(485, 881, 640, 700);
  expect(clearanceOf(right, page, keep, [], captions)).toMatchObject({ bottom: 12, over: 0 });
  expect(clearanceOf(right, page, keep, [box(966, 1366)], captions).bottom).toBe(136);
});

test('Where their words would have no room, it covers captions.', () => {
  expect(clearanceOf(right, page, keep, [], box(926, 1366, 300, 756)).over).toBe(0);
});
