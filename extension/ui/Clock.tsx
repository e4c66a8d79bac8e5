/** The big digits. What is read aloud is a sentence; nothing is read by itself, that would be every second. */
export function Clock({ digits, spoken }: { digits: string; spoken: string }) {
  return (
    <div class="clock" role="timer" aria-label={spoken}>
      <span aria-hidden="true">{digits}</span>
    </div>
  );
}
