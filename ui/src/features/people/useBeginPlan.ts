import { useNavigate } from "@tanstack/react-router";
import type { PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { personMessages as words } from "../../messages/person";
import { useRead, useWrite } from "../../queries";

/** Begins a plan with the usual period, in the direction last talked about, and opens it. */
export function useBeginPlan(person: PersonId) {
  const { run, error, isRunning } = useWrite("planNew");
  const { data: talks } = useRead("directionOf", [person]);
  const navigate = useNavigate();
  return {
    error,
    isRunning,
    run: async () => {
      const id = await run({ person, direction: talks?.direction ?? null });
      if (id === undefined) return;
      tellDone(words.planBegun);
      await navigate({ to: "/plans/$id", params: { id } });
    },
  };
}
