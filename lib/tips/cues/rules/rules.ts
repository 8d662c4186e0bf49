import type { CueRule } from '../rule.ts';
import { deciding } from './deciding.ts';
import { forum } from './forum.ts';
import { privacy } from './private.ts';
import { response } from './response.ts';
import { time } from './time.ts';

export const rules: readonly CueRule[] = [...deciding, ...forum, ...privacy, ...time, ...response];
