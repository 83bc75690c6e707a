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
import { LimitFields } from "../../components/LimitFields";
import { areNumbers, limitForm, limitsOf } from "../../components/limit_form";
import { Select } from "../../components/Select";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.panel;
const noLimits = { amount: null, customers: null, words: null };
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
  const [limits, setLimits] = useState(limitForm(area?.limits ?? noLimits));

  const error = add.error ?? change.error;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  const isAtField = error?.field !== undefined && ownFields.includes(error.field);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!areNumbers(limits)) return;
    const draft: AreaDraft = {
      name,
      short,
      category: listed === newCategory ? typedCategory : listed,
      description,
      reversible,
      held,
      limits: limitsOf(limits),
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
          <LimitFields
            form={limits}
            onChange={(change) => setLimits({ ...limits, ...change })}
            errorOf={errorOf}
            help={words.wordsHelp}
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
