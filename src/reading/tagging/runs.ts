/** What is known of runs of letters, asked by where a run stands in a text, so that none is cut out of it to be looked up. */
export class Runs<Told> {
  private readonly runs: string[] = [];
  private readonly told: Told[] = [];
  /** Each run's hash, and the slots of the table: a run's number and one more, or 0. */
  private hashes = new Int32Array(1024);
  private slots = new Int32Array(4096);

  get size(): number {
    return this.runs.length;
  }

  /** What is known of the run from `from` to before `to`, whose hash is `hash`. */
  at(plain: string, from: number, to: number, hash: number): Told | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0) return undefined;
      if (this.hashes[number] === hash && stands(this.runs[number] as string, plain, from, to))
        return this.told[number];
    }
  }

  /** Keeps what is told of a run that is not known yet. */
  add(run: string, told: Told): void {
    let hash = 0;
    for (let k = 0; k < run.length; k++) hash = hashOn(hash, run.charCodeAt(k));
    const number = this.runs.push(run) - 1;
    this.told.push(told);
    if (number === this.hashes.length) this.grow();
    this.hashes[number] = hash;
    this.place(number);
  }

  private place(number: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[number] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.runs.length - 1; number++) this.place(number);
  }
}

/** The hash of a run that goes on with one more letter; that of none is 0. */
export const hashOn = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
};

function stands(run: string, plain: string, from: number, to: number): boolean {
  if (run.length !== to - from) return false;
  for (let k = 0; k < run.length; k++) if (run.charCodeAt(k) !== plain.charCodeAt(from + k)) return false;
  return true;
}
