/** A publication or page that a claim, a rule or a number rests on. */
export interface Source {
  /** Absent where the record at hand does not name them. */
  readonly authors?: string;
  readonly year?: number;
  /** The title, in short form where the record at hand holds it so. */
  readonly title: string;
  /** The journal with volume and pages, or the kind of page. */
  readonly where: string;
  /** Only where it was read, not guessed. */
  readonly doi?: string;
  /** What we cite it for, and no more than it shows. */
  readonly citedFor: string;
  readonly status: SourceStatus;
  /** What has still to be checked against the publication; present wherever the status is `partly` or `recalled`. */
  readonly recheck?: string;
}

/**
 * How well it was read. `checked`: the record or abstract was read and the quoted numbers stand in it. `partly`: it was,
 * but something quoted from it was not seen there. `recalled`: quoted from general knowledge. `opinion`: read, but it is
 * an opinion or a web page. `consensus`: there is no publication, only convention.
 */
export type SourceStatus = 'checked' | 'partly' | 'recalled' | 'opinion' | 'consensus';
