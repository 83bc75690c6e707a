import { type FormEvent, useState } from "react";
import type {
  AreaDraft_Deserialize as AreaDraft,
  DecisionArea_Serialize as DecisionArea,
  Held,
  Reversible,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { NumberField } from "../../components/NumberField";
import { Select } from "../../components/Select";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.panel;
const newCategory = "\u0000new";
const ownFields = [
  "name",
  "short",
  "category",
  "description",
  "amount",
  "currency",
  "customers",
  "limit",
];

interface AreaPanelProps {
  /** None for a new one. */
  area: DecisionArea | null;
  /** Where a new one is proposed to stand. */
  category: string | null;
  categories: readonly string[];
  onClose: () => void;
}

/** Everything about an area, to be changed or said for the first time. */
export function AreaPanel({ area, category, categories, onClose }: AreaPanelProps) {
  const add = useWrite("areaAdd");
  const change = useWrite("areaChange");
  const [name, setName] = useState(area?.name ?? "");
  const [short, setShort] = useState(area?.short ?? "");
  const [listed, setListed] = useState(area?.category ?? category ?? categories[0] ?? newCategory);
  const [typedCategory, setTypedCategory] = useState("");
  const [description, setDescription] = useState(area?.description ?? "");
  const [reversible, setReversible] = useState<Reversible>(area?.reversible ?? "sometimes");
  const [held, setHeld] = useState<Held>(area?.held ?? "each");
  const [amount, setAmount] = useState(area?.limits.amount?.amount ?? null);
  const [currency, setCurrency] = useState(area?.limits.amount?.currency ?? "EUR");
  const [customers, setCustomers] = useState(area?.limits.customers ?? null);
  const [limit, setLimit] = useState(area?.limits.words ?? "");

  const error = add.error ?? change.error;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  const isAtField = error?.field !== undefined && ownFields.includes(error.field);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const draft: AreaDraft = {
      name,
      short,
      category: listed === newCategory ? typedCategory : listed,
      description,
      reversible,
      held,
      limits: {
        amount: amount === null ? null : { amount, currency },
        customers,
        words: limit.trim() || null,
      },
    };
    const done = area ? await change.run(area.code, { kind: "edit", draft }) : await add.run(draft);
    if (done === undefined) return;
    tellDone(
      area ? decisionAreaMessages.changed(name.trim()) : decisionAreaMessages.added(name.trim()),
    );
    onClose();
  };

  return (
    <Sheet title={area ? words.editTitle(area.name) : words.newTitle} isOpen onClose={onClose}>
      <form className={css.form} onSubmit={save} onKeyDownCapture={submitByKey} noValidate>
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          error={errorOf("name")}
          autoFocus
          isRequired
        />
        <TextField
          label={words.short}
          description={words.shortHelp}
          value={short}
          onChange={setShort}
          error={errorOf("short")}
        />
        <Select
          label={words.category}
          choices={[
            ...categories.map((one) => ({ id: one, label: one })),
            { id: newCategory, label: words.newCategory },
          ]}
          value={listed}
          onChange={setListed}
          error={listed === newCategory ? undefined : errorOf("category")}
        />
        {listed === newCategory && (
          <TextField
            label={words.newCategoryName}
            value={typedCategory}
            onChange={setTypedCategory}
            error={errorOf("category")}
            isRequired
          />
        )}
        <TextArea
          label={words.description}
          description={words.descriptionHelp}
          value={description}
          onChange={setDescription}
          rows={2}
          error={errorOf("description")}
        />
        <Select
          label={words.reversible}
          choices={(["usually", "sometimes", "rarely"] as const).map((id) => ({
            id,
            label: decisionAreaMessages.reversibleLong[id],
          }))}
          value={reversible}
          onChange={setReversible}
        />
        <Select
          label={words.held}
          choices={(["each", "one"] as const).map((id) => ({
            id,
            label: decisionAreaMessages.heldLong[id],
          }))}
          value={held}
          onChange={setHeld}
        />
        <fieldset className={css.group}>
          <legend>{words.limits}</legend>
          <p className={css.help}>{words.limitsHelp}</p>
          <div className={css.pair}>
            <NumberField
              label={words.amount}
              value={amount}
              onChange={setAmount}
              minValue={1}
              error={errorOf("amount")}
            />
            <TextField
              label={words.currency}
              value={currency}
              onChange={setCurrency}
              maxLength={3}
              error={errorOf("currency")}
            />
          </div>
          <NumberField
            label={words.customers}
            value={customers}
            onChange={setCustomers}
            minValue={1}
            error={errorOf("customers")}
          />
          <TextField
            label={words.words}
            value={limit}
            onChange={setLimit}
            error={errorOf("limit")}
          />
        </fieldset>
        {error && !isAtField && <ErrorBanner error={error} />}
        <div className={css.buttons}>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            type="submit"
            variant="primary"
            isPending={add.isRunning || change.isRunning}
            isDisabled={name.trim() === ""}
          >
            {area ? words.save : words.add}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
