/** @earshot/connector/testing: prove that a connector keeps the contract. */
export * from "./network.ts";
