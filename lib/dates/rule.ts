import type { ISODate } from '../model.ts';

/** One way to say a day. Its own examples are its tests. */
export interface DateRule {
  /** The whole of what was said, in one spelling; see `plainDate`. */
  says: RegExp;
  /** Null: the words fit, and mean no day. */
  day(said: string[], today: ISODate): ISODate | null;
  /** What is said, on which day, and the day it means. */
  shows: readonly (readonly [words: string, on: ISODate, means: ISODate])[];
}

export const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** 1: Monday. */
export const weekdayNamed = (name = '') => weekdays.split('|').indexOf(name) + 1;

/** Whole, or as it is cut short in writing. */
export const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const firstLetters = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** 1: January. */
export const monthNamed = (name = '') => firstLetters.indexOf(name.slice(0, 3)) / 3 + 1;

/** A rule for words between begin and end. */
export const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
