/**
 * Who may import whom: the arrows of the layout, as data.
 *
 * An area is a folder with a direction of its own: each folder of the core, every other package, and the examples. The
 * testing door of an area is an area too: it may import what its area may, and only tests, the town and examples use it.
 */
import { posix } from "node:path";
import type { Import } from "./imports.ts";

/** A package as the others see it: its name, the doors it publishes, and the libraries its manifest declares. */
export interface PackageFacts {
  readonly name: string;
  /** Full specifiers, such as `@earshot/core/query`. */
  readonly doors: readonly string[];
  readonly dependencies: readonly string[];
}

/** The packages by folder name, and the examples as `examples`. */
export type Workspace = Readonly<Record<string, PackageFacts>>;

const coreDoors = [
  "core",
  "core/text",
  "core/query",
  "core/query/dialects",
  "core/query/files",
  "core/query/messages",
  "core/query/profiles",
  "core/query/starter",
  "core/mention",
  "core/mention/markdown",
  "core/mention/schema",
  "core/need",
  "core/policy",
  "core/policy/schema",
];

/** For each area, the other areas it may import. All `connector-*` folders share one entry, and so do all `store-*`. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  "core/text": [],
  "core/query": ["core/text"],
  "core/mention": ["core/text", "core/mention/markdown"],
  "core/mention/markdown": ["core/text", "core/mention"],
  "core/mention/schema": ["core/text", "core/mention"],
  "core/need": ["core/text", "core/mention"],
  "core/policy": ["core/text", "core/mention", "core/need"],
  "core/policy/schema": ["core/text", "core/policy"],
  core: ["core/text", "core/query", "core/mention", "core/need", "core/policy"],
  connector: coreDoors,
  store: coreDoors,
  "connector-*": [...coreDoors, "connector"],
  "store-*": [...coreDoors, "store"],
  desk: [...coreDoors, "connector", "store"],
  town: [...coreDoors, "connector", "connector/testing"],
  cli: [...coreDoors, "connector", "connector-*", "store", "store-*", "desk", "cli/demo"],
  "cli/demo": [...coreDoors, "connector", "connector-*", "store", "store-*", "desk", "cli", "town"],
  examples: [...coreDoors, "connector", "connector/testing", "connector-*", "store", "store-*", "desk", "town"],
};

/** Loaded only when their line is reached, so that nobody else pays for them. */
const lazyAreas: readonly string[] = ["cli/demo"];

/** Imported by their published door even from beside, so that bundles leave them out where nobody asks for them. */
const doorAreas: readonly string[] = ["core/mention/markdown"];

/** The libraries that the core may use, and where; any other is refused there, whatever its manifest says. */
const coreLibraries: readonly { readonly library: string; readonly files: RegExp; readonly why: string }[] = [
  { library: "zod", files: /\/mention\/schema|\/policy\//, why: "in the core, zod stays in the schema and the policy files" },
  { library: "htmlparser2", files: /\/mention\//, why: "in the core, only mention/ reads HTML" },
  ...["@lezer/common", "@lezer/markdown"].map((library) => ({
    library,
    files: /\/mention\/markdown\//,
    why: "in the core, only mention/markdown/ reads Markdown",
  })),
];

/**
 * Says what is wrong with one import of one file, or nothing where it follows the arrows.
 *
 * @param file The importing file, relative to the root of the repository, with forward slashes.
 */
export function judgeImport(file: string, { specifier, kind }: Import, workspace: Workspace): string | undefined {
  if (specifier.startsWith(".")) return judgeSibling(file, posix.join(posix.dirname(file), specifier), kind);
  if (isTest(file)) return undefined;
  if (specifier.startsWith("node:")) return judgeNode(file);
  const owner = Object.entries(workspace).find(([, { name }]) => specifier === name || specifier.startsWith(`${name}/`));
  return owner ? judgeDoor(file, specifier, owner) : judgeLibrary(file, libraryOf(specifier), workspace);
}

/** The area of a file: `core/query`, `connector-feed`, `examples`, or one of these with `/testing`. */
export function areaOf(file: string): string {
  const [top = "", folder = "", home = "", part = ""] = file.split("/");
  if (top !== "packages") return top;
  const schema = /^packages\/core\/src\/(mention|policy)\/schema\.ts$/.exec(file);
  if (schema) return `core/${schema[1]}/schema`;
  if (file.startsWith("packages/core/src/mention/markdown/")) return "core/mention/markdown";
  if (file.startsWith("packages/cli/src/demo/")) return "cli/demo";
  const isPart = folder === "core" && home === "src" && !part.endsWith(".ts");
  const area = isPart ? `core/${part}` : folder;
  return isTesting(file) ? `${area}/testing` : area;
}

function judgeSibling(file: string, target: string, kind: Import["kind"]): string | undefined {
  if (isTest(file) && target === "test/suites.ts") return undefined;
  if (homeOf(file) !== homeOf(target)) return "reaches into another folder by path; use its published door";
  if (isTest(file)) return undefined;
  const [from, to] = [areaOf(file), areaOf(target)];
  if (kind === "static" && from !== to && lazyAreas.includes(to)) return `${to} is loaded lazily: import() it where it is needed`;
  if (from !== to && doorAreas.includes(to)) return `${to} is imported by its door: bundles leave it out then`;
  return judgeArrow(from, to);
}

function judgeNode(file: string): string | undefined {
  const pure = file.startsWith("packages/core/") && !isTesting(file);
  return pure ? "the core runs everywhere and imports nothing of Node's" : undefined;
}

function judgeDoor(file: string, door: string, owner: [string, PackageFacts]): string | undefined {
  const [folder, { name, doors }] = owner;
  if (!doors.includes(door)) return `${door} is no published door of ${name}`;
  const area = folder + door.slice(name.length).replace(/\/testing\/.*/, "/testing");
  return judgeArrow(areaOf(file), folder === "core" || area.endsWith("/testing") ? area : folder);
}

function judgeArrow(from: string, to: string): string | undefined {
  const tested = from.replace(/\/testing$/, "");
  if (to === from || to === tested) return undefined;
  const allowed = arrows[shared(tested)] ?? [];
  return allowed.includes(shared(to)) ? undefined : `no arrow leads from ${from} to ${to}`;
}

function judgeLibrary(file: string, library: string, workspace: Workspace): string | undefined {
  const declared = workspace[homeOf(file).replace("packages/", "")]?.dependencies ?? [];
  if (isTesting(file) && ["vitest", "nock"].includes(library))
    return isTest(file) || declared.includes(library)
      ? undefined
      : `without a peer ${library}, the build holds a copy that runs no test`;
  if (["vitest", "fast-check", "nock"].includes(library)) return `${library} in product code`;
  if (!declared.includes(library)) return `its manifest does not declare ${library}`;
  return file.startsWith("packages/core/") ? judgeCoreLibrary(file, library) : undefined;
}

function judgeCoreLibrary(file: string, library: string): string | undefined {
  const limit = coreLibraries.find((entry) => entry.library === library);
  return limit?.files.test(file) ? undefined : (limit?.why ?? `the core has no place for ${library}`);
}

/** The folder that may be crossed by path: a package, or a top folder such as `examples`. */
function homeOf(file: string): string {
  return file.split("/", file.startsWith("packages/") ? 2 : 1).join("/");
}

function shared(area: string): string {
  return area.replace(/^(connector|store)-[^/]+/, "$1-*");
}

function libraryOf(specifier: string): string {
  return specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? specifier;
}

function isTest(file: string): boolean {
  return /\.test(-d)?\.ts$/.test(file) || /^packages\/[^/]+\/(test|scripts)\//.test(file);
}

function isTesting(file: string): boolean {
  return /\/testing(\.ts$|\/)/.test(file);
}
