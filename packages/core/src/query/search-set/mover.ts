import type { Form } from "../form.ts";
import { branchesOf } from "./branches.ts";
import type { Place } from "./form-index.ts";
import type { Program, Programs } from "./programs.ts";
import type { Scan } from "./scan.ts";
import type { Weigh } from "./watch.ts";
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
  private readonly places: Places<Key>;
  private patience = 1;
  private wait = 0;
  private turn = 0;

  constructor(programs: Programs<Key>, watchlist: Watchlist, weigh: Weigh, places: Places<Key>) {
    this.programs = programs;
    this.watchlist = watchlist;
    this.weigh = weigh;
    this.places = places;
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
    const form = this.formOfProgram(program, this.places.formOf(key));
    const place = form && this.places.placeOf(form);
    if (entered === undefined || place?.watches === undefined) return false;
    const now = entered.lists.reduce((sum, list) => sum + this.weigh(list), 0);
    if (place.branches === undefined && 2 * place.watches.weight > now) return false;
    this.watchlist.remove(address, entered);
    delete program.entered;
    this.places.enter(program, place);
    return true;
  }

  /** The program may be a branch of what the key stands for. */
  private formOfProgram(program: Program, form: Form | undefined): Form | undefined {
    if (form === undefined || this.programs.isFormOf(program, form)) return form;
    return branchesOf(form)?.find(({ has }) => this.programs.isFormOf(program, has))?.has;
  }
}

/** What the mover asks of the set. */
interface Places<Key> {
  /** The form of a key, where it can be given anew. */
  readonly formOf: (key: Key) => Form | undefined;
  /** Where a form would be entered by what is known now. */
  readonly placeOf: (form: Form) => Place;
  readonly enter: (program: Program, place: Place) => void;
}

/** Counted posts between two looks, at most. */
const mostPatience = 1024;
