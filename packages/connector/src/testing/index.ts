/** @earshot/connector/testing: prove that a connector keeps the contract. */
export { type Cassette, type CassetteOptions, cassette } from "./cassette.ts";
export type { AnyConnectorFactory, ContractOptions, FakeNetwork, FakeNetworkFactory } from "./contract/network.ts";
export * from "./network.ts";
export { type TestApproval, testApproval } from "./test-approval.ts";
export { testConnector } from "./test-connector.ts";
