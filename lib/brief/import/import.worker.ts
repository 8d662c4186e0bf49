/** The import's worker: big files are read here, so that the page stays quick. */
import { type ImportMessage, type ImportRequest, runImport } from './job.ts';

const say = (message: ImportMessage) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const outcome = await runImport(data, (progress) => say({ says: 'progress', progress }));
  say({ says: 'done', outcome });
});
