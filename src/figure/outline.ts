/** A disc on paper: where a ball of the body is seen, cm. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * The outline around all discs, as a skin lies around them: an arc about each that is seen, and straight on to the next.
 * All outlines run the same way round, so that several fill as one.
 */
export function hull(discs: readonly Disc[]): string {
  let at = discs.reduce((a, b) => (b.x + b.r > a.x + a.r ? b : a));
  // Where the skin looks, from the right over the bottom and back: it leaves a disc where another reaches as far out.
  let angle = 0;
  let path = `M${mm(at.x + at.r)} ${mm(at.y)}`;
  const to = (command: string) => {
    path += `${command}${mm(at.x + at.r * Math.cos(angle))} ${mm(at.y + at.r * Math.sin(angle))}`;
  };
  while (angle < whole) {
    let [turn, next] = [Math.min(most, whole - angle), at];
    for (const disc of discs) {
      const [x, y] = [disc.x - at.x, disc.y - at.y];
      const lead = (at.r - disc.r) / Math.sqrt(x * x + y * y);
      // One that lies inside reaches out nowhere.
      if (!(lead < 1)) continue;
      const wait = (Math.atan2(y, x) - Math.acos(Math.max(-1, lead)) - angle + twice) % whole;
      if (wait < turn) [turn, next] = [wait, disc];
    }
    angle += turn;
    if (at.r && turn) to(`A${mm(at.r)} ${mm(at.r)} 0 0 1 `);
    if (next === at) continue;
    at = next;
    to('L');
  }
  return `${path}Z`;
}

const whole = 2 * Math.PI;
/** One arc goes no further: of nearly half a turn, whole mm at its ends would leave open how far it bulges. */
const most = 2;
/** Makes any angle of two turns positive, and one of three discs in a row, which are left at one angle, not a whole turn. */
const twice = 2 * whole + 1e-9;

/** Paper is measured in mm: finer than any screen shows, and whole numbers are written many times faster than others. */
export function mm(cm: number): number {
  return Math.round(cm * 10);
}
