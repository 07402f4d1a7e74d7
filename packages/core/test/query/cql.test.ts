import { describe } from "vitest";
import { cql } from "../../src/query/dialects/index.ts";
import { testBoundaries, testReadings, testRefusals } from "./dialect-rows.ts";

describe("operators of one strength, from the left", () => {
  testReadings(cql, [
    ["a1 or b1 and c1", "(a1 OR b1) AND c1"],
    ["a1 and b1 or c1 not d1", "((a1 AND b1) OR c1) AND NOT d1"],
    ["a1 or (b1 and c1)", "a1 OR (b1 AND c1)"],
    ["a1 AND/rel.combine=sum b1", "a1 AND b1"],
    ["cql.allRecords = 1 not a1", "NOT a1"],
  ]);
});

describe("indexes and relations", () => {
  testReadings(cql, [
    ['title = "complete dinosaur"', 'title:"complete dinosaur"'],
    ['title exact "the complete dinosaur"', 'title:"the complete dinosaur"'],
    ['dcterms.title adj "red wine"', 'title:"red wine"'],
    ['subject any/relevant "fish frog"', "tag:(fish OR frog)"],
    ['dc.description all "fish frog"', "body:(fish AND frog)"],
    ["title =/stem fish", "title:fish", "W21"],
    ["dc.creator = lee", 'author:"lee"', "W21"],
    ['dc.creator == "ann lee"', 'author:"ann lee"'],
    ['dc.language = eng or language any "fre spa"', "lang:en OR lang:(fr OR es)"],
    ["publicationYear < 1980", "until:1979"],
    ["dc.date > 2025-12", "since:2026-01"],
    ['date within "2002 2005"', "during:2002..2005"],
    ["cat\\* and dog", "cat AND dog"],
    ["librar* and wom?n", "librar* AND wom?n"],
    ['> dc = "info:srw/context-sets/1/dc-v1.1" dc.title = cat', "title:cat"],
    ["title = cat sortBy date/sort.ascending", "title:cat", "W08"],
  ]);
});

describe("what cannot be said, and what was not meant", () => {
  testRefusals(cql, [
    ["wine ⟦and⟧", "E04", "needs something after it", "wine"],
    ["⟦Palomar assignment⟧ and wine", "E20", "mean nothing", '"Palomar assignment" and wine', "Palomar and assignment and wine"],
    ["⟦isbn = 123⟧ and wine", "E20", "no counterpart", "wine"],
    ["⟦dateRange encloses 2003⟧ and wine", "E20", "no counterpart", "wine"],
    ["⟦cql.allRecords = 1⟧", "E20", "everything"],
    ["a1 ⟦prox/distance>3⟧ b1", "E20", "far apart"],
    ["a1 ⟦prox/unit=element⟧ b1", "E20", "one field of a record"],
    ["a1 ⟦prox/distance=3⟧ b1", "W21", "exactly"],
    ["a1 ⟦prox/unit=sentence/distance<=2⟧ b1", "W21", "sentences"],
    ["⟦title = a1⟧ prox b1", "E08", "title: has none"],
    ['⟦"red wine⟧ and oak', "E01", "never closed", '"red wine" and oak'],
  ]);
});

describe("distances are differences of positions", () => {
  testBoundaries(cql, [
    ["red prox wine", "wine red", "red so wine"],
    ["red prox/distance<=1 wine", "red wine", "red so wine"],
    ["red prox/unit=word/distance<=3 wine", "wine so so red", "wine so so so red"],
    ["red prox/distance<3 wine", "red so wine", "red so so wine"],
    ["red prox/unit=word/distance<=3/ordered wine", "red so so wine", "wine red"],
    ["red prox/<=/3/word/ordered wine", "red so so wine", "red so so so wine"],
    ["red prox/unit=sentence wine", "red so wine", "Red. Wine!"],
  ]);
});
