import { useState } from "react";
import type {
  DelegationDraft_Deserialize as Draft,
  OwnViewLine_Serialize as Line,
  DelegationViewsPage_Serialize as Page,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Callout } from "../../components/Callout";
import { FormDialog } from "../../components/FormDialog";
import { stepOf } from "../../components/scale_step";
import { TextArea } from "../../components/TextArea";
import { viewMessages as words } from "../../messages/delegation_views";
import { useWrite } from "../../queries";

export interface NextStep {
  kind: "theirs" | "keep" | "talk";
  line: Line;
}

interface NextStepDialogProps {
  page: Page;
  step: NextStep;
  onClose: () => void;
}

/** What comes of a difference: their step is agreed on, the agreement stays, or it waits for the next one-to-one. */
export function NextStepDialog({ page, step, onClose }: NextStepDialogProps) {
  const { kind, line } = step;
  const named = (level: number | null) => {
    const found = stepOf(page.steps, level);
    return found ? words.numbered(found.number, found.word) : words.notAgreed;
  };
  const [agreed, said] = [named(line.cell.agreed), named(line.said?.level ?? null)];
  const starts = {
    theirs: words.theirsReason,
    keep: words.keepReason,
    talk: words.talkReason(agreed, said),
  };
  const [reason, setReason] = useState(starts[kind]);
  const agreeing = useWrite("delegationSet");
  const talking = useWrite("delegationViewTalk");
  const saving = kind === "theirs" ? agreeing : talking;
  const level = kind === "theirs" ? (line.said?.level ?? null) : null;
  const ahead = kind === "talk" ? undefined : line.ahead.find((one) => one.level === level);
  const save = async () => {
    const { person } = page;
    if (kind === "theirs") {
      const draft: Draft = {
        person: person.id,
        area: line.area,
        level,
        wanted: { do: "keep" },
        limit: { do: "keep" },
        review: { do: "keep" },
        reason,
        on: null,
      };
      if ((await agreeing.run([draft])) === undefined) return;
      tellDone(words.agreedDone(line.name, said));
    } else {
      const outcome = kind === "keep" ? "kept" : "waiting";
      if ((await talking.run(person.id, line.area, outcome, reason)) === undefined) return;
      tellDone(kind === "keep" ? words.keptDone(line.name) : words.talkDone(line.name));
    }
    onClose();
  };
  const titles = {
    theirs: words.theirsTitle(line.name, said),
    keep: words.keepTitle(line.name, agreed),
    talk: words.talkTitle(line.name),
  };
  const helps = { theirs: words.theirsHelp, keep: words.keepHelp, talk: words.talkHelp };
  return (
    <FormDialog
      title={titles[kind]}
      submitLabel={words.save}
      onSubmit={() => void save()}
      onClose={onClose}
      isRunning={saving.isRunning}
      error={saving.error}
      fields={["reason"]}
      isIncomplete={reason.trim() === ""}
    >
      <TextArea
        label={kind === "talk" ? words.talkAbout : words.reason}
        description={helps[kind]}
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
        error={saving.error?.field === "reason" ? saving.error.message : undefined}
      />
      {ahead && <Callout tone={ahead.ends ? "warn" : "neutral"}>{ahead.words}</Callout>}
    </FormDialog>
  );
}
