/** Holds JSON against the AT Protocol's own schemas, as far as the town's answers use them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Schema {
  readonly type: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly ref?: string;
  readonly refs?: readonly string[];
  readonly record?: Schema;
  readonly format?: string;
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxGraphemes?: number;
  readonly output?: { readonly schema: Schema };
}

export interface Lexicons {
  /** What is wrong with the answer of a method; empty when nothing is. */
  output(method: string, answer: unknown): readonly string[];
  /** What is wrong with a record of a collection. */
  record(collection: string, value: unknown): readonly string[];
}

/** Reads the schemas in a folder. */
export function lexicons(folder: string): Lexicons {
  const documents = new Map<string, Readonly<Record<string, Schema>>>();

  function definition(reference: string, from: string): { readonly schema: Schema; readonly home: string } {
    const [document = "", name = "main"] = reference.split("#");
    const home = document || from;
    if (!documents.has(home))
      documents.set(home, JSON.parse(readFileSync(join(folder, `${home.replaceAll(".", "/")}.json`), "utf8")).defs);
    return { schema: documents.get(home)![name]!, home };
  }

  function check(schema: Schema, value: unknown, path: string, home: string): readonly string[] {
    switch (schema.type) {
      case "object":
        return checkObject(schema, value, path, home);
      case "record":
        return checkObject(schema.record!, value, path, home);
      case "array":
        if (!Array.isArray(value)) return [`${path} is no list`];
        return [
          ...lengths(schema, value.length, path),
          ...value.flatMap((item, index) => check(schema.items!, item, `${path}[${index}]`, home)),
        ];
      case "ref":
        return checkReference(schema.ref!, value, path, home);
      case "union":
        return checkUnion(schema.refs!, value, path, home);
      case "string":
        return checkString(schema, value, path);
      case "integer":
        return Number.isInteger(value) ? range(schema, value as number, path) : [`${path} is no whole number`];
      case "boolean":
        return typeof value === "boolean" && (schema.const === undefined || schema.const === value)
          ? []
          : [`${path} is not the right boolean`];
      case "blob":
        return isBlob(value) ? [] : [`${path} is no blob`];
      default:
        return schema.type === "unknown" ? [] : [`${path}: this check does not know ${schema.type}`];
    }
  }

  function checkReference(reference: string, value: unknown, path: string, home: string): readonly string[] {
    const found = definition(reference, home);
    return check(found.schema, value, path, found.home);
  }

  function checkUnion(references: readonly string[], value: unknown, path: string, home: string): readonly string[] {
    const named = (value as { $type?: string } | null)?.$type;
    const reference = references.find((one) => (one.startsWith("#") ? `${home}${one}` : one) === named);
    return reference === undefined
      ? [`${path} has the $type ${named}, not one of ${references.join(", ")}`]
      : checkReference(reference, value, path, home);
  }

  function checkObject(schema: Schema, value: unknown, path: string, home: string): readonly string[] {
    if (typeof value !== "object" || value === null) return [`${path} is no object`];
    const fields = value as Readonly<Record<string, unknown>>;
    const missing = (schema.required ?? [])
      .filter((name) => fields[name] === undefined)
      .map((name) => `${path}.${name} is missing`);
    const wrong = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      fields[name] === undefined ? [] : check(inner, fields[name], `${path}.${name}`, home),
    );
    return [...missing, ...wrong];
  }

  return {
    output: (method, answer) => check(definition(method, "").schema.output!.schema, answer, "answer", method),
    record: (collection, value) => check(definition(collection, "").schema, value, "record", collection),
  };
}

function checkString({ format, ...limits }: Schema, value: unknown, path: string): readonly string[] {
  if (typeof value !== "string") return [`${path} is no text`];
  const form = format === undefined ? undefined : formats[format];
  if (format !== undefined && form === undefined) return [`${path}: this check does not know ${format}`];
  const graphemes = [...new Intl.Segmenter().segment(value)].length;
  return [
    ...(form?.test(value) === false ? [`${path} is no ${format}: ${value}`] : []),
    ...lengths(limits, Buffer.byteLength(value), path),
    ...(graphemes > (limits.maxGraphemes ?? Number.POSITIVE_INFINITY) ? [`${path} has ${graphemes} graphemes`] : []),
  ];
}

function lengths({ maxLength }: Pick<Schema, "maxLength">, length: number, path: string): readonly string[] {
  return length > (maxLength ?? Number.POSITIVE_INFINITY) ? [`${path} is ${length} long`] : [];
}

function range(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema,
  value: number,
  path: string,
): readonly string[] {
  return value < minimum || value > maximum ? [`${path} is out of range: ${value}`] : [];
}

function isBlob(value: unknown): boolean {
  const blob = value as { $type?: string; ref?: { $link?: string }; mimeType?: string; size?: number } | null;
  return (
    blob?.$type === "blob" &&
    /^b[a-z2-7]{58}$/.test(blob.ref?.$link ?? "") &&
    Boolean(blob.mimeType) &&
    Number.isInteger(blob.size)
  );
}

/** The forms of identifiers, after atproto.com/specs (2026). */
const formats: Readonly<Record<string, RegExp>> = {
  "at-uri": /^at:\/\/did:plc:[a-z2-7]{24}\/[a-zA-Z.]+\/[\w.~:-]+$/,
  did: /^did:plc:[a-z2-7]{24}$/,
  handle: /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
  cid: /^baf(y|k)rei[a-z2-7]{52}$/,
  tid: /^[234567a-j][234567a-z]{12}$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
};
