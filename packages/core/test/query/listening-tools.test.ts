import { describe } from "vitest";
import { meltwater, talkwalker, x } from "../../src/query/dialects/index.ts";
import { testBoundaries, testReadings, testRefusals } from "./dialect-rows.ts";

describe("X", () => {
  testReadings(x, [
    ['pepsi OR cola OR "coca cola"', 'pepsi OR cola OR "coca cola"'],
    ["(a1 OR b1) c1 -d1", "(a1 OR b1) AND c1 AND NOT d1"],
    ["place_country:US is:retweet has:images", "country:US AND is:repost AND has:image"],
    ["filter:links -filter:replies", "has:link AND NOT is:reply"],
  ]);
  testRefusals(x, [
    ["a1 ⟦NOT⟧ b1", "W21", "a word like any other", "a1 -b1"],
    ["a1 ⟦or⟧ b1", "W02", "in small letters", "a1 OR b1", 'a1 "or" b1'],
    ["a1 ⟦OR⟧", "E04", "needs something after it", "a1", 'a1 "OR"'],
    ["a1 ⟦from:⟧", "E20", "needs a value", "a1"],
    ["⟦point_radius:[1 2 3mi]⟧ wine", "E20", "no counterpart", "wine"],
    ["⟦retweets_of:ann⟧ wine", "E20", "no counterpart", "wine"],
    ["⟦followers_count:500⟧ wine", "E12", "fame", "wine"],
  ]);
  testBoundaries(x, [
    ['"social media"~5', "social so so so so so media", "social so so so so so so media"],
    ['"social media"~2', "media social", "media so social"],
  ]);
});

describe("Meltwater", () => {
  testReadings(meltwater, [
    ["a1 not b1 or c1", "(a1 AND NOT b1) OR c1"],
    ["apple NEAR/10 watch", "apple NEAR/10 watch"],
    ["ingress:(a1 or b1)", "body:(a1 OR b1)", "W21"],
    ["(a1 OR b1)^9", "a1 OR b1", "W08"],
    ["lang:(en or es)", "lang:(en OR es)"],
  ]);
  testRefusals(meltwater, [
    ["a1 ⟦and⟧", "E04", "needs something after it", "a1", 'a1 "and"'],
    ["⟦followers:9⟧ and wine", "E12", "fame", "wine"],
    ["⟦source:gazette⟧ and wine", "E20", "no counterpart", "wine"],
    ["a1 ⟦near/300⟧ b1", "W21", "100 is the most"],
  ]);
  testBoundaries(meltwater, [
    ["red near wine", "wine so so so so red", "wine so so so so so red"],
    ["red onear wine", "red so so so so wine", "wine red"],
    ["red NEAR/1 wine", "wine so red", "wine so so red"],
  ]);
});

describe("Talkwalker", () => {
  testReadings(talkwalker, [
    ["bike AND NOT car", "bike AND NOT car"],
    ['chocolate -site:"http://www.town.example"', 'chocolate AND NOT site:"town.example"'],
    ["sourcetype:SOCIALMEDIA_TWITTER AND (author:ann OR mention:@ann)", "network:x AND (author:ann OR mention:@ann)"],
    ["is:retweet AND domainurl:town.example", 'is:repost AND site:"town.example"'],
    ["title:wine AND content:(oak OR ale)", "title:wine AND body:(oak OR ale)"],
    ["a b c d e f g h i j k l m n", '"a b c d e f g h i j k l m n"~100'],
    ["BMW bike shop", '{BMW} AND "bike shop"~10'],
  ]);
  testRefusals(talkwalker, [
    ["bike ⟦AND⟧", "E04", "needs something after it", "bike", 'bike "AND"'],
    ["bike ⟦or⟧ car", "W02", "in small letters", "bike OR car", 'bike "or" car'],
    ["⟦bike OR car AND oak⟧", "W21", "does not say", "bike OR (car AND oak)"],
    ["bike ⟦SENTENCE/2⟧ car", "W21", "one sentence"],
    ["⟦reach:>10⟧ AND bike", "E12", "fame", "bike"],
    ["⟦sourcetype:BLOG⟧ AND bike", "E20", "no counterpart", "bike"],
  ]);
  testBoundaries(talkwalker, [
    ["red wine", `red ${"so ".repeat(10)}wine`, `red ${"so ".repeat(11)}wine`],
    ["red NEAR/3 wine", "wine so so so red", "wine so so so so red"],
    ["red ONEAR/3 wine", "red so so so wine", "wine red"],
    ['"red wine"~2', "wine so so red", "wine so so so red"],
  ]);
});
