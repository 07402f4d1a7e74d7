import { testConnector } from "@earshot/connector/testing";
import { bluesky } from "../src/index.ts";
import { config, fakeSky, secrets } from "./fake-sky.ts";

testConnector({ connector: bluesky, config, secrets, network: fakeSky });
