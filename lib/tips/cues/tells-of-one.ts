/**
 * Whether a line of hers tells of one child or family, so that somebody could work out who it is. What the
 * voice marks (lib/brief/identifiable.ts) is a word to look at; here a line about people at work, or about
 * children in general, is let go.
 */
import { identifiable } from '../../brief/identifiable.ts';

const somebody =
  /\b(?:boy|girl|lad|lass|son|daughter|mum|dad|nan|child|baby|toddler|teenager|pupil|triplets|quads|year[ -]old|twins (?:in|at|on|with)|twin (?:boys|girls)|eldest|youngest|nephew|niece|brother|sister|family|client|man|woman|lady|he|she|his|her|my|only)\b/i;

/** Known by their work, or a place where something is held. */
const inOffice =
  /\b(?:helpline|head of|will (?:chair|speak|present|attend|lead)|is (?:hosting|leaving|giving|based|leading)|hosts|hosted|will host|key stage|commissioner|manager|chairs?|leads?|meeting (?:is|was)|meets?|meet at|conference|training|event|report|talk|services? (?:have|has)|team|policy|link officer|email (?:info|us|the)|(?:call|ring) (?:the|us)|page \w+|muted?|hand|thanks|thank you)\b/i;

/** In children's own affairs these say nothing of one of them. */
const ofMany: ReadonlySet<string> = new Set([
  'An age',
  'A family detail',
  'A rare condition or treatment',
]);

export function tellsOfOne(line: string): boolean {
  const found = identifiable(line);
  if (found.length === 0) return false;
  if (somebody.test(line)) return true;
  if (found.every(({ why }) => ofMany.has(why))) return false;
  return !inOffice.test(line);
}
