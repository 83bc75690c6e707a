import type {
  CellRow_Serialize as CellRow,
  DecisionAreaCode,
  PersonRef,
  PlanId,
} from "../../bindings";
import { tellDone } from "../../commands";
import { keepingFocus } from "../../components/returning_focus";
import { coverageMessages as words } from "../../messages/coverage";
import { useWrite } from "../../queries";

export interface CellName {
  person: PersonRef;
  area: DecisionAreaCode;
  name: string;
}

const keep = { do: "keep" } as const;

/** The next steps that are one press: each says what came of it and can be undone. */
export function useCoverageDeeds() {
  const set = useWrite("delegationSet");
  const back = useWrite("delegationGiveBack");
  const focus = useWrite("focusAdd");

  /** Looked at, and left as it is: a state with a reason. A review that was due is set anew. */
  const stays = async ({ person, area, name }: CellName, reason: string, review?: string) => {
    const draft = {
      person: person.id,
      area,
      level: null,
      wanted: keep,
      limit: keep,
      review: review === undefined ? keep : { do: "set" as const, value: review },
      reason,
      on: null,
    };
    if ((await set.run([draft])) !== undefined) tellDone(words.done.stays(person.name, name));
  };

  const giveBack = async ({ person, name, for_a_while }: CellRow) => {
    if (!for_a_while) return;
    const done = await back.run(for_a_while.id, null);
    if (done !== undefined) tellDone(words.done.givenBack(person.name, name));
  };

  const makeFocus = async ({ person, area, name }: CellName, plan: PlanId) => {
    const draft = {
      on: { kind: "delegation" as const, code: area },
      from: null,
      to: null,
      note: "",
      know: "",
    };
    if ((await focus.run(plan, draft)) !== undefined) tellDone(words.done.focus(person.name, name));
  };

  return {
    stays: (...of: Parameters<typeof stays>) => keepingFocus(() => stays(...of)),
    giveBack: (row: CellRow) => keepingFocus(() => giveBack(row)),
    makeFocus: (cell: CellName, plan: PlanId) => keepingFocus(() => makeFocus(cell, plan)),
    isRunning: set.isRunning || back.isRunning || focus.isRunning,
    error: set.error ?? back.error ?? focus.error,
  };
}

export type CoverageDeeds = ReturnType<typeof useCoverageDeeds>;
