import type { CallPage } from './page.ts';

declare global {
  interface Window {
    /** What a test does with a simulated call page. */
    sim: CallPage;
  }
}
