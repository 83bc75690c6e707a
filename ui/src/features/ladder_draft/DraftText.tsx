import type { LadderEdit_Deserialize as LadderEdit } from "../../bindings";
import { KeptText, type KeptTextProps } from "../../components/KeptText";
import { LineList } from "../../components/LineList";
import { useWrite } from "../../queries";
import { useDraft } from "./draft_context";

type DraftTextProps = Omit<KeptTextProps, "keep" | "reread" | "error"> & {
  toEdit: (text: string) => LadderEdit;
};

/** A text of the draft, kept by one edit when it is left. */
export function DraftText({ toEdit, ...props }: DraftTextProps) {
  const { reread } = useDraft();
  const { run, error } = useWrite("ladderEdit");
  return (
    <KeptText
      {...props}
      keep={async (text) => (await run(toEdit(text))) !== undefined}
      reread={reread}
      error={error}
    />
  );
}

interface DraftLinesProps {
  label: string;
  saved: readonly string[];
  toEdit: (lines: string[]) => LadderEdit;
  hint?: string;
}

/** A list of lines of the draft, kept by one edit with each change. */
export function DraftLines({ toEdit, ...props }: DraftLinesProps) {
  const { reread } = useDraft();
  const { run, error } = useWrite("ladderEdit");
  return (
    <LineList
      {...props}
      keep={async (lines) => (await run(toEdit(lines))) !== undefined}
      reread={reread}
      error={error}
    />
  );
}
