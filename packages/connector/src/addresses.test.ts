import { expect, test } from "vitest";
import { isPrivateAddress, mayFollow, showAddress } from "./addresses.ts";

test.each([
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0.0.0.0/",
  "http://10.9.8.7/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://169.254.169.254/",
  "http://100.64.0.1/",
  "http://localhost:8080/",
  "http://printer.local/",
  "http://metadata.internal/",
  "http://[::1]/",
  "http://[::]/",
  "http://[fe80::1]/",
  "http://[fd00::1]/",
  "http://[::ffff:127.0.0.1]/",
])("%s is private", (address) => expect(isPrivateAddress(new URL(address))).toBe(true));

test.each([
  "https://gazette.example/",
  "https://localhost.example/",
  "http://172.32.0.1/",
  "http://11.0.0.1/",
  "http://192.169.0.1/",
  "http://100.128.0.1/",
  "http://[2001:db8::1]/",
  "http://fd.example/",
  "http://10.example/",
])("%s is public", (address) => expect(isPrivateAddress(new URL(address))).toBe(false));

test("messages show an address without the parts where secrets stand", () => {
  expect(showAddress("https://reader:hunter22@gazette.example:8443/feed?token=abc#x")).toBe("https://gazette.example:8443/feed");
});

test.each([
  ["https://gazette.example/a", "https://news.example/feed", true],
  ["http://127.0.0.1/a", "https://news.example/feed", false],
  ["http://127.0.0.1/a", "http://localhost:8080/feed", true],
  ["ftp://gazette.example/a", "https://gazette.example/feed", false],
  ["/a", "https://gazette.example/feed", false],
])("following %s from %s: %s", (address, from, expected) => expect(mayFollow(address, from)).toBe(expected));
