import { hashBase } from "../../text/hash.ts";
import { baseOf } from "../../text/token-forms.ts";
import { kindUrl } from "../../text/token-kinds.ts";
import type { Test } from "../form.ts";
import { folded } from "../match/folded.ts";
import { hostOf } from "../match/names.ts";
import type { Part } from "../match/parts.ts";
import type { SearchableRecord } from "../searchable.ts";
import { keyOfHandle } from "./beside.ts";

/**
 * Keys of values beside the text, so that a search that names nothing but an author or a site is looked up like any other. Each
 * kind of value has a bit; a post's keys of that kind are only made while some search is looked up by them.
 */
export const valueBit = { author: 32, domain: 64, site: 128 } as const;

/** The bit of the values that a test is looked up by; 0 where it is looked up by none, or by what is always read. */
export function valuesAskedBy(test: Test): number {
  return keysOfTest(test).length > 0 && test.field in valueBit ? valueBit[test.field as keyof typeof valueBit] : 0;
}

/** Keys without which a test does not hold; empty where there are none. */
export function keysOfTest({ field, condition }: Test): readonly number[] {
  if (condition.kind !== "text" || condition.prefix) return [];
  switch (field) {
    case "author":
      return [keyOfAuthor(condition.text)];
    case "mention":
    case "to":
      return [keyOfHandle(condition.text)];
    case "domain":
    case "site":
      return condition.text.includes(".") ? [keyOfHost(condition.text, field)] : [];
    default:
      return [];
  }
}

/** Hands over the keys of a post's values of the asked kinds. */
export function readValues(record: SearchableRecord, parts: readonly Part[], asked: number, take: (key: number) => void): void {
  if ((asked & valueBit.author) !== 0) readAuthor(record, take);
  if ((asked & valueBit.site) !== 0 && record.url !== undefined) take(keyOfHost(hostOf(folded(record.url)), "site"));
  if ((asked & valueBit.domain) === 0) return;
  for (const link of record.links ?? []) take(keyOfHost(hostOf(folded(link)), "domain"));
  for (const { table } of parts) {
    for (let i = 0; i < table.count; i++) if (table.kind[i] === kindUrl) take(keyOfHost(hostOf(baseOf(table, i)), "domain"));
  }
}

/** The most keys that the values of a post can have. */
export function mostValues({ links }: SearchableRecord, parts: readonly Part[]): number {
  return parts.reduce((sum, { table }) => sum + table.count, authorNames + 1 + (links?.length ?? 0));
}

/** Handle, id and display name. */
const authorNames = 3;

function readAuthor({ author }: SearchableRecord, take: (key: number) => void): void {
  if (author?.handle !== undefined) take(keyOfAuthor(author.handle));
  if (author?.id !== undefined) take(keyOfAuthor(author.id));
  if (author?.name !== undefined) take(keyOfAuthor(author.name));
}

/** An author may be asked for without the server, so the name before it decides; an id or name that is equal begins alike. */
function keyOfAuthor(name: string): number {
  return keyOfHandle(name) ^ 0x5bd1e995;
}

/** A host lies in a domain only where their last two labels are the same. */
function keyOfHost(host: string, field: "domain" | "site"): number {
  return hashBase(host.split(".").slice(-2).join(".")) ^ (field === "site" ? 0x1b873593 : 0xe6546b64);
}
