import type { DecisionAreaCode, DelegationDraft_Deserialize, PersonId } from "../../bindings";

/** A write to a cell that leaves everything as it is. */
export function keepingAll(person: PersonId, area: DecisionAreaCode): DelegationDraft_Deserialize {
  return {
    person,
    area,
    level: null,
    wanted: { do: "keep" },
    limit: { do: "keep" },
    review: { do: "keep" },
    reason: null,
    on: null,
  };
}
