/** The worker that holds the search, so that the page stays quick while it is built. */
import type { SearchMessage, SearchOrder } from './in-worker.ts';
import { createSearch } from './search.ts';

const search = createSearch();
const say = (message: SearchMessage) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  if (data.order === 'find') {
    say({ says: 'found', typed: data.typed, found: search.find(data.typed, data.most) });
  } else {
    search.remove(data.remove);
    search.put(data.put);
    say({ says: 'kept' });
  }
});
