import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type {
  BlankCells,
  FilePart,
  LadderChoices_Serialize as LadderChoices,
  LadderFilePage_Serialize as LadderFilePage,
  LevelReading_Serialize as LevelReading,
  LineChoice,
  SheetChoice_Serialize as SheetChoice,
  SheetLayout,
} from "../../bindings";
import { tellDone } from "../../commands";
import { ladderDraftMessages } from "../../messages/ladder_draft";
import { useWrite } from "../../queries";

const none: LadderChoices = { sheets: [], keys: [], levels: [], blanks: null };

/** The way from a ladder file to the draft: look, correct, confirm. Every correction reads the file again. */
export function useLadderImport() {
  const navigate = useNavigate();
  const choosing = useWrite("ladderImportChoose");
  const reading = useWrite("ladderImportPreview");
  const confirming = useWrite("ladderImportConfirm");
  const [page, setPage] = useState<LadderFilePage | null>(null);
  const [isReady, setReady] = useState(false);

  const show = (next: LadderFilePage | null | undefined) => {
    if (next) setPage(next);
  };
  const leave = (levels: number, competencies: number) => {
    tellDone(ladderDraftMessages.imported(levels, competencies));
    void navigate({ to: "/ladder/draft" });
  };
  const read = async (choices: LadderChoices) => show(await reading.run(choices));

  // The file chosen on the screen before, or looked at before somebody left this one, as it was corrected there; without one there is
  // something to choose.
  const first = reading.run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void first(null).then((opened) => {
      if (opened) setPage(opened);
      setReady(true);
    });
  }, []);

  const choices = page?.choices ?? none;
  const sheetWith = (sheet: number, change: Partial<SheetChoice>) => {
    const before = choices.sheets.find((s) => s.sheet === sheet) ?? {
      sheet,
      layout: null,
      header: null,
      lines: [],
    };
    const others = choices.sheets.filter((s) => s.sheet !== sheet);
    void read({ ...choices, sheets: [...others, { ...before, ...change }] });
  };

  return {
    page,
    isReady,
    isReading: reading.isRunning || choosing.isRunning,
    isSaving: confirming.isRunning,
    error: choosing.error ?? (page ? reading.error : null) ?? confirming.error,

    chooseFile: async () => {
      for (const write of [choosing, reading, confirming]) write.reset();
      const chosen = await choosing.run();
      if (chosen?.drafted) leave(chosen.drafted.levels, chosen.drafted.competencies);
      else show(chosen?.page);
    },
    confirm: async () => {
      const done = await confirming.run(choices);
      if (done) leave(done.levels, done.competencies);
    },

    layOut: (sheet: number, layout: SheetLayout) =>
      sheetWith(sheet, { layout, header: null, lines: [] }),
    headAt: (sheet: number, header: number) => sheetWith(sheet, { header, lines: [] }),
    /** Null takes a correction back. */
    takeLine: (
      sheet: number,
      { axis, at }: Pick<LineChoice, "axis" | "at">,
      part: FilePart | null,
    ) => {
      const lines = choices.sheets.find((s) => s.sheet === sheet)?.lines ?? [];
      const others = lines.filter((line) => line.axis !== axis || line.at !== at);
      sheetWith(sheet, { lines: part ? [...others, { axis, at, part }] : others });
    },
    takeKey: (key: string, part: FilePart) => {
      const others = choices.keys.filter((k) => k.key !== key);
      void read({ ...choices, keys: [...others, { key, part }] });
    },
    placeLevel: (level: LevelReading, place: { track?: string; grade?: number }) => {
      const is = (other: { level: string; found_on?: string }) =>
        other.level === level.name && other.found_on === level.found_on;
      const before = choices.levels.find(is);
      const next = {
        level: level.name,
        found_on: level.found_on,
        track: place.track ?? before?.track ?? null,
        grade: place.grade ?? before?.grade ?? null,
      };
      void read({ ...choices, levels: [...choices.levels.filter((l) => !is(l)), next] });
    },
    takeBlanks: (blanks: BlankCells) => void read({ ...choices, blanks }),
  };
}

export type LadderImport = ReturnType<typeof useLadderImport>;
