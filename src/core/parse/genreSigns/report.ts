import type { DocumentText } from '../documentText';
import { isOfToday } from './news';
import { hasOwnVoice } from '../voice';

/** So many units are a paragraph of running text. */
const shortestLead = 100;
const gathering =
  '(?:workshop|seminar|symposium|consultation|round[- ]?table|retreat|colloquium|conference|meeting|panel discussion|brainstorming|dialogue)s?';
const meetingName = new RegExp(`\\b${gathering}\\b`, 'i');
/** So far a title reaches, in UTF-16 units. */
const titleReach = 600;
const headLength = 3000;
/** "The Government of Norland, with its partners, convened the tenth annual workshop", "the seminar was held in Lunary". */
const wasHeld = new RegExp(
  `\\b(?:organi[sz]ed|convened|hosted|co-hosted|co-organi[sz]ed|held)\\s(?:an?|the|its|their|two|three)\\s(?:[\\p{L}\\d-]+\\s){0,6}?${gathering}\\b|\\b${gathering}\\b[^.;]{0,120}\\s(?:was|were)\\s(?:jointly\\s)?(?:organi[sz]ed|convened|hosted|held|opened)\\b`,
  'iu',
);

/** Who takes part in a panel stands under a label or behind it, as a summary or a programme prints them. */
const panel = /^(?:Moderators?|Panell?ists|Discussants?|Speakers)\s?:\s{0,3}(?:[-•–*·]\s)?\p{Lu}/mu;
const panelLabels = ['oderator', 'anel', 'iscussant', 'Speakers'];
const ofSummary = /^(?:\p{L}+ ){0,3}(?:Summary|Report|Minutes|Notes)\b/mu;

/** Whether a page sums up a panel that it lists, and nobody speaks in the first person below it. */
export function listsPanel({ text }: DocumentText): boolean {
  const head = text.slice(0, headLength);
  // A colon on most pages stands behind other words; to look for these sooner tells it of nearly all.
  return (
    panelLabels.some((label) => head.includes(label)) &&
    panel.test(head) &&
    ofSummary.test(head) &&
    !hasOwnVoice(text.slice(0, 6000))
  );
}

/**
 * Whether a text reports on a workshop, a seminar, a consultation: it counts its paragraphs or has such a title, and its
 * first paragraph tells that it was held.
 * @param numbered how many paragraphs are counted
 */
export function isMeetingReport(document: DocumentText, numbered: number): boolean {
  return (numbered >= 2 || meetingName.test(document.text.slice(0, titleReach))) && tellsOfMeeting(document);
}

/** Whether the first paragraph tells that a meeting was held, and no news of the day. */
function tellsOfMeeting({ text, blocks }: DocumentText): boolean {
  // A title page may stand before it.
  const lead = blocks.find(
    ({ start, end }) => end - start >= shortestLead && /\.(?:\s|$)/.test(text.slice(start, end)),
  );
  if (!lead || lead.start > headLength) return false;
  const words = text.slice(lead.start, Math.min(lead.end, lead.start + 600)).replaceAll('\n', ' ');
  return wasHeld.test(words) && !isOfToday(words);
}
