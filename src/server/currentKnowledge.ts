import { noChanges, withChanges, type GlossaryChanges } from '../core/glossary/workspace/changes';
import type { Knowledge } from '../core/knowledge';
import { analyseWith, type Analyse } from './analyse';

/** What the server knows now: what ships with Rostrum, and the glossaries of the workspace and of the user over it. */
export class CurrentKnowledge {
  readonly builtIn: Knowledge;
  #knowledge: Knowledge;
  #changes: GlossaryChanges = noChanges;
  #analyse: Analyse;

  constructor(builtIn: Knowledge) {
    this.builtIn = builtIn;
    this.#knowledge = builtIn;
    this.#analyse = analyseWith(builtIn);
  }

  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  get changes(): GlossaryChanges {
    return this.#changes;
  }

  /** Reads a text with what is known at this moment. */
  readonly analyse: Analyse = (...text) => this.#analyse(...text);

  change(changes: GlossaryChanges): void {
    this.#changes = changes;
    this.#knowledge = withChanges(this.builtIn, changes);
    this.#analyse = analyseWith(this.#knowledge);
  }
}
