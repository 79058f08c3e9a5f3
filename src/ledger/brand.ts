declare const brand: unique symbol;

/** A value that the compiler will not take for another of the same make: a day is no name, a report's id no claim's. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
