/**
 * How much a line looks like each kind of cue: a sum of weights over its features, for each kind. The weights
 * are learned from tests/fixtures/cues by tests/bench/train-cues.ts, which also packs them.
 */
import { featuresOf } from './features.ts';
import type { CueKind } from './rule.ts';
import packed from './weights.json' with { type: 'json' };

/** What the model has learned of one kind. */
export interface PackedKind {
  bias: number;
  /** At these odds the kind is said, whatever the rules find. */
  sure: number;
  /** Below these it is not, whatever the rules find. */
  objects: number;
  /** What one step of a weight is worth. */
  step: number;
  /** Three signs a weight: two for how far its feature's number is from the one before, one for its steps. */
  weights: string;
}

/** Features are told apart by a number below this: their names would be most of the file. */
const numbers = 2 ** 20;

export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 4) % numbers;
}

/** Of what stands in a string of JSON as it is, so that a sign is a byte. */
export const signs =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';

/** Steps are counted from the sign in the middle. */
export const noStep = Math.floor(signs.length / 2);

interface Kind extends PackedKind {
  kind: CueKind;
}

let kinds: readonly Kind[] = [];
/** For each feature's number the kinds it speaks for or against, as places in `kinds`. */
let weights: ReadonlyMap<number, readonly { at: number; weight: number }[]> | null = null;

function unpack() {
  kinds = Object.entries(packed.kinds as Record<string, PackedKind>).map(([kind, learned]) => ({
    ...learned,
    kind: kind as CueKind,
  }));
  const places = new Map([...signs].map((sign, place) => [sign, place]));
  const placeOf = (text: string, at: number) => places.get(text[at] ?? '') ?? 0;
  const all = new Map<number, { at: number; weight: number }[]>();
  for (const [at, { weights: text, step }] of kinds.entries()) {
    let number = 0;
    for (let sign = 0; sign < text.length; sign += 3) {
      number += placeOf(text, sign) * signs.length + placeOf(text, sign + 1);
      const weight = (placeOf(text, sign + 2) - noStep) * step;
      const list = all.get(number);
      if (list) list.push({ at, weight });
      else all.set(number, [{ at, weight }]);
    }
  }
  return all;
}

export interface Judgement {
  isSure: boolean;
  objects: boolean;
}

/** What the model makes of a line, kind by kind; a kind it has not learned is left out. */
export function judge(plain: string): ReadonlyMap<CueKind, Judgement> {
  weights ??= unpack();
  const features = featuresOf(plain);
  const sums = kinds.map(({ bias }) => bias);
  for (const feature of features) {
    for (const { at, weight } of weights.get(numberOf(feature)) ?? []) {
      sums[at] = (sums[at] ?? 0) + weight;
    }
  }
  const length = lengthOf(features.length);
  return new Map(
    kinds.map(({ kind, sure, objects }, at) => {
      const odds = (sums[at] ?? 0) / length;
      return [kind, { isSure: odds >= sure, objects: odds < objects }];
    }),
  );
}

/** A long line has more features and is no surer for that. */
export const lengthOf = (features: number): number => Math.sqrt(features + 1);
