import { expect, test } from "vitest";
import { decodeFeed } from "./decode.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => (bigEndian ? [0, character.charCodeAt(0)] : [character.charCodeAt(0), 0])));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[title: string, bytes: Uint8Array, contentType: string | undefined, expected: string]>([
  ["UTF-8 without a word", utf8("<a>größer</a>"), undefined, "<a>größer</a>"],
  ["a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("<a>ö</a>")), "text/xml; charset=iso-8859-1", "<a>ö</a>"],
  ["the content type", latin1("<a>größer</a>"), 'application/rss+xml; charset="ISO-8859-1"', "<a>größer</a>"],
  [
    "the declaration",
    latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>ö</a>'),
    "text/xml",
    '<?xml version="1.0" encoding="iso-8859-1"?><a>ö</a>',
  ],
  [
    "the declaration, where the content type is wrong",
    latin1('<?xml version="1.0" encoding="latin1"?><a>ö</a>'),
    "text/xml; charset=utf-8",
    '<?xml version="1.0" encoding="latin1"?><a>ö</a>',
  ],
  ["a content type that nobody knows", utf8("<a>ö</a>"), "text/xml; charset=x-klingon", "<a>ö</a>"],
  ["UTF-16 without a mark", utf16('<?xml version="1.0"?>', false), undefined, '<?xml version="1.0"?>'],
  ["UTF-16 the other way round", utf16('<?xml version="1.0"?>', true), undefined, '<?xml version="1.0"?>'],
  ["windows-1252 that nobody owned up to", Uint8Array.of(0x93, 0x68, 0x69, 0x94), undefined, "“hi”"],
  ["Cyrillic", Uint8Array.of(0xcf, 0xf0, 0xe8), "text/xml; charset=windows-1251", "При"],
  ["nothing", new Uint8Array(), undefined, ""],
])("%s", (_, bytes, contentType, expected) => expect(decodeFeed(bytes, contentType)).toBe(expected));
