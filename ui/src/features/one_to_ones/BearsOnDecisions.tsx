import type { DecisionAreaCode } from "../../bindings";
import { PickMany } from "../../components/PickMany";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useRead } from "../../queries";

interface BearsOnDecisionsProps {
  areas: readonly DecisionAreaCode[];
  onChange: (areas: DecisionAreaCode[]) => void;
  hideLabel?: boolean;
}

/** Tags a piece of context with the decisions it bears on. */
export function BearsOnDecisions({ areas, onChange, hideLabel = false }: BearsOnDecisionsProps) {
  const catalogue = useRead("decisionAreas", []).data ?? [];
  return (
    <PickMany
      label={words.bearsOn}
      hideLabel={hideLabel}
      placeholder={words.bearsOnHint}
      choices={catalogue.map(({ code, name, category }) => ({
        id: code,
        label: name,
        description: category,
      }))}
      chosen={areas}
      onChange={onChange}
      removeLabel={words.removeTag}
    />
  );
}
