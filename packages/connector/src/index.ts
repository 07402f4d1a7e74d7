/** @earshot/connector: the kit with which a network is connected. */
export { isPrivateAddress, mayFollow, showAddress } from "./addresses.ts";
export type * from "./approval.ts";
export type { ConfigSchema } from "./config.ts";
export type * from "./connector.ts";
export { type ConnectorDefinition, type ConnectorFactory, defineConnector } from "./define.ts";
export { ConnectorError, type ConnectorErrorCode, type ConnectorErrorOptions, isConnectorError } from "./errors.ts";
export type { ClassifyProblem, NetworkProblem } from "./failures.ts";
export type { Http, HttpRequest, HttpResponse, HttpSettings } from "./http.ts";
export type * from "./manifest.ts";
export { type HttpPage, nextFromLink, type PagesOptions, pages } from "./pages.ts";
export { type PayloadSchema, parsePayload } from "./payload.ts";
export { type Allowance, nextMidnight, parseReset, readAllowance, readRetryAfter } from "./rates.ts";
export { readSocket, type SocketEnd, type SocketOptions, type SocketReading } from "./socket.ts";
