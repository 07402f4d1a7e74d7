/** `You've` is two words, `won't` is `will not`. */
export function takeApart(base: string): readonly string[] {
  const spelled = base.replace("’", "'");
  if (Object.hasOwn(spellings, spelled)) return spellings[spelled]!;
  if (!spelled.includes("'")) return [spelled];
  const ending = endings.find(([pattern]) => pattern.test(spelled));
  return ending === undefined ? [spelled] : [spelled.replace(ending[0], ""), ending[1]];
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  ...{
    u: ["you"],
    ur: ["your"],
    yr: ["your"],
    youre: ["you", "are"],
    youve: ["you", "have"],
    im: ["i", "am"],
    ive: ["i", "have"],
  },
  ...{ pls: ["please"], plz: ["please"], thx: ["thanks"], "can't": ["can", "not"], cant: ["can", "not"], cannot: ["can", "not"] },
  ...{ "won't": ["will", "not"], dont: ["do", "not"], didnt: ["did", "not"], "let's": ["let", "us"], "i'm": ["i", "am"] },
};

const endings: readonly (readonly [ending: RegExp, word: string])[] = [
  [/n['’]t$/, "not"],
  [/['’]ve$/, "have"],
  [/['’]re$/, "are"],
  [/['’]ll$/, "will"],
  [/['’]d$/, "would"],
  [/(?<=^(?:it|that|there|here|what|who|where|when|how|he|she))['’]s$/, "is"],
];
