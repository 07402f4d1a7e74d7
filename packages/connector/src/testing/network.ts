/** @earshot/connector/testing/simulator: a simulated network, for programs that run outside a test run too. */
export { type PageOf, pageOf, type RateLimitOptions, rateLimited, routes } from "./answers.ts";
export { type ClockOptions, createClock, type SimulatedClock } from "./clock.ts";
export { collect } from "./collect.ts";
export type { Fault, FaultTarget } from "./faults.ts";
export { type Simulator, type SimulatorOptions, startSimulator } from "./simulator.ts";
export type { ServerSocket } from "./websocket.ts";
export type { LoggedRequest, RequestHandler, SimulatedHost, SocketHandler } from "./world.ts";
