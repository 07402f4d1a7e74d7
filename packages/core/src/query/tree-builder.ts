import { cover, type Span, slice, span } from "../text/span.ts";
import { bracketAt } from "./characters.ts";
import { emptyFrame, type Frame, takeWaiting } from "./frame.ts";
import type { Lexeme } from "./lexer.ts";
import type { Limits } from "./limits.ts";
import type { Binding, Call, Infix, Mark, Prefix, Reporter } from "./operators/operator.ts";
import type { Details, Report } from "./report.ts";
import {
  callWithoutOperands,
  doubledOperator,
  misplacedOperator,
  removal,
  strayComma,
  strayParenthesis,
  tooManyItems,
  unclosedParenthesis,
} from "./structure-findings.ts";
import type { QueryNode } from "./syntax.ts";
import { outerSpan } from "./tree.ts";
import type { MessageKey } from "./wording.ts";

/** What two operands side by side mean. */
export interface Implicit {
  readonly spelling: Pick<Infix, "join">;
  readonly binding: Binding;
}

/**
 * Puts lexemes together to a tree by how tightly operators bind (a Pratt parser whose stack is a list of its own, so that no
 * depth of nesting can exhaust the engine's). Whatever comes, it goes on: what is missing or too much becomes a finding, and
 * the tree is the best that can be made of the rest. Each lexeme costs a bounded number of steps, all in all.
 */
export class TreeBuilder implements Reporter {
  readonly #text: string;
  readonly #implicit: Implicit;
  readonly #findings: Report;
  readonly #limits: Limits;
  readonly #frames: Frame[] = [emptyFrame()];
  #waiting: { readonly spelling: Call; readonly mark: Mark } | undefined;
  #strayComma: { readonly place: Span; readonly isBehindTerm: boolean } | undefined;
  #lastPair: Span | undefined;
  /** Whether the depth of the parentheses was found too great. */
  isTooDeep = false;

  constructor(text: string, implicit: Implicit, findings: Report, limits: Limits) {
    this.#text = text;
    this.#implicit = implicit;
    this.#findings = findings;
    this.#limits = limits;
  }

  /** Takes the next lexeme. */
  take(lexeme: Lexeme): void {
    if (this.#strayComma !== undefined) this.#reportComma(lexeme.kind);
    if (this.#waiting !== undefined && lexeme.kind !== "open") this.#callWithoutOperands();
    if (lexeme.kind === "operand") this.#operand(lexeme.node);
    else if (lexeme.kind === "hole") this.#hole(lexeme);
    else if (lexeme.kind === "infix") this.#infix(lexeme);
    else if (lexeme.kind === "prefix") this.#prefix(lexeme);
    else if (lexeme.kind === "call") this.#waiting = lexeme;
    else if (lexeme.kind === "open") this.#open(lexeme.span);
    else if (lexeme.kind === "close") this.#close(lexeme.span);
    else this.#comma(lexeme.span);
  }

  /** Closes what is open, at an offset near the end of the text, and gives the tree; nothing when no term was found. */
  finish(end: number = this.#text.length): QueryNode | undefined {
    if (this.#strayComma !== undefined) this.#reportComma("close");
    if (this.#waiting !== undefined) this.#callWithoutOperands();
    this.#reportUnclosed(end);
    while (this.#frames.length > 1) this.#closeFrame(span(this.#text.length, this.#text.length));
    return this.#complete(this.#frames[0]!);
  }

  report(key: MessageKey, place: Span, details?: () => Details): void {
    this.#findings.add(key, place, details);
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  #operand(node: QueryNode): void {
    const frame = this.#frame;
    this.#settleHole(frame);
    if (frame.last === "operand") this.#pushImplicit(frame, outerSpan(node).start);
    frame.operands.push(node);
    frame.last = "operand";
  }

  #hole({ span: place, key }: { readonly span: Span; readonly key: MessageKey }): void {
    const frame = this.#frame;
    this.#settleHole(frame);
    frame.hole = { span: place, key };
    if (frame.last !== "operand") frame.last = "hole";
  }

  #infix(operator: { readonly spelling: Pick<Infix, "join">; readonly binding: Binding; readonly mark: Mark }): void {
    const frame = this.#frame;
    // `a AND () OR b`: the operator before a hole goes with it; where there is none, this one does.
    const goesWithHole = frame.last === "hole";
    this.#settleHole(frame, operator.mark.span);
    if (frame.last === "operand") this.#pushInfix(frame, operator.spelling, operator.binding, operator.mark);
    else if (!goesWithHole) this.#misplaced(frame, operator.mark);
  }

  #prefix({
    spelling,
    binding,
    mark,
  }: {
    readonly spelling: Pick<Prefix, "wrap">;
    readonly binding: Binding;
    readonly mark: Mark;
  }): void {
    const frame = this.#frame;
    this.#settleHole(frame);
    if (frame.last === "operand") this.#pushImplicit(frame, mark.span.start);
    frame.pending.push({ kind: "prefix", spelling, binding, mark });
    frame.last = "operator";
  }

  #open(place: Span): void {
    this.#settleHole(this.#frame);
    if (this.#frames.length > this.#limits.depth && !this.isTooDeep) this.#tooDeep(place);
    this.#frames.push(emptyFrame(place, this.#waiting));
    this.#waiting = undefined;
  }

  #comma(place: Span): void {
    const frame = this.#frame;
    if (frame.call === undefined) {
      this.#strayComma = { place, isBehindTerm: frame.last === "operand" };
      return;
    }
    this.#finishItem(frame, place);
    frame.commas.push(place);
  }

  /** A comma outside of a list can stand for OR where it has two sides. */
  #reportComma(next: Lexeme["kind"]): void {
    const { place, isBehindTerm } = this.#strayComma!;
    const canJoin = isBehindTerm && next !== "hole" && next !== "infix" && next !== "close" && next !== "comma";
    this.#strayComma = undefined;
    this.report("W11.comma", place, () => strayComma(this.#text, place, canJoin));
  }

  #close(place: Span): void {
    if (this.#frames.length === 1) this.#stray(place);
    else this.#closeFrame(place);
  }

  #closeFrame(end: Span): void {
    const frame = this.#frames.pop()!;
    const place = cover(frame.open!, end);
    this.#lastPair = place;
    if (frame.call === undefined) this.#closeGroup(frame, place);
    else this.#closeCall(frame, frame.call, place, end);
  }

  #closeGroup(frame: Frame, place: Span): void {
    const node = this.#complete(frame);
    if (node !== undefined) this.#operand({ ...node, parentheses: place });
    else if (frame.hole === undefined) this.#hole({ span: place, key: "E05.term" });
    else this.#hole({ span: place, key: frame.hole.key });
  }

  #closeCall(frame: Frame, { spelling, mark }: NonNullable<Frame["call"]>, place: Span, end: Span): void {
    this.#finishItem(frame, end);
    const whole = cover(mark.span, place);
    if (frame.items.length === 0) this.#hole({ span: whole, key: "E05.term" });
    else this.#operand(spelling.make(frame.items, mark, whole));
    if (spelling.takesOne && frame.items.length > 1) this.#tooManyItems(frame, mark);
  }

  #finishItem(frame: Frame, end: Span): void {
    const isMissing = frame.last === "nothing" && (frame.commas.length > 0 || isComma(this.#text, end));
    const node = this.#complete(frame, isComma(this.#text, end) ? end : frame.commas.at(-1));
    if (node !== undefined) frame.items.push(node);
    else if (isMissing) this.#missingItem(frame.commas.at(-1) ?? end, end);
    frame.operands.length = 0;
    frame.last = "nothing";
  }

  #tooManyItems({ commas }: Frame, mark: Mark): void {
    this.report("E07.oneItem", cover(commas[0]!, commas.at(-1)!), () => tooManyItems(this.#text, mark, commas));
  }

  #missingItem(comma: Span, end: Span): void {
    const extent = comma === end ? end : span(comma.start, end.start);
    this.report("E05.item", comma, () => removal(this.#text, extent));
  }

  /** Joins everything that stands in the frame. `comma`: what goes with an item of a list that holds nothing. */
  #complete(frame: Frame, comma?: Span): QueryNode | undefined {
    const hole = frame.hole;
    if (hole !== undefined && frame.last === "hole" && frame.operands.length === 0 && frame.pending.length === 0)
      return this.#onlyHole(frame, comma);
    this.#settleHole(frame);
    if (frame.last === "operator") this.#dangling(frame, comma);
    while (frame.pending.length > 0) this.#reduce(frame);
    return frame.operands[0];
  }

  /** A group of nothing but a hole is itself a hole: what is round it decides how it can be taken out. */
  #onlyHole(frame: Frame, comma?: Span): undefined {
    if (frame.open === undefined || frame.call !== undefined) this.#settleHole(frame, comma);
  }

  #pushImplicit(frame: Frame, at: number): void {
    const { spelling, binding } = this.#implicit;
    this.#pushInfix(frame, spelling, binding, { span: span(at, at), text: "" });
  }

  #pushInfix(frame: Frame, spelling: Pick<Infix, "join">, binding: Binding, mark: Mark): void {
    while (frame.pending.length > 0 && frame.pending.at(-1)!.binding >= binding) this.#reduce(frame);
    frame.pending.push({ kind: "infix", spelling, binding, mark });
    frame.last = "operator";
  }

  #reduce(frame: Frame): void {
    const pending = frame.pending.pop()!;
    const right = frame.operands.pop()!;
    if (pending.kind === "prefix") frame.operands.push(pending.spelling.wrap(right, pending.mark));
    else frame.operands.push(pending.spelling.join(frame.operands.pop()!, right, pending.mark));
  }

  /** Reports a hole once it is known what must go with it, and takes back the operators that waited for it. */
  #settleHole(frame: Frame, next?: Span): void {
    const hole = frame.hole;
    if (hole === undefined) return;
    delete frame.hole;
    const before = frame.last === "hole" ? takeWaiting(frame) : undefined;
    const isFirst = before === undefined || frame.operands.length === 0;
    const after = isFirst && frame.last === "hole" && next !== undefined ? next : hole.span;
    const extent = cover(before ?? hole.span, after);
    if (frame.last === "hole") frame.last = frame.operands.length > 0 ? "operand" : "nothing";
    this.report(hole.key, hole.span, () => ({ values: { text: slice(this.#text, hole.span) }, ...removal(this.#text, extent) }));
  }

  #dangling(frame: Frame, comma?: Span): void {
    const extent = takeWaiting(frame);
    frame.last = frame.operands.length > 0 ? "operand" : "nothing";
    if (extent !== undefined)
      this.report("E04.end", extent, () => misplacedOperator(this.#text, extent, frame.last === "nothing" ? comma : undefined));
  }

  #misplaced(frame: Frame, { span: place }: Mark): void {
    const before = frame.pending.at(-1)?.mark;
    if (before === undefined) this.report("E04.start", place, () => misplacedOperator(this.#text, place));
    else this.report("E04.doubled", place, () => doubledOperator(this.#text, place, before));
  }

  #callWithoutOperands(): void {
    const { span: place } = this.#waiting!.mark;
    this.#waiting = undefined;
    this.report("E04.call", place, () => callWithoutOperands(this.#text, place));
  }

  #stray(place: Span): void {
    this.report("E03.stray", place, () => strayParenthesis(this.#text, place, this.#lastPair));
  }

  #reportUnclosed(end: number): void {
    for (let i = 1; i < this.#frames.length; i++) {
      // Closing this one means closing those inside it first.
      const missing = this.#frames.length - i;
      this.report("E02.unclosed", this.#frames[i]!.open!, () => unclosedParenthesis(end, missing));
    }
  }

  #tooDeep(place: Span): void {
    this.isTooDeep = true;
    this.report("E09.depth", place, () => ({ values: { limit: this.#limits.depth } }));
  }
}

/** Whether an item ends with another comma, and not with the closing parenthesis. */
function isComma(text: string, { start }: Span): boolean {
  return bracketAt(text, start) === "comma";
}
