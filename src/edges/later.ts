/** A promise that somebody else keeps. */
export class Later<Value> {
  readonly promise: Promise<Value>;
  resolve: (value: Value) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
}
