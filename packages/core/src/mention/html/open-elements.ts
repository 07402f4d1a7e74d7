import { endsOpen, voids } from "./elements.ts";

/** An element whose end has not been seen yet, with what holds for everything inside it. */
export interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  readonly verbatim: boolean;
}

/**
 * The elements that are open at one point of a document, innermost last. Closing is as forgiving as people's HTML needs: an end
 * tag closes everything inside its element, and one that belongs to no open element is passed over. Linear over a document.
 */
export class OpenElements<Element extends OpenElement> {
  private readonly stack: Element[] = [];
  private readonly countByName = new Map<string, number>();
  private readonly onClose: (element: Element) => void;

  constructor(onClose: (element: Element) => void) {
    this.onClose = onClose;
  }

  get innermost(): Element | undefined {
    return this.stack.at(-1);
  }

  /** Closes what the start tag of `name` ends by itself. */
  prepare(name: string): void {
    const ended = endsOpen.get(name);
    while (ended !== undefined && this.innermost !== undefined && ended.has(this.innermost.name)) this.pop();
  }

  push(element: Element): void {
    this.stack.push(element);
    this.countByName.set(element.name, (this.countByName.get(element.name) ?? 0) + 1);
  }

  close(name: string): void {
    if (voids.has(name) || !this.countByName.get(name)) return;
    while (this.pop().name !== name);
  }

  closeAll(): void {
    while (this.stack.length > 0) this.pop();
  }

  private pop(): Element {
    const element = this.stack.pop()!;
    this.countByName.set(element.name, this.countByName.get(element.name)! - 1);
    this.onClose(element);
    return element;
  }
}
