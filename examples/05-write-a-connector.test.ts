/** The whole test of the connector in example 05: some forty checks, in a second, without a network. */
import { testConnector } from "@earshot/connector/testing";
import { board } from "./05-write-a-connector.ts";
import { fakeBoard } from "./fake-board.ts";

testConnector({ connector: board, config: { server: "https://board.example" }, network: fakeBoard });
