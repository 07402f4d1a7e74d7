/** The life of a mention at the desk. A state is never stored: it follows from the ledger. */
export type CardState = "open" | "claimed" | "reviewed" | "approved" | "published" | "set-aside";
