import { mentionId } from "./identity.ts";
import type { Mention, MentionId } from "./mention.ts";

/** A conversation as far as it was heard. */
export interface Thread {
  /** The first post, heard or not. */
  readonly root: MentionId;
  /** Depth first: every post stands after the one it answers, answers to one post in the order in which they were written. */
  readonly posts: readonly ThreadPost[];
}

/** A place in a conversation. */
export interface ThreadPost {
  readonly id: MentionId;
  /** Missing when the post was never heard, or was deleted: others answer it, so its place is kept. */
  readonly mention?: Mention;
  /** The post it answers, heard or not; missing at the root. */
  readonly parent?: MentionId;
  /** 0 at the root. */
  readonly depth: number;
}

/**
 * Builds conversations from whatever was heard, in any order. Missing posts keep their place; where posts answer each other in a
 * circle, the one written first becomes the root; a quote or repost does not answer. Linear but for sorting, at any depth.
 */
export function buildThreads(mentions: readonly Mention[]): readonly Thread[] {
  const nodes = new Map<MentionId, Node>();
  for (const mention of mentions) place(mention, nodes);
  for (const node of nodes.values()) link(node, nodes);
  for (const node of nodes.values()) cutCircle(node);
  for (const node of nodes.values()) node.parent?.children.push(node);
  for (const node of nodes.values()) node.children.sort(byWriting);
  const roots = [...nodes.values()].filter(({ parent }) => parent === undefined);
  return roots.sort(byWriting).map(unfold);
}

/** The posts above one post, oldest first, as far as they were heard: what `NeedInput.before` asks for, by their texts. */
export function postsBefore(thread: Thread, id: MentionId): readonly Mention[] {
  const byId = new Map(thread.posts.map((post) => [post.id, post]));
  const before: Mention[] = [];
  for (let at = byId.get(id)?.parent; at !== undefined; at = byId.get(at)?.parent) {
    const mention = byId.get(at)?.mention;
    if (mention !== undefined) before.push(mention);
  }
  return before.reverse();
}

interface Node {
  readonly id: MentionId;
  mention: Mention | undefined;
  parent: Node | undefined;
  readonly children: Node[];
  /** Whether the way up from it is known to end. */
  ends: boolean;
}

function place(mention: Mention, nodes: Map<MentionId, Node>): void {
  nodeOf(mention.id, nodes).mention = mention;
}

function nodeOf(id: MentionId, nodes: Map<MentionId, Node>): Node {
  const known = nodes.get(id);
  if (known !== undefined) return known;
  const node: Node = { id, mention: undefined, parent: undefined, children: [], ends: false };
  nodes.set(id, node);
  return node;
}

/** Ties a post to the one it answers, and a missing one to the root that its answer names. */
function link(node: Node, nodes: Map<MentionId, Node>): void {
  const { network, thread } = node.mention ?? {};
  const parentId = thread?.parent ?? thread?.root;
  if (network === undefined || parentId === undefined) return;
  const parent = nodeOf(mentionId(network, parentId), nodes);
  if (parent !== node) node.parent = parent;
  if (thread?.root !== undefined && parent.mention === undefined)
    linkMissing(parent, nodeOf(mentionId(network, thread.root), nodes));
}

/** Where answers name several roots for a post that nobody heard, the first by id: the order of hearing must not decide. */
function linkMissing(missing: Node, root: Node): void {
  if (root === missing) return;
  if (missing.parent === undefined || root.id < missing.parent.id) missing.parent = root;
}

/** Walks up from a post; where the way comes back to itself, the post of the circle that was written first loses its parent. */
function cutCircle(start: Node): void {
  const way = new Set<Node>();
  let node: Node | undefined = start;
  while (node !== undefined && !node.ends && !way.has(node)) {
    way.add(node);
    node = node.parent;
  }
  if (node !== undefined && way.has(node)) circleFrom(node).reduce((a, b) => (byWriting(a, b) <= 0 ? a : b)).parent = undefined;
  for (const passed of way) passed.ends = true;
}

function circleFrom(start: Node): readonly Node[] {
  const circle = [start];
  for (let node = start.parent!; node !== start; node = node.parent!) circle.push(node);
  return circle;
}

/** Without recursion: a conversation may be thousands of posts deep. */
function unfold(root: Node): Thread {
  const posts: ThreadPost[] = [];
  const waiting: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    posts.push(postOf(node, depth));
    for (const child of [...node.children].reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return { root: root.id, posts };
}

function postOf({ id, mention, parent }: Node, depth: number): ThreadPost {
  return { id, ...(mention && { mention }), ...(parent && { parent: parent.id }), depth };
}

/** By time of writing, then by id; what was never heard is older than anything that answers it. */
function byWriting(a: Node, b: Node): number {
  const [first, second] = [writtenAt(a), writtenAt(b)];
  return first === second ? (a.id < b.id ? -1 : 1) : first - second;
}

function writtenAt({ mention }: Node): number {
  return mention === undefined ? Number.NEGATIVE_INFINITY : Date.parse(mention.createdAt ?? mention.provenance.heardAt);
}
