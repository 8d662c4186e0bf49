import { sha256 } from '../../lib/hash.ts';
import { platformOf } from '../../lib/platforms/platforms.ts';

/**
 * The hash of a call's address, as the call page itself makes it. From a link as it came in a mail;
 * the link is not kept. Null: no link to a call of a platform we know.
 */
export async function addressHashOf(link: string): Promise<string | null> {
  const text = link.trim();
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  const address = url && platformOf(url)?.address(url);
  return address ? sha256(address) : null;
}
