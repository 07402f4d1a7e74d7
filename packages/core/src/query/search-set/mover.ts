import type { Form } from "../form.ts";
import type { Programs } from "./programs.ts";
import type { Scan } from "./scan.ts";
import { type Weigh, watchesOf } from "./watch.ts";
import type { Watchlist } from "./watchlist.ts";

/**
 * Moves standing programs to rarer keys when the stream shows that theirs are commoner than was thought when they were entered.
 *
 * One program is looked at after a counted post that met a long list, and moved where that at least halves what it costs; so no
 * post waits for more than one. After a look that changed nothing the next one waits for twice as many posts, up to a limit: a
 * set that fits its stream is left alone, and a stream that changes is noticed.
 */
export class Mover<Key> {
  private readonly programs: Programs<Key>;
  private readonly watchlist: Watchlist;
  private readonly weigh: Weigh;
  private readonly formOf: (key: Key) => Form | undefined;
  private patience = 1;
  private wait = 0;
  private turn = 0;

  constructor(programs: Programs<Key>, watchlist: Watchlist, weigh: Weigh, formOf: (key: Key) => Form | undefined) {
    this.programs = programs;
    this.watchlist = watchlist;
    this.weigh = weigh;
    this.formOf = formOf;
  }

  /** To be called after a post that was counted, when it has been matched. */
  look({ addresses, hitCount }: Scan): void {
    if (--this.wait > 0) return;
    const address = this.watchlist.lists.programIn(addresses, hitCount, this.turn++);
    if (address < 0) return;
    this.patience = this.move(address) ? 1 : Math.min(2 * this.patience, mostPatience);
    this.wait = this.patience;
  }

  private move(address: number): boolean {
    const { program, key } = this.programs.at(address);
    const { entered } = program;
    const form = this.formOf(key);
    const watches = form && watchesOf(form, this.weigh);
    if (entered === undefined || watches === undefined) return false;
    const now = entered.lists.reduce((sum, list) => sum + this.weigh(list), 0);
    if (2 * watches.weight > now) return false;
    this.watchlist.remove(address, entered);
    program.entered = this.watchlist.add(address, watches.list);
    return true;
  }
}

/** Counted posts between two looks, at most. */
const mostPatience = 1024;
