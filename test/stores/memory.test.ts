import { describe } from "vitest";
import { memoryStore } from "../../src/stores/memory.ts";
import { contract } from "./contract.ts";

describe("the ledger in memory", () => {
  contract(async (instruments, act) => act(memoryStore(instruments)));
});
