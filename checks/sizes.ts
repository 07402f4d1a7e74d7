/**
 * Prints what the parts of the query language weigh, minified and compressed. With the beginning of a part's name behind it, also
 * the files of that part, the largest first: `node checks/sizes.ts "the query"`. It reads the sources and needs no build.
 */
import { join } from "node:path";
import { partBudgets } from "./budgets.ts";
import { measureCode, measureCodeWithWordings, measureTables, type Size, sharesOfCode } from "./bundle.ts";
import { root } from "./command.ts";

const folder = join(root, "packages/core");
const [chosen] = process.argv.slice(2);

for (const { part, program, of, kilobytes } of partBudgets) {
  const size = await (of === "code" ? measureCode : measureTables)(program, folder);
  console.log(`${part}: ${describe(size)}, budget ${kilobytes}`);
  if (of === "code") console.log(`  with its wordings: ${describe(await measureCodeWithWordings(program, folder))}`);
  if (of === "code" && chosen !== undefined && part.startsWith(chosen)) await printFiles(program);
}

async function printFiles(program: string): Promise<void> {
  for (const { file, minified } of await sharesOfCode(program, folder)) console.log(`${String(minified).padStart(8)} ${file}`);
}

function describe({ minified, gzip, brotli }: Size): string {
  const [plain, first, second] = [minified, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1));
  return `${plain} kB minified, ${first} gzip, ${second} Brotli`;
}
