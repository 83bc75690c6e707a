import { useSearch } from "@tanstack/react-router";
import DelegationScreen from "../delegation/DelegationScreen";

/** The matrix, with the panel of the cell open that the address names, or at the area it names. */
export function DelegationRoute() {
  const { person, area } = useSearch({ from: "/delegation" });
  return (
    <DelegationScreen
      key={`${person} ${area}`}
      {...(area && { opens: person ? { person, area } : { area } })}
    />
  );
}
