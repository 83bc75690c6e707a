import type { DelegationDraft_Deserialize } from "../../bindings";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { LimitFields } from "../../components/LimitFields";
import { areNumbers, limitForm } from "../../components/limit_form";
import { useUnfinished } from "../../components/useUnfinished";
import { delegationMessages } from "../../messages/delegation";
import { cellMessages as words } from "../../messages/delegation_cell";
import type { AppError } from "../../platform";
import { useRead } from "../../queries";
import css from "./CellPanel.module.css";
import { kept, limitChange } from "./cell_form";
import { type ChosenCell, draftsOfAgreed } from "./chosen_cells";

interface ManyCellsDialogProps {
  field: "limit" | "review";
  /** All of them, also those without a level yet. */
  chosen: readonly ChosenCell[];
  isSaving: boolean;
  error: AppError | null;
  onSave: (drafts: DelegationDraft_Deserialize[]) => Promise<boolean>;
  onClose: () => void;
}

/** One limit or one review date for every chosen cell, saved in one step. */
export function ManyCellsDialog(props: ManyCellsDialogProps) {
  const agreed = props.chosen.filter(({ cell }) => cell.agreed !== null);
  const [first] = agreed;
  const page = useRead("delegationCell", [first?.row.id ?? "", first?.area.code ?? "", null], {
    enabled: first !== undefined,
  });
  if (!first || !page.data) return null;
  return <ManyCellsForm {...props} agreed={agreed} first={first} limits={page.data.limits} />;
}

interface ManyCellsFormProps extends ManyCellsDialogProps {
  agreed: readonly ChosenCell[];
  first: ChosenCell;
  limits: Parameters<typeof limitForm>[0];
}

function ManyCellsForm({
  field,
  chosen,
  agreed,
  first,
  limits,
  isSaving,
  error,
  onSave,
  onClose,
}: ManyCellsFormProps) {
  const { many } = words;
  const place = `${field} ${chosen.map(({ row, area }) => `${row.id} ${area.code}`).join(" ")}`;
  const title =
    field === "limit" ? many.limitTitle(agreed.length) : many.reviewTitle(agreed.length);
  const { value, edit, forget } = useUnfinished(place, title, {
    ...limitForm(limits),
    review: first.cell.review,
  });
  const left = chosen.length - agreed.length;
  return (
    <FormDialog
      title={title}
      submitLabel={words.save}
      onSubmit={() => {
        const change = field === "limit" ? limitChange(value) : { review: kept(value.review) };
        void onSave(draftsOfAgreed(agreed, change)).then((isKept) => isKept && forget());
      }}
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
      isRunning={isSaving}
      isIncomplete={!areNumbers(value)}
      error={error}
      fields={["amount", "currency", "customers", "limit", "review"]}
    >
      {agreed.length === 1 && (
        <p className={css.about}>{delegationMessages.here(first.row.name, first.area.name)}</p>
      )}
      {field === "limit" ? (
        <LimitFields
          form={value}
          onChange={edit}
          errorOf={(name) => (error?.field === name ? error.message : undefined)}
          autoFocus
          help={many.limitHelp}
        />
      ) : (
        <DateField
          label={words.review}
          description={many.reviewHelp}
          value={value.review}
          onChange={(review) => edit({ review })}
          autoFocus
          error={error?.field === "review" ? error.message : undefined}
        />
      )}
      {left > 0 && <p className={css.about}>{many.skipped(left)}</p>}
    </FormDialog>
  );
}
