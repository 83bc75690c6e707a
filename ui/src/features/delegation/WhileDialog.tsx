import type { ScaleStep, TemporaryDraft_Deserialize } from "../../bindings";
import { FormDialog } from "../../components/FormDialog";
import { useUnfinished } from "../../components/useUnfinished";
import { delegationMessages } from "../../messages/delegation";
import { cellMessages as words } from "../../messages/delegation_cell";
import type { AppError } from "../../platform";
import css from "./CellPanel.module.css";
import type { ChosenCell } from "./chosen_cells";
import { nextTo, WhileFields } from "./WhileFields";

interface WhileDialogProps {
  chosen: readonly ChosenCell[];
  steps: readonly ScaleStep[];
  /** The last day that is offered. */
  until: string;
  isSaving: boolean;
  error: AppError | null;
  onSave: (drafts: TemporaryDraft_Deserialize[]) => Promise<boolean>;
  onClose: () => void;
}

/** A level for a while in every chosen cell, saved in one step. */
export function WhileDialog({
  chosen,
  steps,
  until,
  isSaving,
  error,
  onSave,
  onClose,
}: WhileDialogProps) {
  const agreed = chosen.flatMap(({ cell }) => (cell.agreed === null ? [] : [cell.agreed]));
  const place = `while ${chosen.map(({ row, area }) => `${row.id} ${area.code}`).join(" ")}`;
  const { value, edit, forget } = useUnfinished(place, words.many.whileTitle(chosen.length), {
    level: nextTo(steps, Math.min(...agreed), -1),
    until: until as string | null,
    reason: "",
  });
  // What is on the level already cannot be changed to it.
  const fit = chosen.filter(({ cell }) => cell.agreed !== null && cell.agreed !== value.level);
  const [first] = fit;
  const left = chosen.length - fit.length;
  return (
    <FormDialog
      title={words.many.whileTitle(fit.length)}
      submitLabel={words.start}
      onSubmit={() => {
        const { level, until: last, reason } = value;
        if (level === null || last === null) return;
        const drafts = fit.map(({ row, area }) => ({
          person: row.id,
          area: area.code,
          level,
          until: last,
          reason,
        }));
        void onSave(drafts).then((isKept) => isKept && forget());
      }}
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
      isRunning={isSaving}
      error={error}
      fields={["level", "until", "reason"]}
      isIncomplete={
        fit.length === 0 ||
        value.level === null ||
        value.until === null ||
        value.reason.trim() === ""
      }
    >
      {fit.length === 1 && first && (
        <p className={css.about}>{delegationMessages.here(first.row.name, first.area.name)}</p>
      )}
      <WhileFields
        form={value}
        onChange={edit}
        steps={steps}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {left > 0 && <p className={css.about}>{words.many.skippedWhile(left)}</p>}
    </FormDialog>
  );
}
