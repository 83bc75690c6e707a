import type {
  LifeCycleStage,
  Market,
  PersonDraft_Serialize as PersonDraft,
  RosterLine_Serialize as RosterLine,
} from "../../bindings";

/** A person's facts as the form has them: text as typed, null where nothing is chosen. */
export interface PersonValues {
  name: string;
  title: string;
  manager: string | null;
  area: string;
  market: Market;
  email: string;
  number: string;
  stage: LifeCycleStage | null;
  role_start: string | null;
}

export const nobodyYet: PersonValues = {
  name: "",
  title: "",
  manager: null,
  area: "",
  market: "other",
  email: "",
  number: "",
  stage: null,
  role_start: null,
};

export function valuesOf(person: RosterLine): PersonValues {
  return {
    name: person.name,
    title: person.title,
    manager: person.manager?.id ?? null,
    area: person.area ?? "",
    market: person.market,
    email: person.email ?? "",
    number: person.number ?? "",
    stage: person.stage,
    role_start: person.role_start,
  };
}

/** An emptied field is a fact that is not known. */
const known = (text: string) => text.trim() || null;

export function draftOf(values: PersonValues): PersonDraft {
  return {
    ...values,
    name: values.name.trim(),
    title: values.title.trim(),
    area: known(values.area),
    email: known(values.email),
    number: known(values.number),
  };
}
