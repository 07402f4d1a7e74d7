/**
 * Loaded before the network (`node --import`). Two things about it do not suit a test machine and are changed here:
 * it listens on every interface, and it stores accounts through a native SQLite module that would have to be compiled.
 */
import { setDefaultResultOrder } from "node:dns";
import { registerHooks } from "node:module";
import { type ListenOptions, Server } from "node:net";

const host = "127.0.0.1";
setDefaultResultOrder("ipv4first"); // "localhost" is that host

const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;
Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  return listen.apply(this, withHost(args));
} as typeof Server.prototype.listen;

/** `listen` takes options, or a port with any of a host, a backlog and a callback behind it. */
function withHost(args: readonly unknown[]): unknown[] {
  const [first, ...rest] = args;
  if (isPort(first)) return [{ port: Number(first), host }, ...rest.filter((argument) => typeof argument === "function")];
  return isNetworkOptions(first) ? [{ ...first, host }, ...rest] : [...args];
}

function isPort(value: unknown): boolean {
  return (typeof value === "number" || typeof value === "string") && /^\d+$/.test(String(value));
}

function isNetworkOptions(value: unknown): value is ListenOptions {
  return typeof value === "object" && value !== null && "port" in value;
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== "better-sqlite3") return nextResolve(specifier, context);
    return { url: new URL("./sqlite.ts", import.meta.url).href, shortCircuit: true };
  },
});
