import type { Day } from "../ledger/when.ts";
import { Calls } from "./calls.ts";
import type { Bloc, BlocId, Party, PartyId, RootId, Source } from "./party.ts";

/** The sides of a case, as reports call them: words in, parties, blocs and roots out. Nothing is guessed. */
export class Parties {
  readonly #parties: Calls<Party | Bloc>;
  readonly #sources: Calls<Source>;
  readonly #labels: ReadonlyMap<string, string>;
  /** Where a membership or an office begins, or has ended: each stands just behind the last day before it. */
  readonly #turns: readonly string[];

  readonly all: readonly Party[];
  readonly blocs: readonly Bloc[];
  readonly sources: readonly Source[];

  constructor(all: readonly Party[], blocs: readonly Bloc[], sources: readonly Source[]) {
    this.all = all;
    this.blocs = blocs;
    this.sources = sources;
    this.#parties = new Calls<Party | Bloc>([
      ...all.flatMap((party) => callsOf(party).map((name) => [name, party] as const)),
      ...blocs.flatMap((bloc) => [bloc.label, ...bloc.names].map((name) => [name, bloc] as const)),
    ]);
    this.#sources = new Calls(sources.flatMap((one) => [one.label, ...one.names].map((name) => [name, one] as const)));
    this.#turns = [...new Set([...blocs.flatMap((bloc) => bloc.members), ...sources].flatMap(turnsOf))].sort();
    this.#labels = new Map([...all, ...blocs, ...sources].map((one) => [one.id, one.label]));
  }

  /** The parties that the words name: "Russian and Syrian regime forces" are two. */
  in(words: string): readonly PartyId[] {
    const parties = this.#parties.in(words).flatMap(({ value }) => (isBloc(value) ? [] : [value.id]));
    return [...new Set(parties)];
  }

  /** The blocs that the words name on a day, by their own names or by those of parties in them. */
  blocsIn(words: string, day: Day | null): readonly BlocId[] {
    const blocs = this.#parties.in(words).map(({ value }) => (isBloc(value) ? value.id : this.blocOf(value.id, day)));
    return [...new Set(blocs)];
  }

  /** The source that the words are a name of, or that they hold the name of. */
  source(words: string): Source | null {
    return this.#sources.whole(words) ?? this.#sources.in(words)[0]?.value ?? null;
  }

  /** The bloc a party belongs to on a day; its own where the case gives it none. Without a day, the bloc it is in at any time. */
  blocOf(party: PartyId, day: Day | null): BlocId {
    const holds = (from: Day | null, to: Day | null) =>
      day === null || ((from === null || from <= day) && (to === null || day <= to));
    const bloc = this.blocs.find((one) => one.members.some((m) => m.party === party && holds(m.from, m.to)));
    return bloc?.id ?? (party as string as BlocId);
  }

  /** The era of a day: of two days of one era all is so that this room says of either. Without a day there is one as well. */
  eraOf(day: Day | null): number {
    if (day === null) return -1;
    let era = 0;
    while (era < this.#turns.length && (this.#turns[era] as string) <= day) era++;
    return era;
  }

  /** The bloc that a source speaks for on a day, or null. */
  sideOf(source: Source, day: Day | null): BlocId | null {
    if (source.speaksFor === null) return null;
    const then =
      day === null || ((source.from === null || source.from <= day) && (source.to === null || day <= source.to));
    return then ? this.blocOf(source.speaksFor, day) : null;
  }

  labelOf(id: PartyId | BlocId | RootId): string {
    return this.#labels.get(id) ?? id;
  }
}

/** A day and "~" stand behind that day and before the next, as text. */
const turnsOf = ({ from, to }: { readonly from: Day | null; readonly to: Day | null }): string[] => [
  ...(from === null ? [] : [from]),
  ...(to === null ? [] : [`${to}~`]),
];

const isBloc = (one: Party | Bloc): one is Bloc => "members" in one;
const callsOf = (party: Party): string[] => [party.label, ...party.names, ...party.descriptors];
