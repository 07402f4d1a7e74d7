import { describe } from "vitest";
import { brandwatch } from "../../src/query/dialects/index.ts";
import { testBoundaries, testReadings, testRefusals } from "./dialect-rows.ts";

describe("every operator of Brandwatch's page", () => {
  testReadings(brandwatch, [
    ['"red wine"', '"red wine"'],
    ["red AND wine", "red AND wine"],
    ["red OR wine", "red OR wine"],
    ["red NOT wine", "red AND NOT wine"],
    ["(red AND wine) OR (red AND oak)", "(red AND wine) OR (red AND oak)"],
    ["((red OR white) NEAR/5 (wine OR ale))", "(red OR white) NEAR/5 (wine OR ale)"],
    ["((red OR white) AND (wine OR ale))~5", "(red OR white) NEAR/5 (wine OR ale)"],
    ['"a (b AND c)~2" oak', '"a (b AND c)~2" AND oak'],
    ["red NEAR/2f wine", "red ONEAR/2 wine"],
    ["complain*", "complain*"],
    ["customi?e", "customi?e"],
    ['title:"red wine"', 'title:"red wine"'],
    ["<<<names>>> wine", "/* names */ wine"],
    ["{BT}", "{BT}"],
    ["niño", "niño"],
    ["language:en", "lang:en"],
    ["site:town.example", "site:town.example"],
    ['url:"town.example/news"', 'url:"town.example/news"'],
    ["author:ann", "author:ann"],
    ["weblogTitle:ann OR blogName:ann", "author:ann OR author:ann"],
    ["engagingWith:ann", "to:ann"],
    ["links:town.example", "link:town.example"],
    ["country:gbr AND wine", "country:gbr AND wine", "W21"],
    ['city:"deu.berlin.berlin" AND wine', 'place:"deu.berlin.berlin" AND wine', "W21"],
    ["engagementType:COMMENT OR engagementType:QUOTE", "type:comment OR type:quote"],
    ["imageType:image publisherSubType:VIDEO", "has:image AND has:video"],
    ["sensitiveContent:true", "is:sensitive"],
    ["rating:3 OR rating:[4 TO 5]", "rating:3 OR rating:4..5"],
    ["#MondayMotivation @ann", "#MondayMotivation AND @ann"],
    ["“red wine”", '"red wine"'],
  ]);
});

describe("what cannot be said, and what was not meant", () => {
  testRefusals(brandwatch, [
    ["red ⟦AND⟧", "E04", "needs something after it", "red", 'red "AND"'],
    ['⟦"red wine⟧ AND oak', "E01", "never closed", '"red wine" AND oak'],
    ["red ⟦and⟧ wine", "W02", "in small letters", "red AND wine", 'red "and" wine'],
    ["⟦red OR wine AND oak⟧", "W21", "does not say whether AND or OR comes first", "red OR (wine AND oak)"],
    ["⟦-⟧red wine", "W21", "depends on the product", "NOT red wine"],
    ["red ⟦ONEAR/3⟧ wine", "W21", "NEAR/3f", "red NEAR/3f wine"],
    ["red ⟦NEAR/200⟧ wine", "W21", "100 is the most"],
    ["⟦authorFollowers:[500 TO 1000]⟧ AND wine", "E12", "fame", "wine"],
    ["⟦authorVerifiedType:blue⟧ AND wine", "E12", "fame", "wine"],
    ["⟦authorGender:F⟧ AND wine", "E20", "no counterpart", "wine"],
    ["wine AND ⟦latitude:[41 TO 44]⟧", "E20", "no counterpart", "wine"],
    ["⟦author:⟧ AND wine", "E20", "needs a value", "wine"],
    ["red NEAR/2f ⟦(wine AND oak)⟧", "E08", "beside NEAR"],
  ]);
});

describe("distances", () => {
  testBoundaries(brandwatch, [
    ["red NEAR/0 wine", "wine red", "red so wine"],
    ["red NEAR/2 wine", "wine so so red", "wine so so so red"],
    ["red NEAR/2f wine", "red so so wine", "red so so so wine"],
    ["red NEAR/2f wine", "red wine", "wine red"],
    ['"red wine"~2', "red so so wine", "red so so so wine"],
    ['"red wine"~2', "wine red", "wine so red"],
    ["(red AND wine)~1", "wine so red", "wine so so red"],
  ]);
});
