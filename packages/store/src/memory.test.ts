import { memory } from "./memory.ts";
import { testStore } from "./testing.ts";

testStore({ name: "memory", open: memory });
