import type { Mention } from "@earshot/core/mention";
import type { Organisation } from "@earshot/core/policy";
import type { Searchable } from "@earshot/core/query";

/** Said by one of the library's accounts, or on a site of its own. */
export function isOwn({ author, network, url }: Mention, organisation: Organisation | undefined): boolean {
  if (organisation === undefined) return false;
  const { accounts, domains } = organisation;
  const byAccount = accounts.some((account) => account.network === network && account.handle === author?.handle);
  return byAccount || domains.some((domain) => isOnSite(url, domain));
}

/** A post as searches look at it: `is:ours` finds what the library said itself. The post is kept without it. */
export function searchable(mention: Mention, organisation: Organisation | undefined): Searchable {
  return isOwn(mention, organisation) ? { ...mention, ours: true } : mention;
}

function isOnSite(url: string | undefined, domain: string): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return host === domain || host.endsWith(`.${domain}`);
}
