import type { Form } from "../form.ts";
import type { MatchOptions } from "../matcher.ts";
import type { Searchable } from "../searchable.ts";
import { AskedFields } from "./asked.ts";
import { type Branch, branchesOf } from "./branches.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { Found } from "./found.ts";
import { Frequencies } from "./frequencies.ts";
import { Mover } from "./mover.ts";
import { type Program, Programs } from "./programs.ts";
import { Scan } from "./scan.ts";
import { type Watches, type Weigh, watchesOf } from "./watch.ts";
import { Watchlist } from "./watchlist.ts";

/** Many forms with their keys, and which of them are true of a post. Equal forms share one program. */
export class FormIndex<Key> {
  private readonly programs = new Programs<Key>();
  private readonly watchlist = new Watchlist();
  private readonly fields = new AskedFields();
  private readonly scan = new Scan();
  private readonly found = new Found();
  private readonly frequencies = new Frequencies();
  private readonly mover: Mover<Key>;

  /** What it costs to watch for a key: how often it comes, times what is looked through when it does. */
  private readonly weigh: Weigh = (key) => this.frequencies.share(key) * (lookUp + this.watchlist.lists.count(key));

  /** `formOf` gives the form of a key anew, when its program may be worth moving; without it programs stay where they are. */
  constructor(formOf: (key: Key) => Form | undefined = () => undefined) {
    const enter = (program: Program, place: Place): void => this.enter(program, place);
    this.mover = new Mover(this.programs, this.watchlist, this.weigh, { formOf, placeOf: (form) => this.placeOf(form), enter });
  }

  /** Adds a key for a form; the program is needed to take the key out again. */
  add(key: Key, form: Form): Program {
    const { program, isNew } = this.programs.add(form, key);
    if (isNew) this.watch(program, form);
    return program;
  }

  remove(key: Key, program: Program): void {
    if (this.programs.remove(program, key)) this.forget(program);
  }

  /** The keys of all forms that are true of a post, in no promised order. */
  keys(searchable: Searchable, options?: MatchOptions): Key[] {
    const { scan, watchlist, programs, found } = this;
    watchlist.lists.keys.move();
    if (scan.post === lastPost) this.countAnew();
    scan.read(searchable, this.fields.bits, watchlist, options);
    const isCounted = this.frequencies.isDue(scan.post);
    if (isCounted) this.learn();
    found.count = 0;
    watchlist.match(scan, programs, found);
    if (isCounted) this.mover.look(scan);
    return programs.keysOf(found);
  }

  /** Writes everything but the keys. What is remembered of posts is left out. */
  save(to: IntWriter): void {
    this.countAnew();
    this.programs.save(to);
    this.watchlist.save(to);
    this.fields.save(to);
    this.frequencies.save(to);
  }

  /** Fills an empty index; the keys have to be given back one by one. */
  restore(from: IntReader): void {
    this.programs.restore(from);
    this.watchlist.restore(from);
    this.fields.restore(from);
    this.frequencies.restore(from);
  }

  restoreKey(number: number, key: Key): Program {
    return this.programs.restoreKey(number, key);
  }

  /** Different programs, and those among them that every post is run against. */
  get counts(): { readonly programs: number; readonly unanchored: number } {
    return { programs: this.programs.count, unanchored: this.watchlist.always.length };
  }

  get bytes(): number {
    return this.programs.bytes + this.watchlist.bytes + this.frequencies.bytes;
  }

  private countAnew(): void {
    this.scan.post = 0;
    this.programs.forgetPosts();
    this.watchlist.forgetPosts();
  }

  private learn(): void {
    this.scan.sign();
    this.frequencies.count(this.scan.keys, this.scan.keyCount);
  }

  private watch(program: Program, form: Form): void {
    this.frequencies.fit(this.programs.count);
    this.enter(program, this.placeOf(form));
    this.fields.change(program.asked, 1);
  }

  private placeOf(form: Form): Place {
    const watches = watchesOf(form, this.weigh);
    return { watches, branches: watches && this.isShared(watches) ? branchesOf(form) : undefined };
  }

  private enter(program: Program, { watches, branches }: Place): void {
    if (branches !== undefined) program.branches = branches.map((branch) => this.addBranch(branch, program));
    else if (watches === undefined) this.watchlist.always.push(program.address);
    else program.entered = this.watchlist.add(program.address, watches.list);
  }

  private addBranch(branch: Branch, owner: Program): number {
    const { program, isNew } = this.programs.addBranch(branch, owner);
    if (isNew) this.watch(program, branch.has);
    return program.number;
  }

  /** Whether many hang where it would, so that it is likely to have branches in common with them. */
  private isShared({ list }: Watches): boolean {
    return list.some((each) => this.watchlist.count(each) >= (this.frequencies.share(each.anchor) > commonShare ? few : many));
  }

  private forget(program: Program): void {
    const { always } = this.watchlist;
    if (program.branches !== undefined) this.forgetBranches(program, program.branches);
    else if (program.entered === undefined) always.splice(always.indexOf(program.address), 1);
    else this.watchlist.remove(program.address, program.entered);
    this.fields.change(program.asked, -1);
  }

  private forgetBranches(owner: Program, numbers: readonly number[]): void {
    for (const number of numbers) {
      const gone = this.programs.removeBranch(number, owner);
      if (gone !== undefined) this.forget(gone);
    }
  }
}

/** How a program is noticed: by watches, or by those of its branches. */
export interface Place {
  /** Missing where every post has to be looked at. */
  readonly watches: Watches | undefined;
  readonly branches: readonly Branch[] | undefined;
}

/**
 * A word of one post in a hundred is common: searches that hang on it share branches from the first few on. Of a word that may be
 * rare it takes many, because names of places have few searches in common, and branches of one search only cost room: with half
 * as many, 100,000 kind searches took a tenth more room.
 */
const commonShare = 1 / 100;
const few = 4;
const many = 40;

/** What looking a key up costs, in entries of its list that could be looked through in the time. */
const lookUp = 8;

/** Posts are counted up to here: twice the number of one, plus one, is still a small integer. */
const lastPost = 2 ** 29 - 1;
