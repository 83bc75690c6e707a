import { type FormEvent, useState } from "react";
import type { DelegationDraft_Deserialize } from "../../bindings";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { delegationMessages } from "../../messages/delegation";
import type { AppError } from "../../platform";
import css from "./CellPanel.module.css";
import { type ChosenCell, draftsOfAgreed } from "./chosen_cells";

interface ManyCellsDialogProps {
  field: "limit" | "review";
  /** All of them, also those without a level yet. */
  chosen: readonly ChosenCell[];
  isSaving: boolean;
  error: AppError | null;
  onSave: (drafts: DelegationDraft_Deserialize[]) => void;
  onClose: () => void;
}

const words = delegationMessages.panel;

/** One limit or one review date for every chosen cell, saved in one step. */
export function ManyCellsDialog(props: ManyCellsDialogProps) {
  const { field, chosen, isSaving, error, onSave, onClose } = props;
  const agreed = chosen.filter(({ cell }) => cell.level !== null);
  const [first] = agreed;
  const [limit, setLimit] = useState(first?.cell.limit ?? "");
  const [review, setReview] = useState(first?.cell.review ?? null);
  const left = chosen.length - agreed.length;
  const { many } = delegationMessages;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const text = limit.trim();
    const change: Partial<DelegationDraft_Deserialize> =
      field === "limit"
        ? { limit: text === "" ? { do: "clear" } : { do: "set", value: text } }
        : { review: review === null ? { do: "clear" } : { do: "set", value: review } };
    onSave(draftsOfAgreed(agreed, change));
  };

  return (
    <Sheet
      title={field === "limit" ? many.limitTitle(agreed.length) : many.reviewTitle(agreed.length)}
      isOpen
      onClose={onClose}
    >
      {agreed.length === 1 && first && (
        <p className={css.about}>{delegationMessages.here(first.row.name, first.area.name)}</p>
      )}
      <form className={css.form} onSubmit={save} onKeyDownCapture={submitByKey} noValidate>
        {field === "limit" ? (
          <TextArea
            label={words.limit}
            description={many.limitHelp}
            value={limit}
            onChange={setLimit}
            autoFocus
            error={error?.message}
          />
        ) : (
          <DateField
            label={words.review}
            description={many.reviewHelp}
            value={review}
            onChange={setReview}
            autoFocus
            error={error?.message}
          />
        )}
        {left > 0 && <p className={css.about}>{many.skipped(left)}</p>}
        <div className={css.buttons}>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" isPending={isSaving}>
            {words.save}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
