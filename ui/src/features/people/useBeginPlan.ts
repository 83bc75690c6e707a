import { useNavigate } from "@tanstack/react-router";
import type { PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { personMessages as words } from "../../messages/person";
import { useWrite } from "../../queries";

/** Begins a plan with the usual period, in the direction last talked about, and opens it. */
export function useBeginPlan(person: PersonId) {
  const { run, error, isRunning } = useWrite("planNew");
  const navigate = useNavigate();
  return {
    error,
    isRunning,
    run: async () => {
      const id = await run({ person });
      if (id === undefined) return;
      tellDone(words.planBegun);
      await navigate({ to: "/plans/$id", params: { id } });
    },
  };
}
