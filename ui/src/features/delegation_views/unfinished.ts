import type { DecisionAreaCode, PersonId } from "../../bindings";

/** What is filled in for one decision. */
export interface Answer {
  level: number | null;
  note: string;
}

export type Answers = Readonly<Record<DecisionAreaCode, Answer>>;

/** Forms begun and left, while the window is open: looking something up on another screen costs nobody their answers. */
const begun = new Map<PersonId, Answers>();

export const hasUnfinished = (person: PersonId) => begun.has(person);
export const unfinished = (person: PersonId) => begun.get(person);
export const keepUnfinished = (person: PersonId, answers: Answers) => begun.set(person, answers);
export const forgetUnfinished = (person: PersonId) => begun.delete(person);
