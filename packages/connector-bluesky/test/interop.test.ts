import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../test/suites.ts";
import {
  isCid,
  isDid,
  isHandle,
  isLanguage,
  isNsid,
  isRecordKey,
  isTid,
  isUri,
  parseAtUri,
  parseDatetime,
} from "../src/index.ts";

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  handle: isHandle,
  did: isDid,
  nsid: isNsid,
  recordkey: isRecordKey,
  tid: isTid,
  aturi: (text) => parseAtUri(text) !== undefined,
  atidentifier: (text) => isHandle(text) || isDid(text),
  cid: isCid,
  language: isLanguage,
  uri: isUri,
  datetime: (text) => parseDatetime(text) !== undefined,
};

suite("conformance/atproto-interop/syntax", (folder) => {
  const files = readdirSync(folder).filter((file) => /^\w+_(?:syntax|parse)_(?:valid|invalid)\.txt$/.test(file));

  test("every list is checked", () => {
    const kinds = new Set(files.map((file) => file.split("_")[0]!));
    expect([...kinds].filter((kind) => !(kind in checks))).toEqual([]);
  });

  for (const file of files.filter((name) => name.split("_")[0]! in checks))
    describe(file, () => {
      const [kind] = file.split("_");
      const expected = !file.includes("invalid");
      for (const line of readFileSync(join(folder, file), "utf8").split("\n"))
        if (line !== "" && !line.startsWith("# ")) test(line.slice(0, 60), () => expect(checks[kind!]!(line)).toBe(expected));
    });
});
