import { useState } from "react";
import type {
  DelegationDraft_Deserialize as Draft,
  OwnViewLine_Serialize as Line,
  DelegationViewsPage_Serialize as Page,
} from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
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
  today: string;
  onClose: () => void;
}

const fortnight = 14;

function daysAfter(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What comes of a difference: their step is agreed on, the agreement stays, or a day to talk about it. */
export function NextStepDialog({ page, step, today, onClose }: NextStepDialogProps) {
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
  const [day, setDay] = useState<string | null>(daysAfter(today, fortnight));
  const saving = useWrite("delegationSet");
  const save = async () => {
    const draft: Draft = {
      person: page.person.id,
      area: line.area,
      level: kind === "theirs" ? (line.said?.level ?? null) : null,
      wanted: { do: "keep" },
      limit: { do: "keep" },
      review: kind === "talk" && day !== null ? { do: "set", value: day } : { do: "keep" },
      reason,
      on: null,
    };
    if ((await saving.run([draft])) === undefined) return;
    onClose();
    if (kind === "theirs") tellDone(words.agreedDone(line.name, said));
    else if (kind === "keep") tellDone(words.keptDone(line.name));
    else tellDone(words.talkDone(line.name, day ?? today));
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
      fields={["reason", "review"]}
      isIncomplete={reason.trim() === "" || (kind === "talk" && day === null)}
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
      {kind === "talk" && (
        <DateField
          label={words.talkBy}
          value={day}
          onChange={setDay}
          error={saving.error?.field === "review" ? saving.error.message : undefined}
        />
      )}
    </FormDialog>
  );
}
