import { useState } from "react";
import type { CoveragePage_Serialize as CoveragePage } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { Table } from "../../components/Table";
import { coverageMessages, type Leader } from "../../messages/coverage";
import { formatNumber } from "../../messages/format";
import css from "./Load.module.css";
import { type Band, LoadPicture, OnlyMinePicture } from "./LoadPicture";
import { told } from "./load_geometry";

const words = coverageMessages.load;

interface LoadProps {
  load: CoveragePage["load"];
  /** A past day; null is today. */
  asOf: string | null;
  scale: CoveragePage["scale"];
  leader: Leader;
}

/** The leader's own load over two years, as a picture or as a table. */
export function Load({ load, asOf, scale, leader }: LoadProps) {
  const [isTable, setTable] = useState(false);
  // The tree has one word for deciding together and for the leader deciding.
  const isTree = scale === "decision_tree";
  const shown: { id: Band; name: string }[] = [
    { id: "leader", name: isTree ? words.leaderOrBoth(leader) : words.leader(leader) },
    ...(isTree ? [] : [{ id: "jointly" as const, name: words.jointly }]),
    { id: "pm", name: words.pm },
  ];
  if (load.every(({ leader, jointly, pm }) => leader + jointly + pm === 0)) return null;
  const drawn = told(load);
  const last = load[load.length - 1]?.on;
  return (
    <Section
      title={words.title(leader)}
      sub={words.why}
      look="card"
      actions={
        <Button size="s" variant="quiet" onPress={() => setTable(!isTable)}>
          {isTable ? words.picture : words.table}
        </Button>
      }
    >
      {isTable ? (
        <Table
          label={words.title(leader)}
          rows={[...drawn].reverse()}
          rowKey={({ on }) => on}
          columns={[
            {
              id: "on",
              header: words.day,
              isRowHeader: true,
              cell: ({ on }) => words.month(on, on === last),
            },
            ...shown.map(({ id, name }) => ({
              id,
              header: name,
              align: "end" as const,
              cell: (point: CoveragePage["load"][number]) => formatNumber(point[id]),
            })),
            {
              id: "only",
              header: words.onlyMine(leader),
              align: "end",
              cell: ({ only_mine }) => formatNumber(only_mine),
            },
          ]}
        />
      ) : (
        <div className={css.pictures}>
          <LoadPicture points={drawn} asOf={asOf} shown={shown} />
          <OnlyMinePicture points={drawn} asOf={asOf} name={words.onlyMine(leader)} />
        </div>
      )}
    </Section>
  );
}
