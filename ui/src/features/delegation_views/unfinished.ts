import type { DecisionAreaCode, PersonRef } from "../../bindings";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "../../components/half_filled";
import { viewMessages as words } from "../../messages/delegation_views";

/** What is filled in for one decision. */
export interface Answer {
  level: number | null;
  note: string;
}

export type Answers = Readonly<Record<DecisionAreaCode, Answer>>;

type Person = Pick<PersonRef, "id" | "name">;

const placeOf = ({ id }: Person) => `answers of ${id}`;

/** Looking something up on another screen costs nobody their answers. */
export const unfinished = (person: Person) => halfFilled<Answers>(placeOf(person));
export const hasUnfinished = (person: Person) => unfinished(person) !== undefined;
export const keepUnfinished = (person: Person, answers: Answers) =>
  keepHalfFilled(placeOf(person), words.askTitle(person.name), answers);
export const forgetUnfinished = (person: Person) => forgetHalfFilled(placeOf(person));
