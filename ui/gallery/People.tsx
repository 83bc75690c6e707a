import { useState } from "react";
import type { Sorting } from "../src/components/table_column";
import { VirtualTable } from "../src/components/VirtualTable";
import css from "./Gallery.module.css";

const everyone = Array.from({ length: 10_000 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${index}`,
  level: index % 3 ? "Product Manager" : "Senior PM",
}));

export function People({ filter }: { filter: string }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(["p1"]));
  const [sorting, setSorting] = useState<Sorting>({ column: "name", direction: "ascending" });
  const rows = everyone.filter(({ name }) => name.includes(filter));
  if (sorting.direction === "descending") rows.reverse();
  return (
    <div className={css.tall}>
      <VirtualTable
        label="People"
        columns={[
          {
            id: "name",
            header: "Name",
            isRowHeader: true,
            isSortable: true,
            cell: (row) => row.name,
          },
          { id: "level", header: "Level", cell: (row) => row.level },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        sorting={sorting}
        onSort={setSorting}
        selected={selected}
        onSelect={setSelected}
        onOpen={() => undefined}
      />
    </div>
  );
}
