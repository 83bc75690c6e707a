import type { Market } from "../../bindings";
import type { Choice } from "../../components/Choice";
import { peopleMessages as words } from "../../messages/people";
import { useRead } from "../../queries";

/** Everyone active, to choose from by name; `except` is left out. */
export function usePersonChoices(except?: string): Choice[] {
  const { data } = useRead("rosterList", [null]);
  return (data?.people ?? [])
    .filter(({ id, status }) => status === "active" && id !== except)
    .map(({ id, name, title }) => ({ id, label: name, ...(title && { description: title }) }));
}

export const marketChoices: Choice<Market>[] = (["us", "europe", "uk", "other"] as const).map(
  (id) => ({ id, label: words.marketOf(id) }),
);
