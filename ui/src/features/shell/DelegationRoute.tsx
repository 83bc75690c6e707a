import { useSearch } from "@tanstack/react-router";
import DelegationScreen from "../delegation/DelegationScreen";

/** The matrix, with the panel of the cell open that the address names. */
export function DelegationRoute() {
  const { person, area } = useSearch({ from: "/delegation" });
  const opens = person && area ? { person, area } : undefined;
  return <DelegationScreen key={`${person} ${area}`} {...(opens && { opens })} />;
}
