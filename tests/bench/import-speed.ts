/**
 * How long an import takes on this machine, file by file: 10,000 rows are to be done in 2 seconds. Best
 * of three, in Node; run it with `npm run --silent bench:import`.
 */
import { runImport } from '../../lib/brief/import/job.ts';
import {
  csvOf,
  googleForms,
  microsoftForms,
  surveyMonkey,
  xlsxOf,
} from '../lib/brief/import/exports.ts';

const tools = { microsoftForms, googleForms, surveyMonkey };

for (const rows of [10_000, 90_000]) {
  for (const [tool, make] of Object.entries(tools)) {
    const files = { csv: csvOf(make(rows)), xlsx: await xlsxOf(make(rows)) };
    for (const [kind, bytes] of Object.entries(files)) {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        const outcome = await runImport({ bytes, fileName: `export.${kind}` }, () => {});
        if (!outcome.ok) throw new Error(outcome.problem);
        best = Math.min(best, performance.now() - start);
      }
      console.log(`${rows} rows, ${tool}, ${kind}: ${Math.round(best)} ms`);
    }
  }
}
