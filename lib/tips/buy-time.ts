/** To win a moment when somebody asks and no answer is ready. Short, polite, true. */
import type { PhraseId } from './phrases.ts';

export const buyTime: readonly PhraseId[] = ['more time', 'for a family', 'say more'];
