import { useState } from "react";
import { delegationMessages as words } from "../../messages/delegation";
import { useRead } from "../../queries";
import { CellPanel } from "./CellPanel";
import type { CellAddress } from "./chosen_cells";

/** A cell named from elsewhere whose area has left the catalogue: as it was on its last day, and how it came there. */
export function RetiredCell({ person, area, onLeft }: CellAddress & { onLeft: () => void }) {
  const page = useRead("delegationCell", [person, area, null]);
  const [isOpen, setOpen] = useState(true);
  const asOf = page.data?.as_of ?? null;
  if (!isOpen || asOf === null || !page.data) return null;
  return (
    <CellPanel
      person={person}
      area={area}
      title={words.here(page.data.person.name, page.data.area.name)}
      asOf={asOf}
      onChanged={() => undefined}
      onClose={() => {
        setOpen(false);
        onLeft();
      }}
    />
  );
}
