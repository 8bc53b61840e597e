/** By what the people of the view stand together. */
export type SpeakerGrouping = 'country' | 'office';

/** A country, or offices of one kind. */
export interface SpeakerGroup {
  /** Names it in requests; empty for those of no country. */
  readonly key: string;
  readonly label: string;
  readonly people: number;
}

/** The first level of the view. */
export interface SpeakerOverview {
  readonly groups: readonly SpeakerGroup[];
  /** People who pass the filter, and all. */
  readonly shown: number;
  readonly all: number;
}

/** Whom the view shows, and how. */
export interface SpeakerQuery {
  readonly by: SpeakerGrouping;
  /** Words that a person's names, office or country must hold, each of them; everybody without any. */
  readonly filter: string;
}

/** One person, or an office whose holder is not named. */
export interface SpeakerPerson {
  readonly id: string;
  readonly name: string;
  /** Empty where none is known. */
  readonly role: string;
  readonly country: string;
  readonly documents: number;
  /** In so many of the documents it is only probably this person. */
  readonly probable: number;
  /** Other forms of the name that documents use. */
  readonly forms: readonly string[];
}

/** A document in which somebody speaks. */
export interface SpeakerDocument {
  readonly uri: string;
  readonly label: string;
  /** Date, body or place. */
  readonly description: string;
  /** How often the person takes the floor. */
  readonly passages: number;
  /** Only the surname tells that it is this person. */
  readonly probably: boolean;
  /** The forms in which its text names the person, the most frequent first; none where nobody has looked. */
  readonly forms: readonly string[];
}
