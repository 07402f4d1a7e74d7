import { extractEntities, type Mention } from "@earshot/core/mention";
import { parseMention } from "@earshot/core/mention/schema";
import { detectNeed, type Need } from "@earshot/core/need";
import {
  type ApprovalCardOptions,
  type Draft,
  type LintContext,
  type LintResult,
  lintReply,
  type NetworkFacts,
  type Organisation,
  resolvePolicy,
  type Speaker,
  type ThreadView,
  toApprovalCard,
  toSarif,
  toText,
} from "@earshot/core/policy";
import { type Command, type CommandInput, flag, string, strings, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { readOrganisationFile, readPolicyFile } from "../json-files.ts";
import { networkFacts, networkNames, unknownNetwork } from "../networks.ts";
import { printableJson } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { type GivenText, givenTexts, readJsonFile } from "../texts.ts";
import { version } from "../version.ts";

export const lint: Command = {
  name: "lint",
  summary: "whether a reply may be posted, and what to change",
  usage: "'<reply>' | --file <path> [--mention '<post>'] [--policy <path>]… [--organisation <path>] [--account <handle>]",
  details: `Layers of policy are JSON files, given from the county down; without one, the shipped rules hold as they are. What is not
given cannot be looked at: rules that lack something are listed as not checked, and a reply is free (exit code 0) only when nothing
that could stop it was left unchecked. Exit code 4: the policy stops the reply; 1: there is something to change, approve or check.`,
  options: {
    file: { type: "string", value: "path", about: "a file that holds the reply" },
    mention: { type: "string", value: "post", about: "the post that is answered: its text, or a .json file with a mention" },
    policy: { type: "string", multiple: true, value: "path", about: "a layer of policy, from the county down" },
    organisation: { type: "string", value: "path", about: "what the library publishes about itself" },
    account: { type: "string", value: "handle", about: "the account that would post it" },
    role: { type: "string", multiple: true, value: "role", about: "a role of the person who writes it" },
    branch: { type: "string", value: "id", about: "the branch of the person who writes it" },
    network: { type: "string", value: "name", about: "where it would be posted: bluesky" },
    card: { type: "boolean", about: "print a page for whoever approves it, made for a phone" },
    sarif: { type: "boolean", about: "print SARIF 2.1.0, which editors and code hosts read" },
  },
  run: async (input, terminal) => {
    checkForm(input);
    const [reply] = await givenTexts(input, terminal, "the reply");
    if (reply!.text.trim() === "") throw new UsageError("the reply is empty: there is nothing to look at");
    const draft: Draft = { text: reply!.text };
    const layers = await Promise.all(strings(input, "policy").map((path) => readPolicyFile(terminal, path)));
    const context = await contextOf(input, terminal);
    const result = lintReply(draft, context, resolvePolicy(layers.flat()));
    if (flag(input, "card")) terminal.out(toApprovalCard(draft, result, cardOptions(context)));
    else print(reply!, draft, result, input, terminal);
    return exitCodeOf(result);
  },
};

/** Of several forms one would be printed, and the other missed by whoever reads it. */
function checkForm(input: CommandInput): void {
  const forms = ["json", "card", "sarif"].filter((form) => flag(input, form));
  if (forms.length > 1) throw new UsageError(`--${forms.join(" and --")} are different forms: ask for one`);
}

async function contextOf(input: CommandInput, terminal: Terminal): Promise<LintContext> {
  const mention = await mentionOf(input, terminal);
  const path = string(input, "organisation");
  const organisation = path === undefined ? undefined : await readOrganisationFile(terminal, path);
  const speaker = speakerOf(input);
  const network = networkOf(input, mention);
  return {
    now: new Date(terminal.effects.now?.() ?? Date.now()).toISOString(),
    ...(mention && { mention, need: needOf(mention, organisation), ...threadOf(mention) }),
    ...(organisation && { organisation }),
    ...(speaker && { speaker }),
    ...(network && { network }),
  };
}

type AnsweredPost = NonNullable<LintContext["mention"]>;

async function mentionOf(input: CommandInput, terminal: Terminal): Promise<AnsweredPost | undefined> {
  const given = string(input, "mention");
  if (given === undefined) return undefined;
  if (given.endsWith(".json")) return parseMention(await readJsonFile(terminal, given));
  return { text: given, network: string(input, "network") ?? "unknown", kind: "post", ...namesIn(given) };
}

/** The author is not handed over. */
function needOf({ author: _author, ...seen }: AnsweredPost, organisation: Organisation | undefined): Need {
  return detectNeed({ ...seen, ownHandles: organisation?.accounts.map(({ handle }) => handle) ?? [] });
}

/** A post that answers none is its own thread; of another one, what stood before it is not known. */
function threadOf({ text, thread, createdAt }: AnsweredPost): { readonly thread?: ThreadView } {
  if (thread?.parent !== undefined) return {};
  return { thread: { turns: [{ speaker: "patron", text, ...(createdAt && { at: createdAt }) }] } };
}

function namesIn(text: string): Pick<Mention, "tags" | "mentions" | "links"> {
  const entities = extractEntities(text);
  return {
    tags: entities.flatMap((entity) => (entity.kind === "tag" ? [entity.tag] : [])),
    mentions: entities.flatMap((entity) => (entity.kind === "mention" ? [entity.handle] : [])),
    links: entities.flatMap((entity) => (entity.kind === "link" ? [entity.url] : [])),
  };
}

/** Without an account nobody speaks: the rules about who may are then left unchecked, and said to be. */
function speakerOf(input: CommandInput): Speaker | undefined {
  const account = string(input, "account");
  const branch = string(input, "branch");
  const roles = strings(input, "role");
  if (account !== undefined) return { id: account, account, roles, ...(branch && { branch }) };
  if (roles.length > 0 || branch !== undefined) throw new UsageError("--role and --branch belong to an --account");
  return undefined;
}

function networkOf(input: CommandInput, mention: AnsweredPost | undefined): NetworkFacts | undefined {
  const name = string(input, "network");
  if (name !== undefined && !networkNames.includes(name)) throw new UsageError(unknownNetwork(name));
  const answered = name ?? mention?.network;
  return answered === undefined || answered === "unknown" ? undefined : networkFacts(answered);
}

function cardOptions({ mention }: LintContext): ApprovalCardOptions {
  return mention === undefined ? {} : { mention: { text: mention.text, network: mention.network } };
}

function print(reply: GivenText, draft: Draft, result: LintResult, input: CommandInput, { out, json, color }: Terminal): void {
  const { file } = reply;
  const tool = { name: "earshot", version };
  if (flag(input, "sarif")) out(printableJson(toSarif(draft, result, { tool, ...(file && { uri: file }) }), 2));
  else if (json) out(printableJson({ version: 1, ...result }, 2));
  else out(toText(draft, result, { color, ...(file && { file }) }));
}

function exitCodeOf({ outcome }: LintResult): ExitCode {
  if (outcome === "stop") return exitCodes.policyStop;
  return outcome === "publish" ? exitCodes.ok : exitCodes.findings;
}
