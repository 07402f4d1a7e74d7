/**
 * Properties are tested with the same generated values in every run, so that a change is judged by itself and not by chance.
 * `EARSHOT_SEED=random` looks further; any number repeats what a failure printed.
 */
import fc from "fast-check";

const given = process.env["EARSHOT_SEED"] ?? "20261124";
fc.configureGlobal(given === "random" ? {} : { seed: Number(given) });
