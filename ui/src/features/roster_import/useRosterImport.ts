import { useState } from "react";
import {
  commands,
  type ImportPage_Serialize as ImportPage,
  type Proposal,
  type RosterField,
  type Select,
} from "../../bindings";
import { tellDone } from "../../commands";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { settled } from "../../platform";
import { useJobProgress, useWrite } from "../../queries";
import { type ChosenLevels, confirmedLevels } from "./levels";

const none: ChosenLevels = new Map();

/** The way from a file to the roster: choose, look and correct, confirm. */
export function useRosterImport() {
  const choose = useWrite("importChoose");
  const preview = useWrite("importPreview");
  const confirm = useWrite("importConfirm");
  const [select, setSelect] = useState<Select>("product");
  const [page, setPage] = useState<ImportPage | null>(null);
  const [imported, setImported] = useState<ImportPage | null>(null);
  const [levels, setLevels] = useState<ChosenLevels>(none);

  const isReading = choose.isRunning || preview.isRunning;
  const isRunning = isReading || confirm.isRunning;
  const failure = [choose.error, preview.error, confirm.error].find(
    // Whoever stopped it knows that it was stopped.
    (error) => error !== null && error.code !== "cancelled",
  );
  const forgetErrors = () => {
    for (const write of [choose, preview, confirm]) write.reset();
  };

  const show = (next: ImportPage | null | undefined) => {
    if (next) setPage(next);
  };

  return {
    select,
    page,
    imported,
    levels,
    isReading,
    isRunning,
    failure: failure ?? null,
    progress: useJobProgress("import", isRunning),
    stop: () => void settled(commands.jobCancel()),

    chooseFile: async () => {
      forgetErrors();
      const next = await choose.run(select);
      if (!next) return;
      setLevels(none);
      setImported(null);
      show(next);
    },

    selectRows: async (next: Select) => {
      setSelect(next);
      if (page) show(await preview.run(null, next));
    },

    takeColumnAs: async (index: number, field: RosterField | null) => {
      if (!page) return;
      forgetErrors();
      // A field has one column: the one it is given to.
      const columns = page.matching.columns.map((column): [number, RosterField | null] => [
        column.index,
        column.index === index ? field : column.field === field ? null : column.field,
      ]);
      show(await preview.run({ fixed: columns }, select));
    },

    setLevel: (rows: readonly number[], level: Proposal) =>
      setLevels((before) => new Map([...before, ...rows.map((row) => [row, level] as const)])),

    confirmAll: async () => {
      if (!page) return;
      forgetErrors();
      const result = await confirm.run(select, confirmedLevels(page, levels));
      if (!result) return;
      tellDone(words.imported(result.file));
      setPage(null);
      setLevels(none);
      setImported(result);
    },
  };
}

export type RosterImport = ReturnType<typeof useRosterImport>;
