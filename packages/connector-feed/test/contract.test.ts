import { testConnector } from "@earshot/connector/testing";
import { feed } from "../src/index.ts";
import { address, fakeGazette } from "./fake-gazette.ts";

testConnector({ connector: feed, config: { url: address }, network: fakeGazette });
