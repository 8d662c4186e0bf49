import type { VoiceFlag } from '../../lib/brief/voice/rule.ts';

interface Props {
  flag: VoiceFlag;
  use(): void;
  keep(as: 'mine' | 'own interest'): void;
}

/** One quiet suggestion beneath a point. It changes nothing by itself, and all ways out are equal. */
export function VoiceNote({ flag, use, keep }: Props) {
  return (
    <aside class="voice" aria-label="Another way to say it">
      <p class="voice-why">{flag.why}</p>
      <p class="voice-says">“{flag.suggestion}”</p>
      <div class="voice-does">
        <button type="button" class="button quiet" onClick={use}>
          Use
        </button>
        <button type="button" class="button quiet" onClick={() => keep('mine')}>
          Keep mine
        </button>
        <button type="button" class="button quiet" onClick={() => keep('own interest')}>
          This is my own interest
        </button>
      </div>
    </aside>
  );
}
